/// A place of a clause that speaks of something: one wording, or several that overlap, with what each may
/// mean.
struct Term: Sendable {
  /// What a term says.
  enum Kind: Sendable {
    case act, object, theme
  }

  let kind: Kind
  /// Where it stands in the folded clause.
  let range: Range<Int>
  /// The concepts that it may mean, each with its weight.
  let concepts: [(concept: Int, weight: Double)]

  /// What it weighs at most.
  let weight: Double

  /// Whether it may mean one of the concepts.
  func speaks(of wanted: ConceptSet) -> Bool { concepts.contains { wanted.contains($0.concept) } }

  /// What the heaviest of the wanted concepts weighs, where it may mean one.
  func greatestWeight(among wanted: ConceptSet) -> Double? {
    concepts.reduce(nil) { best, concept in
      wanted.contains(concept.concept) ? max(best ?? concept.weight, concept.weight) : best
    }
  }

  /// The terms of a clause, in order.
  static func terms(of clause: Clause, _ weights: FieldWeights) -> [Term] {
    let lexicon = Lexicon.shared
    let content = clause.hits.filter {
      lexicon.concepts[$0.concept].kind.hasContent && !weights.isCommonplace($0.concept)
    }.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var out: [Term] = []
    var group: [Lexicon.Hit] = []
    var end = 0
    for hit in content {
      if hit.range.lowerBound >= end, !group.isEmpty {
        out.append(Term(group, weights))
        group = []
      }
      group.append(hit)
      end = max(end, hit.range.upperBound)
    }
    if !group.isEmpty { out.append(Term(group, weights)) }
    return out
  }

  private init(_ hits: [Lexicon.Hit], _ weights: FieldWeights) {
    var found: [(concept: Int, weight: Double)] = []
    for hit in hits where !found.contains(where: { $0.concept == hit.concept }) {
      found.append((hit.concept, weights.weight(ofConcept: hit.concept)))
    }
    concepts = found
    weight = found.reduce(0) { max($0, $1.weight) }
    range = hits.reduce(hits[0].range) {
      min($0.lowerBound, $1.range.lowerBound)..<max($0.upperBound, $1.range.upperBound)
    }
    let kinds = found.map { Lexicon.shared.concepts[$0.concept].kind }
    kind = kinds.contains(.act) ? .act : kinds.allSatisfy { $0 == .theme } ? .theme : .object
  }
}
