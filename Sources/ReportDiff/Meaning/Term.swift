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
  /// Whether it may name a field of business.
  let isBusiness: Bool

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
    let hits = content(of: clause, weights)
    var out: [Term] = []
    out.reserveCapacity(hits.count)
    var (start, end) = (0, 0)
    for (index, hit) in hits.enumerated() {
      if hit.range.lowerBound >= end, index > start {
        out.append(Term(hits[start..<index], weights))
        start = index
      }
      end = max(end, hit.range.upperBound)
    }
    if start < hits.count { out.append(Term(hits[start...], weights)) }
    return out
  }

  /// What a clause speaks of, by where it stands.
  private static func content(of clause: Clause, _ weights: FieldWeights) -> [Lexicon.Hit] {
    let concepts = Lexicon.shared.concepts
    var out: [Lexicon.Hit] = []
    out.reserveCapacity(clause.hits.count)
    for hit in clause.hits
    where concepts[hit.concept].kind.hasContent && !weights.isCommonplace(hit.concept) {
      // They come nearly in order: only the second part of a wording with a gap is early.
      var place = out.count
      while place > 0, precedes(hit.range, out[place - 1].range) { place -= 1 }
      out.insert(hit, at: place)
    }
    return out
  }

  private static func precedes(_ range: Range<Int>, _ other: Range<Int>) -> Bool {
    (range.lowerBound, range.upperBound) < (other.lowerBound, other.upperBound)
  }

  private init(_ hits: ArraySlice<Lexicon.Hit>, _ weights: FieldWeights) {
    let known = Lexicon.shared.concepts
    let business = FieldSense.shared.business
    var found: [(concept: Int, weight: Double)] = []
    found.reserveCapacity(hits.count)
    var (weight, low, high) = (0.0, Int.max, 0)
    var (isAct, isTheme, isBusiness) = (false, true, false)
    for hit in hits {
      low = min(low, hit.range.lowerBound)
      high = max(high, hit.range.upperBound)
      guard !found.contains(where: { $0.concept == hit.concept }) else { continue }
      let ownWeight = weights.weight(ofConcept: hit.concept)
      found.append((hit.concept, ownWeight))
      weight = max(weight, ownWeight)
      let kind = known[hit.concept].kind
      isAct = isAct || kind == .act
      isTheme = isTheme && kind == .theme
      isBusiness = isBusiness || business.contains(hit.concept)
    }
    concepts = found
    self.weight = weight
    range = low..<high
    kind = isAct ? .act : isTheme ? .theme : .object
    self.isBusiness = isBusiness
  }
}
