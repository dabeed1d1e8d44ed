/// A line of a label.
struct PDFLabelLine {
  let text: Text
  let box: PDFBox
  let size: Double
  /// The number of its line in the document.
  let line: Int
  /// Whether a number opens it, as 一、 or （一） or an Arabic one.
  let isMarked: Bool
  /// Whether it is the label of a row of the form to the letter, so that nothing goes on with it.
  let isWhole: Bool

  var middle: Double { box.centerY }

  init(_ words: [PDFWord], _ line: PDFLine) {
    text = PDFLine.joined(words, line.size)
    box = words.dropFirst().reduce(words[0].box) { $0.union($1.box) }
    size = line.size
    self.line = line.number
    let label = LabelNumber.split(text)
    isMarked = label.number != nil
    isWhole = Self.wholeLabels.contains(label.body.folded)
  }

  static let wholeLabels = Set(
    (FormLabels.proactive + FormLabels.requests).flatMap { $0.wordings.map(\.folded) }
  )
}

/// What stands left of the figures of a table: labels of rows, and labels of groups of rows beside them.
struct PDFLabelLines {
  /// The lines of the rows' own labels, from top to bottom.
  private(set) var own: [PDFLabelLine] = []
  /// The lines of group labels, which run down the rows in narrow columns.
  private(set) var groups: [PDFLabelLine] = []
  /// The lines beside the header.
  private(set) var header: [PDFLabelLine] = []
  /// Cells among the figures that are no plain figures.
  private(set) var values: [PDFCell] = []

  init(_ section: PDFTable.Stretch, _ lines: [PDFLine], left: Double) {
    let heads = section.header.map(\.box)
    let top = heads.map(\.top).min() ?? .infinity
    let bottom = heads.map(\.bottom).max() ?? -.infinity
    let headers = Set(heads)
    var rest: [(words: [PDFWord], line: PDFLine)] = []
    for line in lines {
      let middle = line.box.centerY
      guard middle > section.top, middle < section.bottom,
        !section.repeats.contains(where: { $0.contains(middle) })
      else { continue }
      let words = line.words.filter { word in
        word.box.centerX < left && !line.figures.contains { $0.box.overlapX(word.box) > 0 }
      }
      for chunk in line.chunks
      where !chunk.isFigure && chunk.box.centerX >= left && !headers.contains(chunk.box) {
        values.append(PDFCell(chunk, line))
      }
      guard !words.isEmpty else { continue }
      if middle > top, middle < bottom {
        header.append(PDFLabelLine(words, line))
      } else {
        let slack = section.slack(above: middle)
        let moved = words.map { PDFWord(text: $0.text, box: $0.box.moved(down: -slack)) }
        rest.append((moved, line))
      }
    }
    let inner = Self.innerColumn(rest)
    for (words, line) in rest {
      let cut = inner.map { Self.cut(words, line, inner: $0) } ?? 0
      for part in Self.parts(words[..<cut]) { groups.append(PDFLabelLine(part, line)) }
      if cut < words.count { own.append(PDFLabelLine(Array(words[cut...]), line)) }
    }
    if inner != nil { reclaimLastLines() }
  }

  /// Where the labels with Arabic numbers begin, which stand in a column of their own beside the groups.
  private static func innerColumn(_ lines: [(words: [PDFWord], line: PDFLine)]) -> Double? {
    let starts = lines.compactMap { words, _ in
      words.first { word in
        word.text.units.first.map(Mark.isDigit) == true
          && (LabelNumber.split(word.text).number != nil || word.text.count < 3)
      }?.box.left
    }
    return starts.count > 2 ? starts.min() : nil
  }

  /// Where, among the words of a line, the row's own label begins.
  private static func cut(_ words: [PDFWord], _ line: PDFLine, inner: Double) -> Int {
    let size = line.size
    guard let crossing = words.firstIndex(where: { $0.box.right > inner + 0.4 * size }) else {
      return words.count
    }
    let isInner = words[crossing].box.left > inner - 0.5 * size
    let isNumbered = words[crossing].text.units.first.map(Mark.isDigit) == true
    let isAtStart = abs(words[crossing].box.left - inner) < 0.5 * size
    if isInner, isNumbered || isAtStart { return crossing }
    // A label of an outer column that runs on over the inner one: back to its mark, or to the last gap.
    var start = crossing
    while start > 0, words[start].box.left - words[start - 1].box.right < 0.6 * size {
      if opensOuter(words[start].text) { break }
      start -= 1
    }
    return isInner && !opensOuter(words[start].text) ? crossing : start
  }

  /// The labels of outer columns on one line: each begins with its mark.
  private static func parts(_ words: ArraySlice<PDFWord>) -> [[PDFWord]] {
    words.reduce(into: []) { parts, word in
      if parts.isEmpty || opensOuter(word.text) {
        parts.append([word])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
  }

  private static func opensOuter(_ text: Text) -> Bool {
    guard let first = text.units.first else { return false }
    return Mark.halfWidth(first) == 0x28
      || ChineseNumber.isNumeral(first) && text.count > 1
        && text.units[1] == Mark.enumerationComma
  }

  /// The last, short line of a wide label, which ends before the inner column begins.
  private mutating func reclaimLastLines() {
    var (kept, more): ([PDFLabelLine], [PDFLabelLine]) = ([], [])
    for line in groups {
      let next = own.firstSorted { $0.middle >= line.middle }
      if next > 0, continues(own[next - 1], line) { more.append(line) } else { kept.append(line) }
    }
    own = (own + more).sorted { $0.middle < $1.middle }
    groups = kept
  }
  private func continues(_ above: PDFLabelLine, _ line: PDFLabelLine) -> Bool {
    above.isMarked && !line.isMarked && abs(above.box.left - line.box.left) < 0.6 * line.size
      && line.box.top - above.box.bottom < 0.9 * line.size
  }
}
