/// Keys laid out for looking up, as the tables in the binary are: the place of each, counted from 1, at the upper
/// bits of its product with ``spread``, or in the next free slot behind.
@_spi(Fitting) public struct KeySlots {
  /// 2³² over the golden ratio, which scatters keys that are near one another (Knuth, volume 3).
  public static let spread: UInt32 = 0x9E37_79B1

  /// For each slot the place of its key; 0 for an empty one.
  public private(set) var places: [UInt16]
  /// How many upper bits tell the slot.
  public let bits: UInt32

  /// Lays out keys, at most 65,535 of them and none of them 0, so that at least half of the slots stay empty.
  public init(_ keys: [UInt32]) {
    var bits: UInt32 = 1
    while 1 << bits < keys.count * 2 { bits += 1 }
    self.bits = bits
    places = Array(repeating: 0, count: 1 << bits)
    for (place, key) in keys.enumerated() {
      var slot = Int((key &* Self.spread) >> (32 - bits))
      while places[slot] != 0 { slot = (slot + 1) & (places.count - 1) }
      places[slot] = UInt16(place + 1)
    }
  }
}

/// The way to a key among slots that are laid out so.
struct SlotSearch: Sendable {
  private let spread, shift: UInt32
  private let mask: Int

  init(spread: UInt32, bits: UInt32) {
    (self.spread, shift, mask) = (spread, 32 - bits, 1 << Int(bits) - 1)
  }

  /// The slot to look at first.
  @inline(__always)
  func first(_ key: UInt32) -> Int { Int((key &* spread) &>> shift) }

  /// The slot to look at behind another that holds a different key.
  @inline(__always)
  func next(_ slot: Int) -> Int { (slot &+ 1) & mask }
}
