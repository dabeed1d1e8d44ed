/// Which problem or commitment of one year is which of the other.
enum ItemAlignment {
  struct Counterpart: Sendable {
    let old: Int
    let new: Int
    let similarity: Double
  }

  /// Pairs items by content, the likest first, whatever their ordinals.
  static func matches(_ items: YearPair<[Item]>, least: Double) -> [Counterpart] {
    let same = sameMatches(items)
    var taken = YearPair(old: Set(same.map(\.old)), new: Set(same.map(\.new)))
    let rest = YearPair(
      old: items.old.indices.filter { !taken.old.contains($0) }.prefix(longestList),
      new: items.new.indices.filter { !taken.new.contains($0) }.prefix(longestList)
    )
    let weights = ItemWeights(items.old.map(\.text) + items.new.map(\.text))
    let grams = YearPair(
      old: rest.old.map { weights.vector(of: items.old[$0].text) },
      new: rest.new.map { weights.vector(of: items.new[$0].text) }
    )
    var candidates: [Counterpart] = []
    for (old, left) in zip(rest.old, grams.old) {
      for (new, right) in zip(rest.new, grams.new) {
        let similarity = left.similarity(to: right)
        if similarity >= least {
          candidates.append(Counterpart(old: old, new: new, similarity: similarity))
        }
      }
    }
    candidates.sort { ($1.similarity, $0.old, $0.new) < ($0.similarity, $1.old, $1.new) }
    return same
      + candidates.filter { match in
        guard !taken.old.contains(match.old), !taken.new.contains(match.new) else { return false }
        taken.old.insert(match.old)
        taken.new.insert(match.new)
        return true
      }
  }

  /// The most items of a year that are held against all of the other's; a report has some forty.
  private static let longestList = 1_000

  /// The items that stand word for word in both years, in order.
  private static func sameMatches(_ items: YearPair<[Item]>) -> [Counterpart] {
    var places = Dictionary(grouping: items.new.indices) { items.new[$0].text }
      .mapValues { $0.makeIterator() }
    return items.old.indices.compactMap { old in
      places[items.old[old].text]?.next().map { Counterpart(old: old, new: $0, similarity: 1) }
    }
  }
}
