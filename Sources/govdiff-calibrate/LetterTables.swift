/// What characters and pairs weigh as tables in C, laid out for looking up as those of the lexicon are: each at
/// the upper bits of its product with ``spread``, or in the next free slot behind.
struct LetterTables {
  /// 2³² over the golden ratio, which scatters keys that are near one another (Knuth, volume 3).
  private static let spread: UInt32 = 0x9E37_79B1

  private(set) var text = """
    // What the characters of a sentence weigh. Written by `make calibrate`.
    #include "CLexicon.h"

    """

  init(_ wordings: Wordings) {
    write(wordings.kept, "kept")
    write(wordings.full, "full")
  }

  private mutating func write(_ wording: Wording, _ name: String) {
    let letters = wording.letters
    var bits: UInt32 = 1
    while 1 << bits < letters.count * 2 { bits += 1 }
    var slots = [String?](repeating: nil, count: 1 << bits)
    for letter in letters {
      var slot = Int((letter.key &* Self.spread) >> (32 - bits))
      while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = "{\(letter.key)u,\(letter.shared),\(letter.strange)},\n"
    }
    text += """

      static const struct govdiff_letter \(name)[] = {
      \(slots.map { $0 ?? "{0},\n" }.joined())};

      struct govdiff_letters govdiff_\(name)_letters(void) {
        return (struct govdiff_letters){\(Self.spread)u, \(bits), \(name)};
      }

      """
  }
}
