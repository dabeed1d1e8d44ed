/// Fields of a table between commas.
enum CSVText {
  /// A number as spreadsheets read it: no thousands apart, no binary dust.
  static func number(_ value: Double) -> String {
    guard abs(value) < 1e13 else { return value.description }
    return String(NumberText.plain(value).filter { $0 != "," })
  }

  /// Text in quotes where it has to be, defused where a spreadsheet would take it for a formula.
  static func field(_ text: String) -> String {
    let safe = defused(TerminalSafety.safe(text))
    guard safe.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") }) else {
      return safe
    }
    return "\"" + safe.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// Text with an apostrophe before what opens a formula; a negative number is none.
  ///
  /// Control characters are gone by then, tab and carriage return among them, and blanks before the sign
  /// help no formula.
  private static func defused(_ text: String) -> String {
    // Letters, digits and most Chinese characters open none, and are no blanks.
    guard let head = text.utf8.first, !(0x30...0x39).contains(head), !(0xE4...0xE9).contains(head),
      let first = text.first(where: { !$0.isWhitespace }), openings.contains(first),
      !isNumber(text)
    else { return text }
    return "'" + text
  }

  /// What opens a formula; some versions take the wide forms for the narrow ones.
  private static let openings: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
