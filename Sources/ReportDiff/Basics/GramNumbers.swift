/// Numbers bigrams from 0 on, as they are first met, so that what is counted of each can lie in an array.
struct GramNumbers: Sendable {
  /// The bigrams by their numbers, and room for more.
  private var grams: [UInt32] = []
  /// How many bigrams have a number.
  private(set) var count = 0
  /// The number of a bigram and 1, at the place that its hash says or the next free one.
  private var slots: [Int32]

  /// Makes room for as many bigrams as there will be, about.
  init(room expected: Int = 0) {
    slots = Array(repeating: 0, count: 64)
    makeRoom(for: max(1, expected))
  }

  /// The numbers of the bigrams of units, in the order in which they stand; of one unit alone, that unit's.
  mutating func numbers(of units: [UInt16]) -> [Int32] {
    makeRoom(for: count + units.count)
    guard let first = units.first else { return [] }
    return slots.withUnsafeMutableBufferPointer { slots in
      grams.withUnsafeMutableBufferPointer { grams in
        guard units.count > 1 else { return [Self.number(of: UInt32(first), slots, grams, &count)] }
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: units.count - 1) { out in
          for place in out.indices {
            let gram = UInt32(units[place]) << 16 | UInt32(units[place + 1])
            out.initializeElement(at: place, to: Self.number(of: gram, slots, grams, &count))
          }
          return Array(out)
        }
      }
    }
  }

  /// The number of a bigram, a new one where it has none yet.
  @inline(__always)
  private static func number(
    of gram: UInt32,
    _ slots: UnsafeMutableBufferPointer<Int32>,
    _ grams: UnsafeMutableBufferPointer<UInt32>,
    _ count: inout Int
  ) -> Int32 {
    var place = place(of: gram, among: slots.count)
    while slots[place] != 0 {
      if grams[Int(slots[place]) - 1] == gram { return slots[place] - 1 }
      place = (place + 1) & (slots.count - 1)
    }
    grams[count] = gram
    count += 1
    slots[place] = Int32(count)
    return Int32(count - 1)
  }

  /// Where the search for a bigram begins.
  @inline(__always)
  private static func place(of gram: UInt32, among count: Int) -> Int {
    // The middle of the product depends on every bit of the bigram.
    let product = UInt64(gram) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 32) & (count - 1)
  }

  /// Keeps a third of the places free.
  private mutating func makeRoom(for most: Int) {
    guard grams.count < most else { return }
    var size = slots.count
    while size * 2 < most * 3 { size *= 2 }
    grams += [UInt32](repeating: 0, count: size * 2 / 3 - grams.count)
    slots = Array(repeating: 0, count: size)
    for number in 0..<count {
      var place = Self.place(of: grams[number], among: size)
      while slots[place] != 0 { place = (place + 1) & (size - 1) }
      slots[place] = Int32(number + 1)
    }
  }
}
