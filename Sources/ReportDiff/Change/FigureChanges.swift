extension FigureChange {
  /// The figures that both years give: first those of sentences that correspond, then those whose topic
  /// stands in another sentence.
  static func changes(along alignment: Alignment) -> [FigureChange] {
    let figures = alignment.reports.map(\.figures)
    let bySentence = figures.map { Dictionary(grouping: $0, by: \.sentence) }
    var taken = YearPair(old: Set<Figure>(), new: Set<Figure>())
    var out: [FigureChange] = []
    func add(_ old: Figure, _ new: Figure) {
      taken.old.insert(old)
      taken.new.insert(new)
      out.append(
        FigureChange(
          topic: new.topic.isEmpty ? old.topic : new.topic,
          unit: new.unit,
          figures: YearPair(old: old, new: new)
        )
      )
    }
    for sentence in alignment.reports.new.sentences {
      guard let pair = alignment.sentences.byNew[sentence.id] else { continue }
      let old = bySentence.old[pair.sentences.old.sentence.id] ?? []
      let new = bySentence.new[sentence.id] ?? []
      let isSame = pair.sentences.old.masked == pair.sentences.new.masked
      let found = isSame && old.count == new.count ? Array(zip(old, new)) : matches(old, new)
      for (left, right) in found { add(left, right) }
    }
    let rest = YearPair(
      old: figures.old.filter { !taken.old.contains($0) },
      new: figures.new.filter { !taken.new.contains($0) }
    )
    for new in rest.new {
      let old = rest.old.first { old in
        !taken.old.contains(old) && old.unit == new.unit && old.topic.count >= 4
          && likeness(old, new) >= 0.75
      }
      if let old { add(old, new) }
    }
    return out
  }

  /// What two topics must share before their figures are held against each other.
  private static let leastLikeness = 0.6

  /// Pairs the figures of two corresponding sentences in their order.
  private static func matches(_ old: [Figure], _ new: [Figure]) -> [(Figure, Figure)] {
    let path = MonotoneAlignment.best(rows: old.count, columns: new.count) { row, column in
      let score = likeness(old[row], new[column])
      guard score >= leastLikeness else { return nil }
      return score + (old[row].unit == new[column].unit ? 0.4 : 0)
    }
    return path.enumerated().compactMap { row, column in column.map { (old[row], new[$0]) } }
  }

  private static func likeness(_ old: Figure, _ new: Figure) -> Double {
    if old.topic == new.topic { return 1 }
    let topics = YearPair(old: Text(old.topic), new: Text(new.topic))
    // Two bodies with like names (某县人民政府, 某县人民政府办公室) are two bodies.
    if namesBody(topics.old) || namesBody(topics.new) { return 0 }
    return Bigrams(topics.old.folded).dice(Bigrams(topics.new.folded))
  }

  private static func namesBody(_ topic: Text) -> Bool {
    topic.hasDigit || topic.hasSuffix(anyOf: AgencyName.endings)
  }
}
