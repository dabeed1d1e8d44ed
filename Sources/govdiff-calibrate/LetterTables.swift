@_spi(Fitting) import ReportDiff

/// What characters and pairs weigh as tables in C.
struct LetterTables {
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
    let slots = KeySlots(letters.map(\.key))
    let entries = slots.places.map { place in
      guard place > 0 else { return "{0},\n" }
      let letter = letters[Int(place) - 1]
      return "{\(letter.key)u,\(letter.shared),\(letter.strange)},\n"
    }
    text += """

      static const struct govdiff_letter \(name)[] = {
      \(entries.joined())};

      struct govdiff_letters govdiff_\(name)_letters(void) {
        return (struct govdiff_letters){\(KeySlots.spread)u, \(slots.bits), \(name)};
      }

      """
  }
}
