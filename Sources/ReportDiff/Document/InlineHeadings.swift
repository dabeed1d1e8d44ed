/// Section headings that run on in the middle of a line, as text extraction leaves them.
enum InlineHeadings {
  /// The line cut before each heading: after two spaces and before an ordinal (`  二、`), or where a
  /// title of the form stands right behind the end of a sentence.
  static func pieces(_ text: Text) -> [Text] {
    var cuts: [Int] = []
    var index = 1
    while index + 1 < text.count {
      if text.units[index + 1] == Mark.enumerationComma,
        ChineseNumber.isNumeral(text.units[index]), opensHeading(text, at: index)
      {
        cuts.append(index)
      }
      index += 1
    }
    let bounds = [0] + cuts + [text.count]
    return zip(bounds, bounds.dropFirst()).flatMap { start, end in
      let piece = text[start..<end].trimmed
      guard let length = titleLength(piece) else { return [piece] }
      return [piece.prefix(length), piece.dropFirst(length).trimmed]
    }.filter { !$0.isEmpty }
  }

  private static func opensHeading(_ text: Text, at index: Int) -> Bool {
    let before = text.units[index - 1]
    if Mark.isSpace(before) {
      let width = before == Mark.ideographicSpace ? 2 : 1
      if index > 1, width == 2 || Mark.isSpace(text.units[index - 2]) { return true }
    } else if !Mark.endsSentence(before), !Mark.isDigit(before) {
      return false
    }
    let rest = text[index..<min(index + 24, text.count)]
    return titles.contains { rest.hasPrefix($0) }
  }

  private static let titles = SectionKind.form.map { Text($0.title) }

  /// The length of a title of the form that opens a line and runs on into the text, with or without a
  /// space between; `nil` where the line is only a title, or none.
  static func titleLength(_ text: Text) -> Int? {
    guard text.count > 6, let title = titles.first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(title.count)
    guard let first = rest.units.first else { return nil }
    return !Mark.isPunctuation(first) || opensSubheading(rest) ? title.count : nil
  }

  /// `（一）` and its like.
  private static func opensSubheading(_ text: Text) -> Bool {
    text.count > 3 && Mark.halfWidth(text.units[0]) == 0x28
      && ChineseNumber.isNumeral(text.units[1]) && Mark.halfWidth(text.units[2]) == 0x29
  }
}
