#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension [UInt8] {
  /// Whether `text` stands in the first `limit` bytes.
  func holds(_ text: String, within limit: Int = .max) -> Bool {
    let needle = Array(text.utf8)
    guard let head = needle.first else { return true }
    return withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      let end = Swift.min(bytes.count, limit) - needle.count
      var index = 0
      while index <= end, let found = memchr(start + index, Int32(head), end - index + 1) {
        if memcmp(found, needle, needle.count) == 0 { return true }
        index = UnsafeRawPointer(found) - start + 1
      }
      return false
    }
  }

  /// Whether one of the bytes is 0.
  var hasZero: Bool {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return memchr(start, 0, bytes.count) != nil
    }
  }

  /// Whether `text`, in lower case, stands in the first `limit` bytes in whatever case.
  func holds(ignoringCase text: String, within limit: Int) -> Bool {
    let needle = Array(text.utf8)
    guard let head = needle.first else { return true }
    let upper = (0x61...0x7A).contains(head) ? head - 0x20 : head
    return withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      let end = Swift.min(bytes.count, limit) - needle.count
      return [head, upper].contains { head in
        var index = 0
        while index <= end, let found = memchr(start + index, Int32(head), end - index + 1) {
          index = UnsafeRawPointer(found) - start
          if needle.indices.allSatisfy({ Self.lowercase(bytes[index + $0]) == needle[$0] }) {
            return true
          }
          index += 1
        }
        return false
      }
    }
  }

  /// A byte, a Latin letter in lower case.
  fileprivate static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

extension ArraySlice<UInt8> {
  /// How many bytes stand before the first of a value; all of them where there is none.
  func length(before byte: UInt8) -> Int {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count)
      else { return bytes.count }
      return UnsafeRawPointer(found) - start
    }
  }

  /// The bytes with Latin letters in lower case.
  var lowercasedLatin: [UInt8] { map([UInt8].lowercase) }
}
