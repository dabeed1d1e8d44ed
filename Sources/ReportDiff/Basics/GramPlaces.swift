/// Where each of some different bigrams stands among them: found by a hash.
struct GramPlaces: Sendable {
  /// A bigram and its place with 1 added, at the slot that its hash says or the next free one.
  private let slots: [(gram: UInt32, place: UInt32)]

  init(_ grams: [UInt32]) {
    var count = 4
    while count < 2 * grams.count { count *= 2 }
    var slots = [(gram: UInt32, place: UInt32)](repeating: (0, 0), count: count)
    for (place, gram) in grams.enumerated() {
      var slot = Self.slot(of: gram, among: count)
      while slots[slot].place != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = (gram, UInt32(place + 1))
    }
    self.slots = slots
  }

  private static func slot(of gram: UInt32, among count: Int) -> Int {
    // The high bits of the product hang on every bit of the bigram, its low bits on the low ones alone.
    Int(truncatingIfNeeded: (UInt64(gram) &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
  }

  /// Runs a body that asks where many bigrams stand; `nil` for one that is not among them.
  @inline(__always)
  func look(_ body: (_ place: (UInt32) -> Int?) -> Void) {
    slots.withUnsafeBufferPointer { slots in
      body { gram in
        var slot = Self.slot(of: gram, among: slots.count)
        while slots[slot].place != 0 {
          if slots[slot].gram == gram { return Int(slots[slot].place) - 1 }
          slot = (slot + 1) & (slots.count - 1)
        }
        return nil
      }
    }
  }
}
