import CResources

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A stretch of an embedded file, where it lies: nothing is copied before somebody needs it.
struct ResourceField: @unchecked Sendable {
  // Constant data of the binary, which nothing ever writes to: safe to share though it is pointed at.
  let bytes: UnsafeBufferPointer<UInt8>

  private init(_ bytes: UnsafeBufferPointer<UInt8>.SubSequence) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes)
  }

  /// A whole file.
  init(_ file: govdiff_resource) {
    bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  var isEmpty: Bool { bytes.isEmpty }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  var text: Text { Text(units: UTF16Conversion.units(wellFormed: bytes)) }

  static func == (field: ResourceField, string: String) -> Bool {
    guard string.utf8.count == field.bytes.count else { return false }
    var string = string
    return string.withUTF8(field.holds)
  }

  static func == (left: ResourceField, right: ResourceField) -> Bool { left.holds(right.bytes) }

  /// Whether it is these bytes.
  func holds(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard other.count == bytes.count else { return false }
    guard let left = other.baseAddress, let right = bytes.baseAddress else { return true }
    return memcmp(left, right, bytes.count) == 0
  }

  /// The number that it writes in decimal digits.
  var number: Double? {
    // Up to 15 digits and a power of ten are exact, so that their quotient is the nearest number.
    guard bytes.count < 16 else { return Double(string) }
    var (digits, scale, isFraction) = (0, 1, false)
    for byte in bytes.dropFirst(bytes.first == Self.minus ? 1 : 0) {
      if (0x30...0x39).contains(byte) {
        digits = digits * 10 + Int(byte - 0x30)
        scale *= isFraction ? 10 : 1
      } else if byte == Self.point, !isFraction {
        isFraction = true
      } else {
        return Double(string)
      }
    }
    let value = Double(digits) / Double(scale)
    return bytes.first == Self.minus ? -value : value
  }

  private static let minus: UInt8 = 0x2D
  private static let point: UInt8 = 0x2E

  /// The unit that it writes in hexadecimal digits.
  var hexadecimal: UInt16? { UInt16(string, radix: 16) }

  // MARK: - Cutting

  /// Without spaces at either end.
  var trimmed: ResourceField {
    var (start, end) = (0, bytes.count)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return ResourceField(bytes[start..<end])
  }

  /// What stands before the first such byte: all of it where there is none.
  func before(_ byte: UInt8) -> ResourceField {
    ResourceField(bytes[..<(place(of: byte, from: 0) ?? bytes.count)])
  }

  func dropFirst(_ count: Int) -> ResourceField { ResourceField(bytes.dropFirst(count)) }

  /// Visits the parts between separators, empty ones included.
  func forEachPart(between separator: UInt8, _ visit: (ResourceField) -> Void) {
    var start = 0
    while let end = place(of: separator, from: start) {
      visit(ResourceField(bytes[start..<end]))
      start = end + 1
    }
    visit(ResourceField(bytes[start...]))
  }

  /// The parts between separators that are not empty.
  func parts(between separator: UInt8) -> [ResourceField] {
    var out: [ResourceField] = []
    forEachPart(between: separator) { if !$0.isEmpty { out.append($0) } }
    return out
  }

  /// The words between separators.
  func words(between separator: UInt8) -> [Text] {
    let text = self.text
    let ranges = text.ranges(between: UInt16(separator))
    var out: [Text] = []
    out.reserveCapacity(ranges.count)
    for range in ranges where !range.isEmpty { out.append(text[range]) }
    return out
  }

  private func place(of byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
