#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension UnsafeBufferPointer<UInt16> {
  /// The first place of a unit at or after `start`.
  ///
  /// The system looks for its low byte, many bytes at once; what else has such a byte is passed over.
  func firstPlace(of unit: UInt16, from start: Int) -> Int? {
    let bytes = UnsafeRawBufferPointer(self)
    guard let base = bytes.baseAddress else { return nil }
    var index = start
    while index < count,
      let found = memchr(base + 2 * index, Int32(unit & 0xFF), 2 * (count - index))
    {
      let place = (UnsafeRawPointer(found) - base) / 2
      if self[place] == unit { return place }
      index = place + 1
    }
    return nil
  }
}
