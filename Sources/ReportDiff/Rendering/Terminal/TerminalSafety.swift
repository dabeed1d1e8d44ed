/// Makes text from a report, a path or an argument safe to write to a terminal.
public enum TerminalSafety {
  /// The text in one line, without what a terminal would obey, and with bidirectional controls visible.
  ///
  /// Control characters (C0, C1, delete) vanish, line breaks and tabs become one blank each, and a
  /// character that reorders its neighbours is named: ⟨U+202E⟩.
  public static func safe(_ text: String) -> String {
    var text = text
    if text.withUTF8({ $0.allSatisfy(opensSafe) }) || text.unicodeScalars.allSatisfy(isSafe) {
      return text
    }
    var out = ""
    for scalar in text.unicodeScalars {
      if isSafe(scalar) {
        out.unicodeScalars.append(scalar)
      } else {
        out += replacement(for: scalar)
      }
    }
    return out
  }

  /// Whether a byte of UTF-8 is of no character that is not safe: those of more than one byte begin with these.
  private static func opensSafe(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2
  }

  @inline(__always)
  static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  /// What stands in the place of a character that is not safe.
  static func replacement(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x202A...0x202E, 0x2066...0x2069:
      "⟨U+" + String(scalar.value, radix: 16, uppercase: true) + "⟩"
    default: ""
    }
  }
}
