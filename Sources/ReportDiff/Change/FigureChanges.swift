extension FigureChange {
  /// The figures that both years give: first those of sentences that correspond, then those whose topic
  /// stands in another sentence.
  static func changes(along alignment: Alignment) -> [FigureChange] {
    let topics = alignment.reports.map(FigureTopic.all)
    let ranges = alignment.reports.map(FigureTopic.ranges)
    let olds = Dictionary(ranges.old.filter { !$0.range.isEmpty }.map { ($0.sentence, $0.range) }) {
      first,
      _ in first
    }
    var taken = topics.map { [Bool](repeating: false, count: $0.count) }
    var out: [FigureChange] = []
    func add(_ old: Int, _ new: Int) {
      taken.old[old] = true
      taken.new[new] = true
      out.append(FigureChange(topics.old[old].figure, topics.new[new].figure))
    }
    for (number, (_, new)) in ranges.new.enumerated() where !new.isEmpty {
      guard let pair = alignment.sentences.pairs.new[number],
        let old = olds[pair.sentences.old.sentence.id]
      else { continue }
      let isSame = old.count == new.count && pair.sentences.old.masked == pair.sentences.new.masked
      if isSame {
        for (left, right) in zip(old, new) { add(left, right) }
      } else {
        for (left, right) in matches(old, new, topics) { add(left, right) }
      }
    }
    for (old, new) in elsewhere(topics, taken) { add(old, new) }
    return out
  }

  private init(_ old: Figure, _ new: Figure) {
    self.init(
      topic: new.counted.isEmpty ? old.topic : new.topic,
      unit: new.unit,
      figures: YearPair(old: old, new: new)
    )
  }

  /// The figures that are left, paired by their topics and the words around them, the most alike first.
  private static func elsewhere(
    _ topics: YearPair<[FigureTopic]>,
    _ taken: YearPair<[Bool]>
  ) -> [(Int, Int)] {
    let left = YearPair(
      old: topics.old.indices.filter { !taken.old[$0] },
      new: topics.new.indices.filter { !taken.new[$0] }
    )
    guard left.old.count * left.new.count <= mostPairs else { return [] }
    var found: [(likeness: Double, old: Int, new: Int)] = []
    let keys = left.old.map { topics.old[$0].key }
    for new in left.new {
      let key = topics.new[new].key
      for (old, _) in zip(left.old, keys).lazy.filter({ $1 == key }) {
        let likeness = topics.old[old].likenessElsewhere(to: topics.new[new])
        if likeness >= FigureTopic.leastElsewhere { found.append((likeness, old, new)) }
      }
    }
    found.sort { ($1.likeness, $0.new, $0.old) < ($0.likeness, $1.new, $1.old) }
    var used = (old: Set<Int>(), new: Set<Int>())
    let pairs = found.filter { pair in
      guard !used.old.contains(pair.old), !used.new.contains(pair.new) else { return false }
      used.old.insert(pair.old)
      used.new.insert(pair.new)
      return true
    }
    return pairs.map { ($0.old, $0.new) }.sorted { $0.1 < $1.1 }
  }

  /// How many pairs of figures are held against each other at most; real reports have a tenth of it.
  private static let mostPairs = 250_000

  /// What two topics must share before their figures are held against each other.
  private static let leastLikeness = 0.6

  /// Pairs the figures of two corresponding sentences in their order.
  private static func matches(
    _ old: Range<Int>,
    _ new: Range<Int>,
    _ topics: YearPair<[FigureTopic]>
  ) -> [(Int, Int)] {
    let path = MonotoneAlignment.best(rows: old.count, columns: new.count) { row, column in
      let pair = YearPair(
        old: topics.old[old.lowerBound + row],
        new: topics.new[new.lowerBound + column]
      )
      let likeness = pair.old.likeness(to: pair.new)
      guard likeness >= leastLikeness, pair.old.isSameRole(as: pair.new) else { return nil }
      return likeness + (pair.old.figure.unit == pair.new.figure.unit ? 0.4 : 0)
    }
    return path.enumerated().compactMap { row, column in
      column.map { (old.lowerBound + row, new.lowerBound + $0) }
    }
  }
}
