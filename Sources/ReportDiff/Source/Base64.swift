/// Bytes as text of 64 letters (RFC 4648).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
  private static let padding = UInt8(ascii: "=")
  /// The value of each letter; 64 for what is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for letter in 0...group.count {
        text.append(alphabet[Int(bits >> (18 - 6 * UInt32(letter)) & 63)])
      }
      text += repeatElement(padding, count: 3 - group.count)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text stands for, to the letter; `nil` where it is damaged.
  static func bytes(of letters: [UInt8]) -> [UInt8]? {
    let paddings = letters.suffix(2).reversed().prefix { $0 == padding }.count
    let (body, values) = (letters.dropLast(paddings), values)
    guard letters.count.isMultiple(of: 4), body.allSatisfy({ values[Int($0)] < 64 }) else {
      return nil
    }
    return decoded(body)
  }

  /// The bytes that letters stand for, whatever stands between them.
  static func decoded(_ letters: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(letters.underestimatedCount / 4 * 3)
    let values = values
    var (bits, count) = (UInt32(0), UInt32(0))
    for letter in letters {
      let value = values[Int(letter)]
      guard value < 64 else { continue }
      bits = (bits << 6 | UInt32(value)) & 0xFFFFFF
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return out
  }
}
