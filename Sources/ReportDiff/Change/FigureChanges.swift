extension FigureChange {
  /// The figures that both years give: first those of sentences that correspond, then those whose topic
  /// stands in another sentence.
  static func changes(along alignment: Alignment) -> [FigureChange] {
    let topics = alignment.reports.map { $0.figures.map(FigureTopic.init) }
    let bySentence = topics.map { topics in
      Dictionary(grouping: topics.indices) { topics[$0].figure.sentence }
    }
    var taken = topics.map { [Bool](repeating: false, count: $0.count) }
    var out: [FigureChange] = []
    func add(_ old: Int, _ new: Int) {
      taken.old[old] = true
      taken.new[new] = true
      out.append(FigureChange(topics.old[old].figure, topics.new[new].figure))
    }
    for sentence in alignment.reports.new.sentences {
      guard let pair = alignment.sentences.byNew[sentence.id],
        let old = bySentence.old[pair.sentences.old.sentence.id],
        let new = bySentence.new[sentence.id]
      else { continue }
      let isSame = pair.sentences.old.masked == pair.sentences.new.masked && old.count == new.count
      let found = isSame ? Array(zip(old, new)) : matches(old, new, topics)
      for (left, right) in found { add(left, right) }
    }
    for new in topics.new.indices where !taken.new[new] {
      let old = topics.old.indices.first { old in
        !taken.old[old] && topics.old[old].isSameElsewhere(as: topics.new[new])
      }
      if let old { add(old, new) }
    }
    return out
  }

  private init(_ old: Figure, _ new: Figure) {
    self.init(
      topic: new.topic.isEmpty ? old.topic : new.topic,
      unit: new.unit,
      figures: YearPair(old: old, new: new)
    )
  }

  /// What two topics must share before their figures are held against each other.
  private static let leastLikeness = 0.6

  /// Pairs the figures of two corresponding sentences in their order.
  private static func matches(
    _ old: [Int],
    _ new: [Int],
    _ topics: YearPair<[FigureTopic]>
  ) -> [(Int, Int)] {
    let path = MonotoneAlignment.best(rows: old.count, columns: new.count) { row, column in
      let pair = YearPair(old: topics.old[old[row]], new: topics.new[new[column]])
      let likeness = pair.old.likeness(to: pair.new)
      guard likeness >= leastLikeness else { return nil }
      return likeness + (pair.old.figure.unit == pair.new.figure.unit ? 0.4 : 0)
    }
    return path.enumerated().compactMap { row, column in column.map { (old[row], new[$0]) } }
  }
}

/// A figure with its topic ready for comparing.
private struct FigureTopic {
  let figure: Figure
  private let folded: Text
  private let grams: Bigrams
  /// Whether the topic names a body; two bodies with like names (某县人民政府, 某县人民政府办公室) are two.
  private let namesBody: Bool

  init(_ figure: Figure) {
    self.figure = figure
    let topic = Text(figure.topic)
    folded = topic.folded
    grams = Bigrams(folded)
    namesBody = topic.hasDigit || topic.hasSuffix(anyOf: AgencyName.endings)
  }

  /// How alike two topics are, 0 to 1.
  func likeness(to other: FigureTopic) -> Double {
    if folded == other.folded { return 1 }
    return namesBody || other.namesBody ? 0 : grams.dice(other.grams)
  }

  /// Whether a figure of a sentence that corresponds to none here counts the same.
  func isSameElsewhere(as other: FigureTopic) -> Bool {
    figure.unit == other.figure.unit && figure.topic.count >= 4 && likeness(to: other) >= 0.75
  }
}
