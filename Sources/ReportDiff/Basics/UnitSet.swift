/// A set of UTF-16 units, a bit for each that there is: for asking of every unit of a text.
struct UnitSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  init(_ units: some Sequence<UInt16>) {
    for unit in units { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool { bits[Int(unit &>> 6)] &>> UInt64(unit & 63) & 1 != 0 }

  /// The first place, at or after `start`, of a unit that is in it.
  func firstPlace(in units: UnsafeBufferPointer<UInt16>, from start: Int) -> Int? {
    bits.withUnsafeBufferPointer { bits in
      var index = start
      while index < units.count {
        let unit = units[index]
        if bits[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0 { return index }
        index += 1
      }
      return nil
    }
  }
}
