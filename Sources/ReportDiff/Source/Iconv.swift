#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Text as the system's iconv converts it.
struct Iconv {
  /// The text, with U+FFFD for every byte that does not decode.
  var units: [UInt16]
  /// The offsets of those bytes.
  var damage: [Int]

  /// Converts bytes of a character set that the system knows; those of another are all damage.
  static func utf16(_ bytes: [UInt8], from charset: String) -> Iconv {
    let descriptor = iconv_open("UTF-16LE", charset)
    guard descriptor != iconv_t(bitPattern: -1) else {
      return Iconv(units: [], damage: Array(bytes.indices))
    }
    defer { iconv_close(descriptor) }
    var source = bytes.map { CChar(bitPattern: $0) }
    // No byte becomes more than one unit.
    var units = [UInt16](repeating: 0xFFFD, count: bytes.count + 1)
    var damage: [Int] = []
    let room = source.withUnsafeMutableBufferPointer { input in
      units.withUnsafeMutableBytes { output in
        var (from, fromLeft) = (input.baseAddress, input.count)
        var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var toLeft = output.count
        while iconv(descriptor, &from, &fromLeft, &to, &toLeft) == -1, fromLeft > 0, toLeft > 2 {
          damage.append(bytes.count - fromLeft)
          from = from?.advanced(by: 1)
          fromLeft -= 1
          to?.withMemoryRebound(to: UInt8.self, capacity: 2) { unit in
            unit[0] = 0xFD
            unit[1] = 0xFF
          }
          to = to?.advanced(by: 2)
          toLeft -= 2
        }
        return toLeft
      }
    }
    units.removeLast(room / 2)
    return Iconv(units: units, damage: damage)
  }
}
