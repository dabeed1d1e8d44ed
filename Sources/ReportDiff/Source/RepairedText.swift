/// A text of which a few bytes, and no more than a few, do not decode.
struct RepairedText {
  let decoded: DecodedText

  /// The characters that do not decode may be one in a hundred of those beyond ASCII.
  private static let leastSound = 100

  /// Text in UTF-8; `nil` where too much of it is not.
  init?(utf8 bytes: ArraySlice<UInt8>) {
    if let units = bytes.withUnsafeBufferPointer(UTF16Conversion.units(of:)) {
      decoded = DecodedText(encoding: .utf8, units: units)
      return
    }
    guard Self.mayBeUTF8(bytes) else { return nil }
    let units = Array(String(decoding: bytes, as: UTF8.self).utf16)
    let places = units.indices.filter { units[$0] == 0xFFFD }
    let lines = Self.lines(of: places, in: units)
    guard let text = Self.accepted(units, lines, .utf8) else { return nil }
    decoded = text
  }

  /// Whether so few bytes do not decode that what they stood for may be few enough characters.
  ///
  /// A character that does not decode is three bytes at most, and one that does and is beyond ASCII two or more.
  private static func mayBeUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var (damaged, index) = (0, 0)
      while index < bytes.count {
        if let (_, length) = UTF16Conversion.scalar(in: bytes, at: index) {
          index += length
        } else {
          (damaged, index) = (damaged + 1, index + 1)
          if damaged / 3 * 2 * leastSound > bytes.count { return false }
        }
      }
      return true
    }
  }

  /// Text that iconv converted; `nil` where too much of it did not decode.
  init?(_ converted: Iconv, _ encoding: TextEncoding, of bytes: [UInt8]) {
    let lines = Self.lines(of: converted.damage, in: bytes)
    guard let text = Self.accepted(converted.units, lines, encoding) else { return nil }
    decoded = text
  }

  /// The lines, from 1, of places in ascending order.
  private static func lines<Unit: FixedWidthInteger>(of places: [Int], in units: [Unit]) -> [Int] {
    var (line, index) = (1, 0)
    return places.map { place in
      while index < place {
        if units[index] == 0x0A { line += 1 }
        index += 1
      }
      return line
    }
  }

  private static func accepted(
    _ units: [UInt16],
    _ damagedLines: [Int],
    _ encoding: TextEncoding
  ) -> DecodedText? {
    guard let first = damagedLines.first else {
      return DecodedText(encoding: encoding, units: units)
    }
    let sound = units.count { $0 >= 0x80 && $0 != 0xFFFD }
    guard damagedLines.count * leastSound <= sound else { return nil }
    let warning = damageWarning(damagedLines.count, encoding, first)
    return DecodedText(encoding: encoding, units: units, warnings: [warning])
  }
}

/// The character set that a page says it is in.
enum DeclaredCharset {
  /// Whether the first 4,096 bytes name Big5 as the character set.
  static func isBig5(_ bytes: [UInt8]) -> Bool {
    guard bytes.holds(ignoringCase: "big5", within: 4_096) else { return false }
    let head = String(decoding: bytes.prefix(4_096).map { $0 & 0x7F }, as: UTF8.self).lowercased()
    guard let place = head.firstRange(of: "charset") else { return false }
    let name = head[place.upperBound...].drop { " =\"'".contains($0) }
    return name.hasPrefix("big5")
  }
}

// MARK: - Wording

private func damageWarning(_ count: Int, _ encoding: TextEncoding, _ line: Int) -> Warning {
  Warning(
    code: "damaged_text",
    message: Phrase(
      zh: "有 \(count) 处字节不是合法的 \(encoding.rawValue) 编码，无法辨认的字显示为“\u{FFFD}”，首处在此",
      en:
        "\(count) bytes are not valid \(encoding.rawValue); what they stood for shows as “\u{FFFD}”, "
        + "first here"
    ),
    line: line
  )
}
