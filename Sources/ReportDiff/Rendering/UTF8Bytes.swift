extension Array {
  /// Makes room for more; by doubling, so that many small additions cost no more than a large one.
  mutating func reserveCapacity(forMore count: Int) {
    let wanted = self.count + count
    if wanted > capacity { reserveCapacity(Swift.max(wanted, 2 * capacity)) }
  }
}

extension [UInt8] {
  /// Appends one character in UTF-8.
  @inline(__always)
  mutating func append(utf8 scalar: UInt32) {
    func byte(_ mark: UInt32, _ shift: UInt32, _ mask: UInt32) -> UInt8 {
      UInt8(truncatingIfNeeded: mark | scalar >> shift & mask)
    }
    if scalar < 0x80 { return append(byte(0, 0, 0x7F)) }
    if scalar < 0x800 {
      append(byte(0xC0, 6, 0x1F))
    } else {
      if scalar < 0x10000 {
        append(byte(0xE0, 12, 0x0F))
      } else {
        append(byte(0xF0, 18, 0x07))
        append(byte(0x80, 12, 0x3F))
      }
      append(byte(0x80, 6, 0x3F))
    }
    append(byte(0x80, 0, 0x3F))
  }
}
