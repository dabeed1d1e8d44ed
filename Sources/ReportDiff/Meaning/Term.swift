/// A place of a clause that speaks of something: one wording, or several that overlap, with what each may
/// mean.
struct Term: Sendable {
  /// What a term says.
  enum Kind: Sendable {
    case act, object, theme
  }

  let kind: Kind
  /// Whether it may name a field of business.
  let isBusiness: Bool
  /// What it weighs at most.
  let weight: Double
  /// Where it stands in the folded text.
  let range: Range<Int>
  /// Which of the meanings may be meant.
  let meanings: Range<Int>
}

/// The terms of some clauses, in order.
struct ClauseTerms: Sendable {
  /// A concept that a term may mean, with its weight.
  struct Meaning: Sendable {
    let concept: Int
    let weight: Double
  }

  private(set) var all: [Term] = []
  /// What they may mean, each term's side by side.
  private(set) var meanings: [Meaning] = []

  /// Adds those of a clause, and says which they are.
  mutating func append(
    of clause: Clause,
    in clauses: Clauses,
    _ weights: FieldWeights
  ) -> Range<Int> {
    let first = all.count
    withUnsafeTemporaryAllocation(of: Lexicon.Hit.self, capacity: clause.hits.count) { hits in
      let count = Self.contents(of: clause, in: clauses, telling: weights.telling, into: hits)
      var (start, end) = (0, 0)
      for place in 0..<count {
        let range = hits[place].range
        if range.lowerBound >= end, place > start {
          append(UnsafeBufferPointer(rebasing: hits[start..<place]), weights)
          start = place
        }
        end = max(end, range.upperBound)
      }
      if start < count { append(UnsafeBufferPointer(rebasing: hits[start..<count]), weights) }
    }
    return first..<all.count
  }

  /// What a clause speaks of, by where it stands; says how many hits that are.
  private static func contents(
    of clause: Clause,
    in clauses: Clauses,
    telling: ConceptSet,
    into out: UnsafeMutableBufferPointer<Lexicon.Hit>
  ) -> Int {
    var count = 0
    for place in clause.hits {
      let hit = clauses.hits[place]
      guard telling.contains(hit.concept) else { continue }
      // They come nearly in order: only the second part of a wording with a gap is early.
      var place = count
      while place > 0, precedes(hit.range, out[place - 1].range) {
        out.initializeElement(at: place, to: out[place - 1])
        place -= 1
      }
      out.initializeElement(at: place, to: hit)
      count += 1
    }
    return count
  }

  private static func precedes(_ range: Range<Int>, _ other: Range<Int>) -> Bool {
    range.lowerBound < other.lowerBound
      || range.lowerBound == other.lowerBound && range.upperBound < other.upperBound
  }

  /// Adds the term of hits that overlap.
  private mutating func append(_ hits: UnsafeBufferPointer<Lexicon.Hit>, _ weights: FieldWeights) {
    let first = meanings.count
    var (weight, low, high) = (0.0, Int.max, 0)
    var (isAct, isTheme, isBusiness) = (false, true, false)
    for hit in hits {
      let (concept, range) = (hit.concept, hit.range)
      low = min(low, range.lowerBound)
      high = max(high, range.upperBound)
      guard !meanings[first...].contains(where: { $0.concept == concept }) else { continue }
      let ownWeight = weights.weight(ofConcept: concept)
      meanings.append(Meaning(concept: concept, weight: ownWeight))
      weight = max(weight, ownWeight)
      isAct = isAct || weights.lexicon.acts.contains(concept)
      isTheme = isTheme && weights.lexicon.themes.contains(concept)
      isBusiness = isBusiness || weights.sense.business.contains(concept)
    }
    all.append(
      Term(
        kind: isAct ? .act : isTheme ? .theme : .object,
        isBusiness: isBusiness,
        weight: weight,
        range: low..<high,
        meanings: first..<meanings.count
      )
    )
  }
}

extension ClauseTerms {
  /// The marks of all concepts that a term may mean.
  @inline(__always)
  func marks<Mark>(of term: Term, _ marks: ConceptMarks<Mark>) -> Mark {
    var out: Mark = []
    for place in term.meanings { out.formUnion(marks[meanings[place].concept]) }
    return out
  }
}
