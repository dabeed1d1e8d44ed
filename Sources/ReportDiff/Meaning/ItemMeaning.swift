/// What a problem or a promise speaks of, for telling whether another says the same.
struct ItemMeaning: Sendable {
  private let concepts: [(concept: Int, weight: Double)]
  private let conceptLength: Double
  private let heaviest: Double
  private let bigrams: WeightedBigrams
  private let direction: Direction

  init(_ text: Text, _ weights: FieldWeights = .shared, _ space: SemanticSpace = .shared) {
    let mark = ItemMark(text, at: 0)?.length ?? 0
    let clauses = Clauses(of: text, in: mark..<text.count)
    let known = ConceptSet(of: clauses)
    concepts = known.intersection(weights.telling).concepts.map {
      ($0, weights.weight(ofConcept: $0))
    }
    conceptLength = concepts.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    heaviest = concepts.map(\.weight).sorted(by: >).prefix(8).reduce(0, +)
    let folded = clauses.folded
    bigrams = WeightedBigrams(ContentBigrams.distinct(folded), weights)
    direction = space.direction(
      of: known.intersection(weights.lexicon.contents),
      folded,
      folded.units.indices
    )
  }

  /// The names of the numbers that ``likeness(to:_:)`` gives.
  static let names = [
    "cos", "held", "holding", "heaviest", "common", "bigram_cos", "bigrams", "sense",
    "sense_square",
  ]

  /// The place among them of the nearness in the semantic space.
  static let sense = 7

  /// How two items are alike, as numbers.
  func likeness(to other: ItemMeaning) -> [Double] {
    var (left, right) = (0, 0)
    var (product, sum, best, count) = (0.0, 0.0, 0.0, 0)
    while left < concepts.count, right < other.concepts.count {
      let (mine, theirs) = (concepts[left], other.concepts[right])
      if mine.concept == theirs.concept {
        product += mine.weight * theirs.weight
        sum += min(mine.weight, theirs.weight)
        best = max(best, min(mine.weight, theirs.weight))
        count += 1
      }
      if mine.concept <= theirs.concept { left += 1 }
      if theirs.concept <= mine.concept { right += 1 }
    }
    let sense = direction.nearness(to: other.direction)
    let shared = bigrams.shared(with: other.bigrams.grams)
    return [
      product / (conceptLength * other.conceptLength + 1), sum / (heaviest + 3),
      sum / (other.heaviest + 3), best / 5, Double(count) / 4,
      shared / ((bigrams.total * other.bigrams.total).squareRoot() + 5), shared / 30,
      sense, sense * sense,
    ]
  }
}
