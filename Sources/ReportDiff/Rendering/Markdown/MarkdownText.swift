/// Text that Markdown takes for nothing but text.
enum MarkdownText {
  /// Text inside a line.
  static func inline(_ text: String) -> String {
    var out = ""
    // Spaces at the end are a line break, and at the start a block of code.
    for scalar in safe(text).unicodeScalars {
      switch scalar {
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case _ where marks.contains(scalar):
        out += "\\"
        out.unicodeScalars.append(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return unlinked(out)
  }

  /// Text that opens a line, where a few more characters would open a list.
  static func line(_ text: String) -> String {
    let inline = inline(text)
    guard let first = inline.first else { return inline }
    if "-+=".contains(first) { return "\\" + inline }
    let digits = inline.prefix { $0.isASCII && $0.isNumber }
    let rest = inline.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return inline }
    return digits + "\\" + rest
  }

  /// What has a meaning anywhere in a line.
  private static let marks = Set("\\`*_[]|~#$".unicodeScalars)

  private static func safe(_ text: String) -> String {
    let line = TerminalSafety.safe(text)
    let start = line.drop { $0 == " " }
    let end = start.lastIndex { $0 != " " }
    return end.map { String(start[...$0]) } ?? ""
  }

  /// Addresses that GitHub would make links of without being told.
  private static func unlinked(_ text: String) -> String {
    var out = text
    for (plain, broken) in [("://", "\\://"), ("www.", "www\\."), ("WWW.", "WWW\\.")]
    where out.contains(plain) {
      out = replacing(plain, by: broken, in: out)
    }
    return out
  }

  private static func replacing(_ needle: String, by other: String, in text: String) -> String {
    var out = ""
    var rest = text[...]
    while let range = rest.firstRange(of: needle) {
      out += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return out + rest
  }
}
