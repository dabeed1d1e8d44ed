/// Which problem or commitment of one year is which of the other.
enum ItemAlignment {
  struct Counterpart: Sendable {
    let old: Int
    let new: Int
    let similarity: Double
  }

  /// When a problem is named again, and when a promise is made again.
  static let recurs = LogisticModel("recurs", features: ItemLikeness.names)
  static let restated = LogisticModel("restated", features: ItemLikeness.names)

  /// Pairs items by content, the likest first, whatever their ordinals.
  static func matches(_ items: YearPair<[Item]>, _ model: LogisticModel) -> [Counterpart] {
    let same = sameMatches(items)
    var taken = YearPair(old: Set(same.map(\.old)), new: Set(same.map(\.new)))
    let rest = YearPair(
      old: items.old.indices.filter { !taken.old.contains($0) }.prefix(longestList),
      new: items.new.indices.filter { !taken.new.contains($0) }.prefix(longestList)
    )
    let likeness = ItemLikeness(
      rest.old.map { items.old[$0].text },
      rest.new.map { items.new[$0].text }
    )
    var candidates: [Counterpart] = []
    for (row, old) in rest.old.enumerated() {
      for (column, new) in rest.new.enumerated() {
        let sum = model.sum(likeness.numbers[row][column])
        guard sum >= model.threshold else { continue }
        candidates.append(Counterpart(old: old, new: new, similarity: model.strength(sum)))
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

  /// The item that says what a text says, where one does.
  static func likest(_ text: Text, _ items: [Item], _ model: LogisticModel) -> Int? {
    let likeness = ItemLikeness([text], items.prefix(longestList).map(\.text)).numbers[0]
    let sums = likeness.map { model.sum($0) }
    guard let best = sums.max(), best >= model.threshold else { return nil }
    return sums.firstIndex(of: best)
  }

  /// The most items of a year that are held against all of the other's; a report has some forty.
  private static let longestList = 1_000

  /// The items that stand word for word in both years, in order.
  private static func sameMatches(_ items: YearPair<[Item]>) -> [Counterpart] {
    // Of each text the last place first, so that the first is taken from the end.
    var places = Dictionary(grouping: items.new.indices.reversed()) { items.new[$0].text }
    return items.old.indices.compactMap { old in
      places[items.old[old].text]?.popLast().map { Counterpart(old: old, new: $0, similarity: 1) }
    }
  }
}
