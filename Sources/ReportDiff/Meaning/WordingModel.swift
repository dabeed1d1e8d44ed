import CResources

/// What the very characters of a sentence tell, beyond the wordings of the lexicon.
///
/// A deed is told with other characters (次, 均, 了, figures) than a duty, an attitude or another body's act
/// (应, 须, 省), and a character that the promise has too (安 in a promise on safety) tells otherwise than a
/// strange one. The weights stand in `wording.txt`, written by `make calibrate`.
struct WordingModel: Sendable {
  /// What a character or a pair weighs where the promise has it too, and where not.
  struct Weight: Sendable {
    var shared = 0.0
    var strange = 0.0
  }

  private var weights: [UInt32: Weight] = [:]

  /// How much the characters of a sentence say that it tells a deed.
  static let kept = WordingModel("kept")
  /// How much its characters and pairs say that it tells the deed in full; the promise counts for nothing.
  static let full = WordingModel("full")

  private static let entries = Resource.entries(govdiff_wording_txt())

  private init(_ name: String) {
    for entry in Self.entries where entry.count > 3 && entry[0] == name {
      let value = (Double(entry[2]) ?? 0) / 100
      for word in entry[3].utf8.split(separator: 0x20) {
        let key = Substring(word).utf16.reduce(0) { $0 << 16 | UInt32($1) }
        if entry[1] == "shared" {
          weights[key, default: Weight()].shared = value
        } else {
          weights[key, default: Weight()].strange = value
        }
      }
    }
  }

  /// The weights of characters or pairs, in their order.
  func weights(of letters: [UInt32]) -> [Weight] { letters.map { weights[$0] ?? Weight() } }

  /// The sum over a sentence's characters, told by those of the promise; both in ascending order.
  static func sum(_ letters: [UInt32], _ weights: [Weight], promise: [UInt32]) -> Double {
    var (sum, place) = (0.0, 0)
    for (letter, weight) in zip(letters, weights) {
      while place < promise.count, promise[place] < letter { place += 1 }
      sum += place < promise.count && promise[place] == letter ? weight.shared : weight.strange
    }
    return sum
  }
}
