/// A row of cells between tabs.
enum TabRow {
  static func cells(_ text: Text) -> [GridCell]? {
    guard text.holds(rare: 0x09), !isIndentedText(text) else { return nil }
    var cells: [GridCell] = []
    // The form has no row of more cells than this but one.
    cells.reserveCapacity(10)
    var (start, index) = (0, 0)
    while start <= text.count {
      var end = start
      while end < text.count, text.units[end] != 0x09 { end += 1 }
      let filled = text.trim(start..<end)
      // Nothing and a single digit, as most cells hold, have neither marks nor a figure to part from a label.
      if filled.count < 2 {
        cells.append(GridCell(text: text[filled], position: index))
      } else {
        let cell = Markdown.plain(text[filled]).text
        SpacedRow.separateFigure(GridCell(text: cell, position: index), into: &cells)
      }
      (start, index) = (end + 1, index + 1)
    }
    return cells
  }

  /// A tab that only indents a paragraph separates nothing.
  private static func isIndentedText(_ text: Text) -> Bool {
    let trimmed = text.units[text.trim(0..<text.count)]
    return !trimmed.contains(0x09) && trimmed.contains(where: Mark.endsSentence)
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
    var parts = text.ranges(between: 0x7C).map { text.trim($0) }[...]
    if parts.first?.isEmpty == true { parts.removeFirst() }
    if parts.last?.isEmpty == true { parts.removeLast() }
    let first = parts.startIndex
    return parts.indices.map { index in
      GridCell(text: Markdown.plain(text[parts[index]]).text, position: index - first)
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
    var cells: [GridCell] = []
    cells.reserveCapacity(chunks.count)
    for chunk in chunks { separateNumbers(chunk, into: &cells) }
    return cells
  }

  /// Whether it is a sentence that a list follows (…，仍存在以下不足：).
  private static func opensList(_ text: Text) -> Bool {
    text.units.last { !Mark.isSpace($0) }.map(Mark.isColon) == true
      && text.units.contains(where: Mark.isComma)
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
    // The chunk at hand: its units, the column it starts at, and the width of the spaces behind it.
    var (chunk, start, column, spaces) = (0..<0, 0, 0, 0)
    for (index, unit) in text.units.enumerated() {
      let width = unit >= 0x1100 ? 2 : 1
      if Mark.isSpace(unit) {
        spaces += width
      } else {
        if spaces >= 2, !chunk.isEmpty {
          out.append(GridCell(text: withPlainSpaces(text[chunk]), position: start))
          chunk = 0..<0
        }
        if chunk.isEmpty { (chunk, start) = (index..<index, column) }
        chunk = chunk.lowerBound..<(index + 1)
        spaces = 0
      }
      column += width
    }
    if !chunk.isEmpty {
      out.append(GridCell(text: withPlainSpaces(text[chunk]), position: start))
    }
    return out
  }

  private static func withPlainSpaces(_ text: Text) -> Text {
    guard text.units.contains(where: { $0 != 0x20 && Mark.isSpace($0) }) else { return text }
    return Text(units: text.units.map { Mark.isSpace($0) ? 0x20 : $0 })
  }

  /// `行政许可 97`, `1.属于国家秘密 0 0 0 0 0 0 0`: a label, and numbers behind single spaces.
  ///
  /// One number behind a text may end a wrapped line of prose; it counts only behind a row's label.
  private static func isLabelledNumber(_ text: Text) -> Bool {
    guard let last = text.units.last, isOfNumber(last) else { return false }
    let words = NumbersBehind(text)
    if words.label.isEmpty { return words.numbers.count >= 5 }
    guard !words.numbers.isEmpty, text.hasHan else { return false }
    if words.numbers.count > 2 { return true }
    let label = RowLabels.Wording(text[words.label].filter { $0 != 0x20 })
    return FormLabels.proactive.contains { $0.similarity(to: label) >= 0.85 }
  }

  /// A label and the first figure that share a cell between separators, as two cells.
  static func separateFigure(_ cell: GridCell, into cells: inout [GridCell]) {
    if cell.text.units.contains(0x20), cell.text.hasHan, isLabelledCell(cell.text) {
      separateNumbers(cell, into: &cells)
    } else {
      cells.append(cell)
    }
  }

  private static func isLabelledCell(_ text: Text) -> Bool {
    guard let last = text.units.lastIndex(of: 0x20), isNumber(text.units[(last + 1)...]) else {
      return false
    }
    return FormLabels.isRequestRow(text[0..<last].filter { $0 != 0x20 })
  }

  /// Numbers that one space parts from the label or from one another are cells of their own.
  private static func separateNumbers(_ chunk: GridCell, into cells: inout [GridCell]) {
    let text = chunk.text
    let words = NumbersBehind(text)
    guard !words.numbers.isEmpty, text.units.contains(0x20) else {
      cells.append(chunk)
      return
    }
    var position = chunk.position
    if !words.label.isEmpty {
      let label = text[words.label]
      cells.append(GridCell(text: label, position: position))
      position += label.width + 1
    }
    for number in words.numbers {
      cells.append(GridCell(text: text[number], position: position))
      position += number.count + 1
    }
  }

  static func isNumber(_ word: Text) -> Bool { isNumber(word.units[...]) }

  fileprivate static func isNumber(_ word: ArraySlice<UInt16>) -> Bool {
    word.contains(where: Mark.isDigit) && word.allSatisfy(isOfNumber)
  }

  /// Whether a number may hold a unit: a digit, a point or a comma.
  private static func isOfNumber(_ unit: UInt16) -> Bool {
    Mark.isDigit(unit) || unit == 0x2E || unit == 0x2C
  }
}

/// A text that ends in numbers with one space between each.
private struct NumbersBehind {
  /// What stands before the numbers, without the space behind it.
  let label: Range<Int>
  let numbers: [Range<Int>]

  init(_ text: Text) {
    var numbers: [Range<Int>] = []
    var end = text.count
    while end >= 0 {
      let start = text.units[..<end].lastIndex(of: 0x20).map { $0 + 1 } ?? 0
      guard SpacedRow.isNumber(text.units[start..<end]) else { break }
      numbers.append(start..<end)
      end = start - 1
    }
    label = 0..<max(0, end)
    self.numbers = numbers.reversed()
  }
}
