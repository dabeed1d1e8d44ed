/// A row of cells between tabs.
enum TabRow {
  static func cells(_ text: Text) -> [GridCell]? {
    guard text.units.contains(0x09), !isIndentedText(text) else { return nil }
    return text.split(separator: 0x09).enumerated().flatMap { index, cell in
      SpacedRow.separatingFigure(
        GridCell(text: Markdown.plain(cell.trimmed).text, position: index)
      )
    }
  }

  /// A tab that only indents a paragraph separates nothing.
  private static func isIndentedText(_ text: Text) -> Bool {
    let trimmed = text.trimmed
    return !trimmed.units.contains(0x09) && trimmed.units.contains(where: Mark.endsSentence)
  }
}

/// A row of cells between pipes, with or without pipes at its ends.
enum PipeRow {
  /// The cells; `nil` for a lone pipe or a Markdown rule (`|---|---|`).
  static func cells(_ text: Text) -> [GridCell]? {
    guard text.units.contains(where: { !isRule($0) }) else {
      let bars = text.units.count { $0 == 0x7C }
      // Pipes with nothing between them are a row of empty cells.
      guard bars > 2, !text.units.contains(where: { $0 == 0x2D }) else { return nil }
      return (0..<(bars - 1)).map { GridCell(text: "", position: $0) }
    }
    var parts = text.split(separator: 0x7C).map(\.trimmed)
    if parts.first?.isEmpty == true { parts.removeFirst() }
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.enumerated().map { index, cell in
      GridCell(text: Markdown.plain(cell).text, position: index)
    }
  }

  private static func isRule(_ unit: UInt16) -> Bool {
    unit == 0x7C || unit == 0x2D || unit == 0x3A || unit == 0x3D || Mark.isSpace(unit)
  }
}

/// A row of cells in columns padded with spaces.
enum SpacedRow {
  /// The cells; `nil` where the line is running text.
  static func cells(_ text: Text) -> [GridCell]? {
    guard !text.units.contains(where: Mark.endsSentence) else { return nil }
    let chunks = withWholeLabel(chunks(of: text))
    guard chunks.count > 1 || chunks.contains(where: { isLabelledNumber($0.text) }) else {
      return nil
    }
    guard !opensList(text), chunks.allSatisfy({ $0.text.count <= 60 }) else { return nil }
    return chunks.flatMap(separatingNumbers)
  }

  /// Whether it is a sentence that a list follows (…，仍存在以下不足：).
  private static func opensList(_ text: Text) -> Bool {
    text.trimmed.units.last.map(Mark.isColon) == true && text.units.contains(where: Mark.isComma)
  }

  /// The chunks with a number that wide spaces part from its label (一、    总体情况) put back before it.
  private static func withWholeLabel(_ chunks: [GridCell]) -> [GridCell] {
    guard chunks.count > 1 else { return chunks }
    let (number, label) = LabelNumber.split(chunks[0].text)
    guard number != nil, label.isEmpty, chunks[1].text.hasHan else { return chunks }
    let whole = GridCell(text: chunks[0].text + chunks[1].text, position: chunks[0].position)
    return [whole] + chunks.dropFirst(2)
  }

  /// What stands between runs of two or more spaces, with the display column it starts at.
  private static func chunks(of text: Text) -> [GridCell] {
    var out: [GridCell] = []
    var (current, start, column, spaces) = ([UInt16](), 0, 0, 0)
    for unit in text.units {
      let width = unit >= 0x1100 ? 2 : 1
      if Mark.isSpace(unit) {
        spaces += width
      } else {
        if spaces >= 2 || (unit == Mark.ideographicSpace && spaces > 0), !current.isEmpty {
          out.append(GridCell(text: Text(units: current), position: start))
          current.removeAll()
        } else if spaces > 0, !current.isEmpty {
          current.append(0x20)
        }
        if current.isEmpty { start = column }
        current.append(unit)
        spaces = 0
      }
      column += width
    }
    if !current.isEmpty { out.append(GridCell(text: Text(units: current), position: start)) }
    return out
  }

  /// `行政许可 97`, `1.属于国家秘密 0 0 0 0 0 0 0`: a label, and numbers behind single spaces.
  ///
  /// One number behind a text may end a wrapped line of prose; it counts only behind a row's label.
  private static func isLabelledNumber(_ text: Text) -> Bool {
    let words = text.split(separator: 0x20)
    let numbers = words.reversed().prefix(while: isNumber).count
    if numbers == words.count { return numbers >= 5 }
    guard numbers > 0, text.hasHan else { return false }
    if numbers > 2 { return true }
    let label = RowLabels.Wording(Text(words.dropLast(numbers).map(\.description).joined()))
    return FormLabels.proactive.contains { $0.similarity(to: label) >= 0.85 }
  }

  static func isNumber(_ word: Text) -> Bool {
    word.hasDigit && word.units.allSatisfy { Mark.isDigit($0) || $0 == 0x2E || $0 == 0x2C }
  }

  /// A label and the first figure that share a cell between separators, as two cells.
  static func separatingFigure(_ cell: GridCell) -> [GridCell] {
    guard cell.text.hasHan, isLabelledCell(cell.text) else { return [cell] }
    return separatingNumbers(cell)
  }

  private static func isLabelledCell(_ text: Text) -> Bool {
    guard text.units.contains(0x20), text.units.last != 0x20 else { return false }
    let words = text.split(separator: 0x20)
    guard words.count > 1, let last = words.last, isNumber(last) else { return false }
    return FormLabels.isRequestRow(Text(words.dropLast().map(\.description).joined()))
  }

  /// Numbers that one space parts from the label or from one another are cells of their own.
  static func separatingNumbers(_ chunk: GridCell) -> [GridCell] {
    let words = chunk.text.split(separator: 0x20)
    let numbers = words.reversed().prefix(while: isNumber).count
    guard numbers > 0, words.count > 1 else { return [chunk] }
    let label = words.dropLast(numbers).map(\.description).joined(separator: " ")
    var position = chunk.position + Text(label).units.reduce(0) { $0 + ($1 >= 0x1100 ? 2 : 1) }
    var out = label.isEmpty ? [] : [GridCell(text: Text(label), position: chunk.position)]
    if !label.isEmpty { position += 1 }
    for word in words.suffix(numbers) {
      out.append(GridCell(text: word, position: position))
      position += word.count + 1
    }
    return out
  }
}
