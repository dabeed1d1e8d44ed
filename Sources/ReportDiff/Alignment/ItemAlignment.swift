/// Which problem or commitment of one year is which of the other.
enum ItemAlignment {
  struct Match: Sendable {
    let old: Int
    let new: Int
    let similarity: Double
  }

  /// Pairs items by content, the likest first, whatever their ordinals.
  static func matches(_ items: YearPair<[Item]>, least: Double) -> [Match] {
    let weights = ItemWeights(items.old.map(\.text) + items.new.map(\.text))
    let grams = items.map { $0.map { weights.vector(of: $0.text) } }
    var candidates: [Match] = []
    for (old, left) in grams.old.enumerated() {
      for (new, right) in grams.new.enumerated() {
        let similarity = left.similarity(to: right)
        if similarity >= least {
          candidates.append(Match(old: old, new: new, similarity: similarity))
        }
      }
    }
    candidates.sort { ($1.similarity, $0.old, $0.new) < ($0.similarity, $1.old, $1.new) }
    var taken = YearPair(old: Set<Int>(), new: Set<Int>())
    return candidates.filter { match in
      guard !taken.old.contains(match.old), !taken.new.contains(match.new) else { return false }
      taken.old.insert(match.old)
      taken.new.insert(match.new)
      return true
    }
  }
}
