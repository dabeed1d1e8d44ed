/// The different ones among some units, found by a bit for each that there is instead of sorting.
enum DistinctUnits {
  private static let words = 1 << 10

  /// Each of some units once, in ascending order.
  ///
  /// - Parameters:
  ///   - most: how many these are at the most.
  ///   - visit: calls what it is given with each.
  /// - Returns: the units.
  @inline(__always)
  static func ascending(most: Int, _ visit: (_ insert: (UInt16) -> Void) -> Void) -> [UInt32] {
    // Behind the bits a bit for each word of them that has any set; the others are never looked at.
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words + words / 64) { bits in
      let groups = UnsafeMutableBufferPointer(rebasing: bits[words...])
      groups.initialize(repeating: 0)
      visit { unit in
        let (word, bit) = (Int(unit &>> 6), 1 &<< UInt64(unit & 63) as UInt64)
        let (group, mark) = (word &>> 6, 1 &<< UInt64(word & 63) as UInt64)
        bits[word] = groups[group] & mark == 0 ? bit : bits[word] | bit
        groups[group] |= mark
      }
      return [UInt32](unsafeUninitializedCapacity: most) { out, count in
        for group in groups.indices {
          forEachBit(of: groups[group]) { place in
            let word = group << 6 | place
            forEachBit(of: bits[word]) {
              out.initializeElement(at: count, to: UInt32(word << 6 | $0))
              count += 1
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func forEachBit(of word: UInt64, _ visit: (Int) -> Void) {
    var rest = word
    while rest != 0 {
      visit(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
