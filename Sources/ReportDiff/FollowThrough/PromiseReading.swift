/// A commitment as it is held against this year's sentences: its clauses with their terms and bigrams.
final class PromiseReading: Sendable {
  /// A clause of the promise; every passage is held against each, so that it is shared and not copied.
  final class Part: Sendable {
    let clause: Clause
    let terms: [Term]
    /// What the terms may mean, those of one behind those of the other, and where those of each end.
    let wanted: [(concept: Int, weight: Double)]
    let ends: [Int]
    let bigrams: WeightedBigrams
    /// Where it lies in the semantic space.
    let direction: Direction
    let role: Role
    /// How many times a year it is promised; 0 where it does not say.
    let timesAYear: Int

    fileprivate init(
      _ clause: Clause,
      role: Role,
      timesAYear: Int,
      _ weights: FieldWeights,
      _ space: SemanticSpace
    ) {
      self.clause = clause
      self.role = role
      self.timesAYear = timesAYear
      let terms = Term.terms(of: clause, weights)
      self.terms = terms
      wanted = terms.flatMap(\.concepts)
      ends = terms.reduce(into: []) { $0.append(($0.last ?? 0) + $1.concepts.count) }
      bigrams = WeightedBigrams(ContentBigrams.distinct(clause.folded), weights)
      direction = space.direction(of: CollectionOfOne(clause), clause.folded)
    }

    /// The most characters of a clause that names neither act nor object and is no action: 年内完成.
    private static let longestBare = 6

    /// Whether it tells at most when or how, and is not counted as an action.
    var isBare: Bool { terms.isEmpty && clause.folded.units.count <= Self.longestBare }

    /// What it counts for beside the others.
    var share: Double { role.share }
  }

  /// What a part is, that which counts for most first.
  enum Role: UInt64, Sendable {
    case action, headline, ornament

    var share: Double {
      switch self {
      case .action: 1
      case .headline: 0.6
      case .ornament: 0.35
      }
    }
  }

  let item: Item
  let body: Text
  /// ``body`` folded, and its characters, each once.
  let folded: Text
  let letters: [UInt32]
  let parts: [Part]
  /// The parts that can be seen done; all of them where none can.
  let actions: [Int]
  /// Its bigrams, weighed by what their part counts for.
  let bigrams: WeightedBigrams
  let bigramPlaces: GramPlaces
  /// Where it lies in the semantic space.
  let direction: Direction
  /// Every concept that it speaks of.
  let concepts: ConceptSet
  /// The concepts of the problem that it answers.
  let problemConcepts: ConceptSet
  /// The acts and the other concepts of its clauses, aims left out for the acts.
  let acts: ConceptSet
  let others: ConceptSet
  /// The objects among them: neither persons nor channels nor acts.
  let objects: ConceptSet
  /// How many times a year it is promised; 0 where it does not say.
  let timesAYear: Int
  /// Whether its act is one that any business of government has (培训, 考核), so that only the object tells.
  let isGeneric: Bool
  let speaksOfOpenness: Bool
  /// Whether it promises to take part in somebody else's act.
  let isOthersAct: Bool

  /// The most characters of a headline.
  private static let longestHeadline = 16
  /// The most characters of a clause that only adds how often.
  private static let longestInterval = 8

  init(
    _ item: Item,
    problem: Item?,
    _ weights: FieldWeights,
    _ space: SemanticSpace = .shared
  ) {
    self.item = item
    let mark = ItemMark(item.text, at: 0)?.length ?? 0
    body = item.text.dropFirst(mark)
    let folded = FoldedText(body)
    self.folded = Text(units: folded.units)
    letters = Letters.distinct(folded)
    let clauses = Clause.clauses(of: item.text, in: mark..<item.text.count)
    direction = space.direction(of: clauses, folded)
    let headline = Self.headlineEnd(item.text, mark)
    let words = TellingWords.shared
    let parts = clauses.enumerated().map { index, clause in
      let isHeadline = index == 0 && clauses.count > 1 && clause.range.upperBound == headline
      return Part(
        clause,
        role: words.opensWithAim(clause.text) ? .ornament : isHeadline ? .headline : .action,
        timesAYear: Self.timesAYear(clauses, index),
        weights,
        space
      )
    }
    self.parts = parts
    let bigrams = Self.bigrams(of: parts, weights)
    self.bigrams = bigrams
    bigramPlaces = GramPlaces(bigrams.grams)
    let places = Array(parts.indices)
    let plain = places.filter { parts[$0].role == .action }
    let loose = places.filter { parts[$0].role != .ornament }
    let actions = !plain.isEmpty ? plain : !loose.isEmpty ? loose : places
    self.actions = actions
    concepts = ConceptSet(of: clauses).intersection(weights.telling)
    problemConcepts = Self.concepts(of: problem, weights)
    (acts, others, objects) = Self.named(in: parts)
    let kinds = words.kinds(in: body)
    timesAYear = Tally.timesAYear(body, kinds)
    let core = actions.prefix(2).flatMap { parts[$0].terms.filter { $0.kind == .act } }
    isGeneric = core.contains { $0.concepts.contains { FieldSense.shared.isGeneric($0.concept) } }
    speaksOfOpenness = kinds.contains(.openness)
    isOthersAct = kinds.contains(.others)
  }

  /// How many times a year a clause is promised, by its own words or by a short clause behind it that only adds
  /// how often: 建立会商机制，每月会商一次.
  private static func timesAYear(_ clauses: [Clause], _ index: Int) -> Int {
    let own = Tally.timesAYear(clauses[index].text)
    guard own == 0, index + 1 < clauses.count else { return own }
    let next = clauses[index + 1]
    return next.text.count <= longestInterval ? Tally.timesAYear(next.text) : 0
  }

  private static func bigrams(of parts: [Part], _ weights: FieldWeights) -> WeightedBigrams {
    // Bigram and role in one number: of a bigram in several parts the first in order counts for most.
    var found = parts.flatMap { part in
      part.bigrams.grams.map { UInt64($0) << 32 | part.role.rawValue }
    }
    found.sort()
    var (grams, shares) = ([UInt32](), [Double]())
    for number in found where grams.last != UInt32(number >> 32) {
      grams.append(UInt32(number >> 32))
      shares.append(Role(rawValue: number & 0xFFFF_FFFF)?.share ?? 0)
    }
    return WeightedBigrams(grams, shares: shares, weights)
  }

  /// Where the short first sentence ends, in the item's text.
  private static func headlineEnd(_ text: Text, _ start: Int) -> Int? {
    guard let stop = text.units[start...].firstIndex(where: isStop),
      text.units[stop] == Mark.fullStop,
      (2...longestHeadline).contains(stop - start)
    else { return nil }
    return stop
  }

  private static func isStop(_ unit: UInt16) -> Bool {
    Mark.isComma(unit) || Mark.isSemicolon(unit) || Mark.endsSentence(unit)
  }

  private static func concepts(of problem: Item?, _ weights: FieldWeights) -> ConceptSet {
    guard let problem else { return [] }
    return ConceptSet(of: Clause.clauses(of: problem.text)).intersection(weights.telling)
  }

  /// The acts that clauses name but for their aims, what they name beside acts, and the objects among that.
  private static func named(
    in parts: [Part]
  ) -> (acts: ConceptSet, others: ConceptSet, objects: ConceptSet) {
    let known = Lexicon.shared.concepts
    var (acts, others, objects): (ConceptSet, ConceptSet, ConceptSet) = ([], [], [])
    for part in parts {
      for term in part.terms {
        for (concept, _) in term.concepts {
          let kind = known[concept].kind
          if kind == .act, part.role != .ornament { acts.insert(concept) }
          guard term.kind != .act else { continue }
          others.insert(concept)
          if kind == .object || kind == .theme { objects.insert(concept) }
        }
      }
    }
    return (acts, others, objects)
  }
}
