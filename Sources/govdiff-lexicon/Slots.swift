/// Keys laid out for looking up: each at the upper bits of its product with ``spread``, or in the next free slot
/// behind.
struct Slots {
  /// 2³² over the golden ratio, which scatters keys that are near one another (Knuth, volume 3).
  static let spread: UInt32 = 0x9E37_79B1

  /// For each slot the place of its key among the keys; `nil` for an empty slot.
  private(set) var places: [Int?]
  let bits: UInt32

  /// Lays out keys, none of them 0, so that at least half of the slots stay empty.
  init(_ keys: [UInt32]) {
    var bits: UInt32 = 1
    while 1 << bits < keys.count * 2 { bits += 1 }
    self.bits = bits
    places = Array(repeating: nil, count: 1 << bits)
    for (place, key) in keys.enumerated() {
      var slot = Int((key &* Self.spread) >> (32 - bits))
      while places[slot] != nil { slot = (slot + 1) & (places.count - 1) }
      places[slot] = place
    }
  }
}
