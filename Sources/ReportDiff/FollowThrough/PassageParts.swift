/// What passages are made of, the parts of one behind those of the other: there are too many to give each passage
/// memory of its own.
struct PassageParts: Sendable {
  /// A clause that is not in the future.
  struct Told: Sendable {
    let clause: Clause
    /// Its terms among ``PassageParts/terms``.
    let terms: Range<Int>
    let speaksOfOpenness: Bool
  }

  private(set) var told: [Told] = []
  private(set) var terms = ClauseTerms()
  /// The fields of business that a passage names, in order, each with the terms that name it.
  private(set) var business: [(field: Int, term: Int)] = []
  private(set) var wording: [WordingModel.Letter] = []

  /// Adds told clauses with their terms, and says which terms these are.
  mutating func addTerms(
    of places: [Int],
    in clauses: Clauses,
    _ kinds: [TellingWords.Kinds],
    _ weights: FieldWeights
  ) -> Range<Int> {
    let first = terms.all.count
    for place in places {
      let clause = clauses.all[place]
      told.append(
        Told(
          clause: clause,
          terms: terms.append(of: clause, in: clauses, weights),
          speaksOfOpenness: kinds[place].contains(.openness)
        )
      )
    }
    return first..<terms.all.count
  }

  /// Adds the business that terms name.
  mutating func addBusiness(namedBy places: Range<Int>, _ sense: FieldSense) -> Range<Int> {
    let first = business.count
    for place in places where terms.all[place].isBusiness {
      for meaning in terms.all[place].meanings {
        let concept = terms.meanings[meaning].concept
        if sense.isBusiness(concept) { business.append((concept, place)) }
      }
    }
    business[first...].sort { $0.field < $1.field }
    return first..<business.count
  }

  /// How many different fields of business are named.
  func fieldCount(in range: Range<Int>) -> Int {
    range.count { $0 == range.lowerBound || business[$0].field != business[$0 - 1].field }
  }

  /// Adds what characters weigh.
  mutating func addWording(of letters: [UInt32]) -> Range<Int> {
    let first = wording.count
    WordingModel.kept.visit(letters) { wording.append($0) }
    return first..<wording.count
  }
}

extension PassageParts {
  /// How many fields of business a passage names, in words which do not stand in the promise, that the promise does
  /// not speak of, and how many of these neither its problem speaks of nor are the agency's own.
  func unsharedBusiness(
    of passage: Passage,
    _ promise: PromiseReading,
    _ ownFields: ConceptSet
  ) -> (all: Int, foreign: Int) {
    var (all, foreign, last) = (0, 0, -1)
    for place in passage.business where business[place].field != last {
      let (field, term) = business[place]
      let bearing = promise.bearings[field]
      guard !bearing.contains(.promised),
        !promise.clauses.folded.holds(terms.all[term].range, of: passage.folded)
      else { continue }
      last = field
      all += 1
      if !bearing.contains(.problem), !ownFields.contains(field) { foreign += 1 }
    }
    return (all, foreign)
  }
}
