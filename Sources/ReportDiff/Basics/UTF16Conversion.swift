/// Text between UTF-8, which files and strings are in, and UTF-16, which everything here works on.
enum UTF16Conversion {
  /// The units of well-formed UTF-8.
  static func units(wellFormed bytes: UnsafeBufferPointer<UInt8>) -> [UInt16] {
    // No character takes more units in UTF-16 than bytes in UTF-8.
    Array(unsafeUninitializedCapacity: bytes.count) { units, count in
      var index = 0
      while index < bytes.count {
        let first = bytes[index]
        if first < 0x80 {
          units[count] = UInt16(first)
          index += 1
        } else if first < 0xE0 {
          units[count] = UInt16(first & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F)
          index += 2
        } else if first < 0xF0 {
          units[count] =
            UInt16(first & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6
            | UInt16(bytes[index + 2] & 0x3F)
          index += 3
        } else {
          let scalar =
            UInt32(first & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
            | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
          units[count] = UInt16(0xD7C0 + scalar >> 10)
          units[count + 1] = UInt16(0xDC00 | scalar & 0x3FF)
          count += 1
          index += 4
        }
        count += 1
      }
    }
  }

  /// The units of bytes; `nil` where they are not well-formed UTF-8 (Unicode 15, table 3-7).
  static func units(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt16]? {
    isWellFormed(bytes) ? units(wellFormed: bytes) : nil
  }

  private static func isWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      index += 1
      let (length, second): (Int, ClosedRange<UInt8>)
      switch first {
      case 0x00...0x7F: continue
      case 0xC2...0xDF: (length, second) = (1, 0x80...0xBF)
      case 0xE0: (length, second) = (2, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (2, 0x80...0xBF)
      case 0xED: (length, second) = (2, 0x80...0x9F)
      case 0xF0: (length, second) = (3, 0x90...0xBF)
      case 0xF1...0xF3: (length, second) = (3, 0x80...0xBF)
      case 0xF4: (length, second) = (3, 0x80...0x8F)
      default: return false
      }
      guard index + length <= bytes.count, second.contains(bytes[index]) else { return false }
      for place in (index + 1)..<(index + length) where bytes[place] & 0xC0 != 0x80 {
        return false
      }
      index += length
    }
    return true
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
      String(unsafeUninitializedCapacity: units.count * 3) { bytes in
        var (count, index) = (0, 0)
        func append(_ byte: UInt32) {
          bytes[count] = UInt8(truncatingIfNeeded: byte)
          count += 1
        }
        while index < units.count {
          let unit = UInt32(units[index])
          index += 1
          if unit < 0x80 {
            append(unit)
          } else if unit < 0x800 {
            append(0xC0 | unit >> 6)
            append(0x80 | unit & 0x3F)
          } else if unit & 0xF800 != 0xD800 {
            append(0xE0 | unit >> 12)
            append(0x80 | unit >> 6 & 0x3F)
            append(0x80 | unit & 0x3F)
          } else if unit < 0xDC00, index < units.count, units[index] & 0xFC00 == 0xDC00 {
            let scalar = (unit & 0x3FF) << 10 + UInt32(units[index] & 0x3FF) + 0x10000
            index += 1
            append(0xF0 | scalar >> 18)
            append(0x80 | scalar >> 12 & 0x3F)
            append(0x80 | scalar >> 6 & 0x3F)
            append(0x80 | scalar & 0x3F)
          } else {
            append(0xEF)
            append(0xBF)
            append(0xBD)
          }
        }
        return count
      }
    }
  }
}
