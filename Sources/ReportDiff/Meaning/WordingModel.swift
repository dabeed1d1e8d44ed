import CLexicon

/// What the very characters of a sentence tell, beyond the wordings of the lexicon.
///
/// A deed is told with other characters (次, 均, 了, figures) than a duty, an attitude or another body's act
/// (应, 须, 省), and a character that the promise has too (安 in a promise on safety) tells otherwise than a
/// strange one. The weights are tables in the binary (`letters.c`), written by `make calibrate`.
struct WordingModel: @unchecked Sendable {
  /// What a character or a pair weighs where the promise has it too, and where not.
  struct Weight: Sendable {
    var shared = 0.0
    var strange = 0.0
  }

  // Constant data of the binary, which nothing ever writes to: safe to share though it is pointed at.
  private let slots: UnsafePointer<govdiff_letter>
  private let search: SlotSearch

  private init(letters: govdiff_letters) {
    slots = letters.slots
    search = SlotSearch(spread: letters.spread, bits: letters.bits)
  }

  /// How much the characters of a sentence say that it tells a deed.
  static let kept = WordingModel(letters: govdiff_kept_letters())
  /// How much its characters and pairs say that it tells the deed in full; the promise counts for nothing.
  static let full = WordingModel(letters: govdiff_full_letters())

  /// The weights of characters or pairs, in their order.
  func weights(of letters: [UInt32]) -> [Weight] { letters.map(weight) }

  @inline(__always)
  private func weight(of key: UInt32) -> Weight {
    var slot = search.first(key)
    while true {
      let letter = slots[slot]
      if letter.key == 0 { return Weight() }
      if letter.key == key {
        return Weight(shared: Double(letter.shared) / 100, strange: Double(letter.strange) / 100)
      }
      slot = search.next(slot)
    }
  }

  /// The sum over a sentence's characters, told by those of the promise.
  static func sum(_ letters: [UInt32], _ weights: [Weight], promise: UnitSet) -> Double {
    var sum = 0.0
    for place in letters.indices {
      let isShared = promise.contains(UInt16(truncatingIfNeeded: letters[place]))
      sum += isShared ? weights[place].shared : weights[place].strange
    }
    return sum
  }
}
