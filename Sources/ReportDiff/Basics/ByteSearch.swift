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
}

extension ArraySlice<UInt8> {
  /// The bytes with Latin letters in lower case.
  var lowercasedLatin: [UInt8] {
    map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
