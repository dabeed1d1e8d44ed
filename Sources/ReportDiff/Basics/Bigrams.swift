/// The character bigrams of a text, as a sorted multiset: the unit of every similarity in this library.
///
/// Bigrams find Chinese text about as well as segmented words do and need no dictionary (Kwok 1997).
struct Bigrams: Sendable, Equatable {
  /// Each bigram as its two units in one integer, ascending, repeats kept.
  let grams: [UInt32]

  init(_ units: [UInt16]) {
    var grams = Self.inOrder(units)
    grams.sort()
    self.grams = grams
  }

  /// Takes bigrams in any order.
  init(grams: [UInt32]) { self.grams = grams.sorted() }

  /// The bigrams of units in the order in which they stand; of one unit alone, that unit.
  static func inOrder(_ units: [UInt16]) -> [UInt32] {
    guard units.count > 1 else { return units.map { UInt32($0) } }
    var grams: [UInt32] = []
    grams.reserveCapacity(units.count - 1)
    for index in 1..<units.count {
      grams.append(UInt32(units[index - 1]) << 16 | UInt32(units[index]))
    }
    return grams
  }

  init(_ text: Text) {
    self.init(text.units)
  }

  /// How many bigrams both hold, repeats counted.
  func common(with other: Bigrams) -> Int {
    var (left, right, shared) = (0, 0, 0)
    while left < grams.count, right < other.grams.count {
      if grams[left] == other.grams[right] {
        shared += 1
        left += 1
        right += 1
      } else if grams[left] < other.grams[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return shared
  }

  /// Dice's coefficient, 0 to 1.
  func dice(_ other: Bigrams) -> Double {
    let size = grams.count + other.grams.count
    return size == 0 ? 0 : 2 * Double(common(with: other)) / Double(size)
  }

  /// Whether Dice's coefficient is at least `least`, which lists of too different lengths cannot reach.
  func isAlike(_ other: Bigrams, _ least: Double) -> Bool {
    let (size, fewer) = (grams.count + other.grams.count, min(grams.count, other.grams.count))
    return 2 * Double(fewer) >= least * Double(size) && dice(other) >= least
  }

  /// The share of these bigrams that the other holds as well.
  func containment(in other: Bigrams) -> Double {
    grams.isEmpty ? 0 : Double(common(with: other)) / Double(grams.count)
  }
}
