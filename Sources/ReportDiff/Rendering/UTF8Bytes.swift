extension Array {
  /// Makes room for more; by doubling, so that many small additions cost no more than a large one.
  mutating func reserveCapacity(forMore count: Int) {
    let wanted = self.count + count
    if wanted > capacity { reserveCapacity(Swift.max(wanted, 2 * capacity)) }
  }
}

extension [UInt8] {
  /// Appends the character that begins at a place of UTF-16 text, in UTF-8, and goes on to the next one; half of
  /// a surrogate pair becomes U+FFFD.
  @inline(__always)
  mutating func append(scalarAt index: inout Int, in units: ArraySlice<UInt16>) {
    let unit = units[index]
    index += 1
    if !UTF16.isSurrogate(unit) { return append(utf8: UInt32(unit)) }
    guard UTF16.isLeadSurrogate(unit), index < units.endIndex,
      UTF16.isTrailSurrogate(units[index])
    else { return append(utf8: 0xFFFD) }
    append(utf8: 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(units[index] & 0x3FF)))
    index += 1
  }

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
