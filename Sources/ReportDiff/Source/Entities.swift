/// The character references of HTML that are left standing in text copied out of web pages.
enum Entities {
  private static let characters: [(reference: Text, character: UInt16)] = [
    ("&nbsp;", 0x20), ("&ensp;", 0x20), ("&emsp;", 0x3000), ("&amp;", 0x26), ("&lt;", 0x3C),
    ("&gt;", 0x3E), ("&quot;", 0x22), ("&ldquo;", 0x201C), ("&rdquo;", 0x201D), ("&mdash;", 0x2014),
    ("&middot;", 0xB7),
  ]

  /// The text with every known reference as the character that it names.
  static func resolved(_ text: Text) -> Text {
    var out: [UInt16] = []
    var index = 0
    while index < text.count {
      let found = characters.first {
        text.units[index] == 0x26 && text.matches($0.reference, at: index)
      }
      out.append(found?.character ?? text.units[index])
      index += found?.reference.count ?? 1
    }
    return Text(units: out)
  }
}
