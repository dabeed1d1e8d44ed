/// How many terminal columns a text takes, after UAX #11.
///
/// Wide and full-width characters take two columns, combining and format characters none, all others
/// one. Ambiguous characters (“ ” … →) count as one, as most terminals show them; as some do not,
/// nothing that must align contains them.
public enum DisplayWidth {
  /// The columns that a text takes.
  public static func of(_ text: String) -> Int {
    var (text, width, index) = (text, 0, 0)
    text.withUTF8 { bytes in
      while index < bytes.count {
        // Most are figures, and characters that begin with these bytes: U+5000 to U+8FFF.
        if bytes[index] &- 0x20 < 0x5F {
          (index, width) = (index + 1, width + 1)
          continue
        }
        if bytes[index] &- 0xE5 < 4 {
          (index, width) = (index + 3, width + 2)
          continue
        }
        guard let next = UTF16Conversion.scalar(in: bytes, at: index) else { return }
        index += next.length
        width += Unicode.Scalar(next.scalar).map(of) ?? 0
      }
    }
    return width
  }

  @inline(__always)
  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x2FF, 0x2010...0x2027: 1
    case 0x4E00...0x9FFF, 0x3000...0x3020, 0xFF01...0xFF5E: 2
    default: ofUncommon(scalar)
    }
  }

  private static func ofUncommon(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x1160...0x11FF: 0  // Controls; the vowels that a Hangul syllable is built with.
    default: isZeroWidth(scalar) ? 0 : isWide(scalar.value) ? 2 : 1
    }
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wideRanges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count / 2 && wideRanges[2 * low] <= value
  }
}

// MARK: - Padding

extension DisplayWidth {
  /// The text, made safe, with spaces behind it up to a width.
  public static func left(_ text: String, _ width: Int) -> String {
    let safe = TerminalSafety.safe(text)
    return safe + spaces(width - of(safe))
  }

  /// The text, made safe, with spaces before it up to a width.
  package static func right(_ text: String, _ width: Int) -> String {
    let safe = TerminalSafety.safe(text)
    return spaces(width - of(safe)) + safe
  }

  package static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// The text cut to a width, with two dots where something was cut off.
  package static func fitted(_ text: String, _ width: Int) -> String {
    let safe = TerminalSafety.safe(text)
    guard of(safe) > width else { return safe }
    var kept = ""
    var room = width - 2
    for scalar in safe.unicodeScalars {
      room -= of(scalar)
      if room < 0 { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept + ".."
  }
}
