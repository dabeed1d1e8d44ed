/// Section headings that run on in the middle of a line, as text extraction leaves them.
enum InlineHeadings {
  /// The line cut before each heading: after two spaces and before an ordinal (`  二、`), or where a
  /// title of the form stands right behind the end of a sentence.
  static func pieces(_ text: Text) -> [Text] {
    var pieces: [Text] = []
    var (start, next) = (0, 2)
    while let comma = text.firstPlace(of: Mark.enumerationComma, from: next) {
      let index = comma - 1
      if ChineseNumber.isNumeral(text.units[index]), opensHeading(text, at: index) {
        add(text[start..<index].trimmed, to: &pieces)
        start = index
      }
      next = comma + 1
    }
    add(text[start..<text.count].trimmed, to: &pieces)
    return pieces
  }

  private static func add(_ piece: Text, to pieces: inout [Text]) {
    let length = titleLength(piece) ?? piece.count
    for part in [piece.prefix(length), piece.dropFirst(length).trimmed] where !part.isEmpty {
      pieces.append(part)
    }
  }

  private static func opensHeading(_ text: Text, at index: Int) -> Bool {
    let before = text.units[index - 1]
    if Mark.isSpace(before) {
      let width = before == Mark.ideographicSpace ? 2 : 1
      if index > 1, width == 2 || Mark.isSpace(text.units[index - 2]) { return true }
    } else if !Mark.endsSentence(before), !Mark.isDigit(before) {
      return false
    }
    return titles.contains { text.matches($0, at: index) }
  }

  private static let titles = SectionKind.form.map { Text($0.title) }

  /// The length of a title of the form that opens a line and runs on into the text, with or without a
  /// space between; `nil` where the line is only a title, or none.
  static func titleLength(_ text: Text) -> Int? {
    guard text.count > 6, let length = titles.first(where: text.hasPrefix)?.count,
      length < text.count
    else { return nil }
    let goesOn = !Mark.isPunctuation(text.units[length]) || isSubheading(text, at: length)
    return goesOn ? length : nil
  }

  /// Whether `（一）` or its like stands at a place.
  private static func isSubheading(_ text: Text, at index: Int) -> Bool {
    text.count > index + 3 && Mark.halfWidth(text.units[index]) == 0x28
      && ChineseNumber.isNumeral(text.units[index + 1])
      && Mark.halfWidth(text.units[index + 2]) == 0x29
  }
}
