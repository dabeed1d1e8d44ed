/// Chance that is the same for the same seed on every machine: SplitMix64 (Steele, Lea and Flood 2014).
///
/// The standard library's shuffles may change with its version; these may not.
public struct Dice: Sendable {
  private var state: UInt64

  /// Makes dice that fall the same way for the same seed.
  public init(seed: UInt64) {
    state = seed
  }

  /// Dice for one purpose of many under one seed.
  init(seed: UInt64, _ purpose: UInt64) {
    var mixer = Dice(seed: seed)
    self.init(seed: mixer.next() ^ (purpose &* 0xD6E8_FEB8_6659_FD93))
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number from 0 up to a limit that is not reached; 0 where there is no room.
  public mutating func below(_ limit: Int) -> Int {
    limit > 0 ? Int(next() % UInt64(limit)) : 0
  }

  /// A number within a range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Whether something happens that happens so many times in a hundred.
  mutating func falls(_ percent: Int) -> Bool { below(100) < percent }

  /// One element of a list that has some.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// The elements in another order (Fisher and Yates).
  mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for index in list.indices.dropFirst().reversed() { list.swapAt(index, below(index + 1)) }
    return list
  }

  /// An amount parted at random among some, each getting about as much as it weighs.
  mutating func parted(_ amount: Int, among weights: [Int]) -> [Int] {
    var (parts, rest, weight) = ([Int](), amount, weights.reduce(0, +))
    for own in weights {
      let fair = weight > 0 ? rest * own / weight : 0
      let some = own == weight ? rest : min(rest, below(2 * fair + (own > 0 ? 2 : 1)))
      parts.append(own == 0 ? 0 : some)
      rest -= parts.last ?? 0
      weight -= own
    }
    return parts
  }
}
