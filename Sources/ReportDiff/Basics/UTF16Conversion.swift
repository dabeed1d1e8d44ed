/// Text between UTF-8, which files and strings are in, and UTF-16, which everything here works on.
enum UTF16Conversion {
  /// The units of bytes; `nil` where they are not well-formed UTF-8 (Unicode 15, table 3-7).
  static func units(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt16]? {
    // No character takes more units in UTF-16 than bytes in UTF-8.
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count) { units in
      var (index, count) = (0, 0)
      while true {
        (index, count) = copyCommonUnits(of: bytes, from: index, to: units, at: count)
        guard index < bytes.count else { break }
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

  /// Copies as many characters as take three bytes or one, as those of a report do, and says how far that went.
  @inline(__always)
  private static func copyCommonUnits(
    of bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    to units: UnsafeMutableBufferPointer<UInt16>,
    at count: Int
  ) -> (index: Int, count: Int) {
    guard let base = bytes.baseAddress, let room = units.baseAddress else { return (start, count) }
    var (place, unit) = (base + start, room + count)
    let last = base + max(start, bytes.count - 3)
    while place < last {
      let word = word(at: place)
      if isThreeBytes(word) {
        unit.pointee = UInt16(
          truncatingIfNeeded: word << 12 | word >> 2 & 0x0FC0 | word >> 16 & 0x3F
        )
        place += 3
      } else if word & 0x80 == 0 {
        unit.pointee = UInt16(truncatingIfNeeded: word & 0x7F)
        place += 1
      } else {
        break
      }
      unit += 1
    }
    return (place - base, unit - room)
  }

  /// Where as many characters end as take three bytes.
  @inline(__always)
  static func endOfThreeByteUnits(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    var place = base + start
    let last = base + max(start, bytes.count - 3)
    while place < last, isThreeBytes(word(at: place)) { place += 3 }
    return place - base
  }

  /// Four bytes in one.
  @inline(__always)
  private static func word(at place: UnsafePointer<UInt8>) -> UInt32 {
    UInt32(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt32.self))
  }

  /// Whether the first three of four bytes are a character; not so of all such characters.
  ///
  /// Behind 0xE0 may stand what two bytes say as well, and behind 0xED half of a surrogate pair: those take a closer
  /// look.
  @inline(__always)
  private static func isThreeBytes(_ word: UInt32) -> Bool {
    word & 0x00C0_C0F0 == 0x0080_80E0 && (0x2001 as UInt32) >> (word & 0xF) & 1 == 0
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

  /// Whether every half of a surrogate pair has its other half behind or before it.
  static func isWellFormed(_ units: [UInt16]) -> Bool {
    units.withUnsafeBufferPointer { units in
      var isOpen = false
      for unit in units where isOpen || unit & 0xF800 == 0xD800 {
        guard (unit & 0xFC00 == 0xDC00) == isOpen, unit & 0xF800 == 0xD800 else { return false }
        isOpen.toggle()
      }
      return !isOpen
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
    write(units, to: bytes) { _ in false }.written
  }

  /// The same up to an ASCII character that is to stop it; says how many bytes that took, and how many units it was.
  @inline(__always)
  static func write(
    _ units: UnsafeBufferPointer<UInt16>,
    to bytes: UnsafeMutableBufferPointer<UInt8>,
    until isStop: (UInt32) -> Bool
  ) -> (written: Int, read: Int) {
    guard let start = bytes.baseAddress, let first = units.baseAddress else { return (0, 0) }
    var (place, index) = (start, 0)
    while index < units.count {
      if index + 4 <= units.count, writeFour(first + index, to: place) {
        (place, index) = (place + 12, index + 4)
        continue
      }
      let unit = UInt32(units[index])
      if unit < 0x80, isStop(unit) { break }
      index += 1
      if unit & 0xF800 != 0xD800 {
        write(unit, to: &place)
      } else if unit < 0xDC00, index < units.count, units[index] & 0xFC00 == 0xDC00 {
        write((unit & 0x3FF) << 10 + UInt32(units[index] & 0x3FF) + 0x10000, to: &place)
        index += 1
      } else {
        write(0xFFFD, to: &place)
      }
    }
    return (place - start, index)
  }

  /// Writes four characters at once, where each of them takes three bytes, as nearly every one of a report does.
  ///
  /// - Returns: whether they are such; else nothing is written.
  @inline(__always)
  private static func writeFour(
    _ units: UnsafePointer<UInt16>,
    to bytes: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let four = UInt64(littleEndian: UnsafeRawPointer(units).loadUnaligned(as: UInt64.self))
    // The high bits of each unit: 0 where two bytes are enough, 27 in half of a surrogate pair. Adding 31 carries
    // into the next bit from all but 0.
    let high = four >> 11 & 0x001F_001F_001F_001F
    let carries =
      (high + 0x001F_001F_001F_001F) & ((high ^ 0x001B_001B_001B_001B) + 0x001F_001F_001F_001F)
    guard carries & 0x0020_0020_0020_0020 == 0x0020_0020_0020_0020 else { return false }
    let firsts = four >> 12 & 0x000F_000F_000F_000F | 0x00E0_00E0_00E0_00E0
    let seconds = four >> 6 & 0x003F_003F_003F_003F | 0x0080_0080_0080_0080
    let thirds = four & 0x003F_003F_003F_003F | 0x0080_0080_0080_0080
    let pairs = firsts | seconds << 8
    for unit in 0..<4 {
      UnsafeMutableRawPointer(bytes + 3 * unit)
        .storeBytes(
          of: UInt16(truncatingIfNeeded: pairs >> UInt64(16 * unit)).littleEndian,
          as: UInt16.self
        )
      bytes[3 * unit + 2] = UInt8(truncatingIfNeeded: thirds >> UInt64(16 * unit))
    }
    return true
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
