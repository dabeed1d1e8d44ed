import CLexicon

/// What the very characters of a sentence tell, beyond the wordings of the lexicon.
///
/// A deed is told with other characters (次, 均, 了, figures) than a duty, an attitude or another body's act
/// (应, 须, 省), and a character that the promise has too (安 in a promise on safety) tells otherwise than a
/// strange one. The weights are tables in the binary (`letters.c`), written by `make calibrate`.
struct WordingModel: @unchecked Sendable {
  /// A character or a pair, and what it weighs where the promise has it too, and where not.
  struct Letter: Sendable {
    let key: UInt32
    let shared, strange: Double
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

  /// Visits those of characters or pairs that weigh anything, in their order.
  @inline(__always)
  func visit(_ keys: [UInt32], _ body: (Letter) -> Void) {
    for key in keys {
      var slot = search.first(key)
      while slots[slot].key != 0 {
        let letter = slots[slot]
        if letter.key == key {
          let (shared, strange) = (Double(letter.shared) / 100, Double(letter.strange) / 100)
          body(Letter(key: key, shared: shared, strange: strange))
          break
        }
        slot = search.next(slot)
      }
    }
  }

  /// The sum over a sentence's characters and pairs, whatever is promised.
  func sum(_ keys: [UInt32]) -> Double {
    var sum = 0.0
    visit(keys) { sum += $0.strange }
    return sum
  }

  /// The sum over a sentence's characters, told by those of the promise.
  static func sum(_ letters: ArraySlice<Letter>, promise: UnitSet) -> Double {
    letters.reduce(0) { sum, letter in
      let isShared = promise.contains(UInt16(truncatingIfNeeded: letter.key))
      return sum + (isShared ? letter.shared : letter.strange)
    }
  }
}
