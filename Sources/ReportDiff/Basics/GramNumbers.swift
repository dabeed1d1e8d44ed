/// Numbers bigrams from 0 on, as they are first met, so that what is counted of each can lie in an array.
struct GramNumbers: Sendable {
  /// Each bigram with its number and 1 below it, at the place that its hash says or the next free one.
  private var slots: [UInt64]
  /// How many bigrams have a number.
  private(set) var count = 0

  /// Makes room for as many bigrams as there will be, about.
  init(room expected: Int = 0) {
    slots = Array(repeating: 0, count: 64)
    makeRoom(for: expected)
  }

  /// The numbers of the bigrams of units, in the order in which they stand.
  mutating func numbers(of units: [UInt16]) -> [Int32] {
    makeRoom(for: count + units.count)
    var out: [Int32] = []
    out.reserveCapacity(units.count)
    slots.withUnsafeMutableBufferPointer { slots in
      if units.count == 1 { out.append(Self.number(of: UInt32(units[0]), in: slots, &count)) }
      for index in units.indices.dropFirst() {
        let gram = UInt32(units[index - 1]) << 16 | UInt32(units[index])
        out.append(Self.number(of: gram, in: slots, &count))
      }
    }
    return out
  }

  /// The number of a bigram, a new one where it has none yet.
  @inline(__always)
  private static func number(
    of gram: UInt32,
    in slots: UnsafeMutableBufferPointer<UInt64>,
    _ count: inout Int
  ) -> Int32 {
    let place = place(of: gram, in: slots)
    if slots[place] == 0 {
      count += 1
      slots[place] = UInt64(gram) << 32 | UInt64(count)
    }
    return Int32(truncatingIfNeeded: slots[place]) - 1
  }

  /// Where a bigram stands, or is to stand.
  private static func place(
    of gram: UInt32,
    in slots: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    let mask = slots.count - 1
    // The middle of the product depends on every bit of the bigram.
    let product = UInt64(gram) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: product >> 32) & mask
    while slots[place] != 0, slots[place] >> 32 != UInt64(gram) { place = (place + 1) & mask }
    return place
  }

  /// Keeps a third of the places free.
  private mutating func makeRoom(for most: Int) {
    var size = slots.count
    while size * 2 < most * 3 { size *= 2 }
    guard size > slots.count else { return }
    let old = slots
    slots = Array(repeating: 0, count: size)
    slots.withUnsafeMutableBufferPointer { slots in
      for slot in old where slot != 0 {
        slots[Self.place(of: UInt32(slot >> 32), in: slots)] = slot
      }
    }
  }
}
