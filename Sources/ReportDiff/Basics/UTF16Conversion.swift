/// Text between UTF-8, which files and strings are in, and UTF-16, which everything here works on.
enum UTF16Conversion {
  /// The units of bytes; `nil` where they are not well-formed UTF-8 (Unicode 15, table 3-7).
  static func units(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt16]? {
    // No character takes more units in UTF-16 than bytes in UTF-8.
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count) { units in
      var (index, count) = (0, 0)
      while index < bytes.count {
        if let unit = threeByteUnit(in: bytes, at: index) {
          units[count] = unit
          (count, index) = (count + 1, index + 3)
          continue
        }
        guard let (scalar, length) = scalar(in: bytes, at: index) else { return nil }
        index += length
        if scalar < 0x10000 {
          units[count] = UInt16(truncatingIfNeeded: scalar)
          count += 1
        } else {
          units[count] = UInt16(0xD7C0 + scalar >> 10)
          units[count + 1] = UInt16(0xDC00 | scalar & 0x3FF)
          count += 2
        }
      }
      return Array(UnsafeBufferPointer(rebasing: units[..<count]))
    }
  }

  /// The character at a place where it takes three bytes, as nearly every one of a report does; `nil` for others,
  /// for bytes that may be none, and for the last few of all.
  ///
  /// Four bytes are looked at in one.
  @inline(__always)
  static func threeByteUnit(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt16? {
    guard index + 4 <= bytes.count else { return nil }
    let word = UInt32(
      littleEndian: UnsafeRawBufferPointer(bytes)
        .loadUnaligned(fromByteOffset: index, as: UInt32.self)
    )
    // Behind 0xE0 may stand what two bytes say as well, and behind 0xED half of a surrogate pair.
    guard word & 0x00C0_C0F0 == 0x0080_80E0, word & 0xF != 0, word & 0xF != 0xD else { return nil }
    return UInt16(
      truncatingIfNeeded: word << 12 | word >> 2 & 0x0FC0 | word >> 16 & 0x3F
    )
  }

  /// The character at a place, and how many bytes it takes.
  @inline(__always)
  static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (scalar: UInt32, length: Int)? {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return nil }
    var scalar = first & (0x7F >> UInt32(length))
    for place in (index + 1)..<(index + length) {
      guard bytes[place] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(bytes[place] & 0x3F)
    }
    switch length {
    case 2: return first >= 0xC2 ? (scalar, 2) : nil
    case 3: return scalar >= 0x800 && scalar & 0xFFFF_F800 != 0xD800 ? (scalar, 3) : nil
    default: return first <= 0xF4 && (0x10000...0x10FFFF).contains(scalar) ? (scalar, 4) : nil
    }
  }

  /// The units of bytes that are well-formed, as those of strings and of embedded files are.
  static func units(wellFormed bytes: UnsafeBufferPointer<UInt8>) -> [UInt16] {
    units(of: bytes) ?? []
  }

  /// The units of a string.
  static func units(of string: String) -> [UInt16] {
    var string = string
    return string.withUTF8 { units(wellFormed: $0) }
  }

  /// The string of units; a lone surrogate becomes U+FFFD.
  static func string(of units: [UInt16]) -> String {
    units.withUnsafeBufferPointer { units in
      // No unit takes more than three bytes.
      String(unsafeUninitializedCapacity: units.count * 3) { write(units, to: $0) }
    }
  }

  /// The units as UTF-8; a lone surrogate becomes U+FFFD.
  static func utf8(of units: [UInt16]) -> [UInt8] {
    units.withUnsafeBufferPointer { units in
      [UInt8](unsafeUninitializedCapacity: units.count * 3) { $1 = write(units, to: $0) }
    }
  }

  /// Writes units as UTF-8 where there is room for them, and says how many bytes that took.
  static func write(
    _ units: UnsafeBufferPointer<UInt16>,
    to bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    var (place, index) = (start, 0)
    while index < units.count {
      let unit = UInt32(units[index])
      index += 1
      if unit >= 0x800, unit & 0xF800 != 0xD800 {
        place[0] = UInt8(truncatingIfNeeded: 0xE0 | unit >> 12)
        place[1] = UInt8(truncatingIfNeeded: 0x80 | unit >> 6 & 0x3F)
        place[2] = UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F)
        place += 3
      } else if unit < 0x80 {
        place[0] = UInt8(truncatingIfNeeded: unit)
        place += 1
      } else if unit < 0x800 {
        write(unit, to: &place)
      } else if unit < 0xDC00, index < units.count, units[index] & 0xFC00 == 0xDC00 {
        write((unit & 0x3FF) << 10 + UInt32(units[index] & 0x3FF) + 0x10000, to: &place)
        index += 1
      } else {
        write(0xFFFD, to: &place)
      }
    }
    return place - start
  }

  /// Writes a character as UTF-8 where there is room for it.
  @inline(__always)
  static func write(_ scalar: UInt32, to place: inout UnsafeMutablePointer<UInt8>) {
    func append(_ byte: UInt32) {
      place[0] = UInt8(truncatingIfNeeded: byte)
      place += 1
    }
    if scalar < 0x80 { return append(scalar) }
    if scalar < 0x800 {
      append(0xC0 | scalar >> 6)
    } else {
      if scalar < 0x10000 {
        append(0xE0 | scalar >> 12)
      } else {
        append(0xF0 | scalar >> 18)
        append(0x80 | scalar >> 12 & 0x3F)
      }
      append(0x80 | scalar >> 6 & 0x3F)
    }
    append(0x80 | scalar & 0x3F)
  }
}
