/// The text of a paragraph as it is gathered: units, line breaks and page breaks among them, and for
/// each whether it is bold.
struct WordText {
  static let lineBreak: UInt16 = 0x0A
  static let pageBreak: UInt16 = 0x0C

  private(set) var units: [UInt16] = []
  private(set) var isBold: [Bool] = []

  var isBlank: Bool { units.allSatisfy(Mark.isSpace) }

  mutating func append(_ more: some Collection<UInt16>, isBold bold: Bool) {
    units += more
    isBold += repeatElement(bold, count: more.count)
  }

  mutating func append(_ more: WordText) {
    units += more.units
    isBold += more.isBold
  }

  /// Takes out what was gathered since a place where it only points to a note; what it took.
  mutating func dropNote(from start: Int) -> WordText? {
    guard start < units.count,
      NoteMark.isNote(units[start...], behind: start > 0 ? units[start - 1] : nil)
    else { return nil }
    var note = WordText()
    note.append(units[start...], isBold: isBold[start])
    units.removeSubrange(start...)
    isBold.removeSubrange(start...)
    return note
  }

  /// Puts the number of a list before the text.
  mutating func prepend(_ label: WordCounters.Label) {
    let blank = units.prefix(while: Mark.isSpace).count
    var text = Text(label.text).units
    if let last = text.last, blank < units.count, !label.isTight {
      let isOpen = !Mark.isPunctuation(last) && !Mark.isSpace(last)
      if isOpen || last == 0x2E && Mark.isDigit(units[blank]) { text.append(0x20) }
    }
    let bold = blank < units.count && isBold[blank]
    units.replaceSubrange(..<blank, with: text)
    isBold.replaceSubrange(..<blank, with: repeatElement(bold, count: text.count))
  }

  /// One line of a paragraph.
  struct Line {
    let text: Text
    let isBold: ArraySlice<Bool>
    let followsPageBreak: Bool
  }

  /// What stands between the breaks.
  var lines: [Line] {
    var lines: [Line] = []
    var (start, breaksPage) = (0, false)
    for index in 0...units.count {
      let ends = index == units.count
      guard ends || units[index] == Self.lineBreak || units[index] == Self.pageBreak else {
        continue
      }
      lines.append(
        Line(
          text: Text(units: units[start..<index]),
          isBold: isBold[start..<index],
          followsPageBreak: breaksPage
        )
      )
      breaksPage = !ends && units[index] == Self.pageBreak
      start = index + 1
    }
    return lines
  }
}

extension WordText.Line {
  /// The longest line that is a heading; a longer one is text that someone styled so.
  private static let longestHeading = 60

  /// The line as blocks, headings that run on in it cut off; none where it is blank.
  func blocks(isHeading: Bool, line: Int) -> [Block] {
    var cursor = 0
    return InlineHeadings.pieces(text).map { piece in
      let start = text.firstIndex(of: piece, from: cursor) ?? cursor
      cursor = start + piece.count
      let bold = isBold.dropFirst(start).prefix(piece.count)
      return Block(
        content: .text(piece),
        line: line,
        isHeading: isHeading && piece.count <= Self.longestHeading,
        boldLength: bold.prefix { $0 }.count,
        indent: indent
      )
    }
  }

  private var indent: Int {
    text.units.prefix(while: Mark.isSpace).reduce(0) {
      $0 + ($1 == Mark.ideographicSpace ? 2 : 1)
    }
  }
}
