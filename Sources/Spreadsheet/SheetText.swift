/// The name of a sheet: at most 31 characters and none of `[]:*?/\`, by the rules of Excel.
struct SheetName: Sendable {
  let text: String

  init(_ text: String) {
    self.text = String(text.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
  }
}

/// Text as a cell of an XLSX holds it.
enum SheetText {
  /// The most UTF-16 units of a cell.
  static let longest = 32_767

  /// The text without control characters, cut where it is too long, and with nothing in it that a reader
  /// would take for an escape (`_x0041_` is A).
  static func escaped(_ text: String) -> String {
    if isPlain(text) { return text }
    var out = String.UnicodeScalarView()
    var room = longest
    for scalar in text.unicodeScalars where isLegal(scalar) {
      room -= scalar.value > 0xFFFF ? 2 : 1
      guard room > 0 else {
        out.append("…")
        break
      }
      out.append(scalar)
    }
    let legal = String(out)
    return legal.contains("_x") ? withoutEscapes(legal) : legal
  }

  /// Whether a text has nothing in it that a cell cannot hold as it stands, as far as its bytes tell at a glance.
  private static func isPlain(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      // Control characters, U+0080 to U+009F among them; U+FFFE and U+FFFF; what opens an escape.
      if byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F || byte == 0xC2
        || last == 0xEF && byte == 0xBF || last == 0x5F && byte == 0x78
      {
        return false
      }
      last = byte
    }
    return text.utf8.count < longest
  }

  /// Each underline before an escape as an escape of its own.
  private static func withoutEscapes(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    for index in bytes.indices {
      if opensEscape(bytes[index...].prefix(7)) { out += "_x005F".utf8 }
      out.append(bytes[index])
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func opensEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    return bytes.count == 7 && bytes.starts(with: "_x".utf8) && bytes[6] == UInt8(ascii: "_")
      && bytes[2..<6].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  private static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
