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
    guard !cuts.isEmpty else { return [text] }
    let bounds = [0] + cuts + [text.count]
    return zip(bounds, bounds.dropFirst()).map { text[$0..<$1].trimmed }.filter { !$0.isEmpty }
  }

  private static func opensHeading(_ text: Text, at index: Int) -> Bool {
    let before = text.units[index - 1]
    if Mark.isSpace(before) {
      let width = before == Mark.ideographicSpace ? 2 : 1
      return index > 1 && (width == 2 || Mark.isSpace(text.units[index - 2]))
    }
    guard Mark.endsSentence(before) else { return false }
    let rest = text.dropFirst(index).prefix(24)
    return SectionKind.form.contains { rest.hasPrefix(Text($0.title)) }
  }
}
