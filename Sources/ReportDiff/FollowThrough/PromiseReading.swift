#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A commitment as it is held against this year's sentences: its clauses with their terms and bigrams.
final class PromiseReading: Sendable {
  /// A clause of the promise.
  struct Part: Sendable {
    let clause: Clause
    /// Its terms among those of the promise.
    let terms: Range<Int>
    let role: Role
    /// How many times a year it is promised; 0 where it does not say.
    let timesAYear: Int

    /// The most characters of a clause that names neither act nor object and is no action: 年内完成.
    private static let longestBare = 6

    /// Whether it tells at most when or how, and is not counted as an action.
    var isBare: Bool { terms.isEmpty && clause.folded.count <= Self.longestBare }

    /// What it counts for beside the others.
    var share: Double { role.share }
  }

  /// What a part is, that which counts for most first.
  enum Role: Int, Sendable {
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
  /// Its clauses, and ``body`` folded.
  let clauses: Clauses
  /// The characters of ``body``, each once, in order and for looking up.
  let letters: [UInt32]
  let letterSet: UnitSet
  let parts: [Part]
  let terms: ClauseTerms
  /// The parts that can be seen done; all of them where none can.
  let actions: [Int]
  /// The logarithm of how many actions it has.
  let size: Double
  let bigrams: PromisedBigrams
  /// Where it lies in the semantic space, and where each of its parts does.
  let direction: Direction
  let partDirections: [Direction]
  /// What a concept is to a promise.
  struct Bearing: OptionSet, Sendable {
    let rawValue: UInt8

    /// The promise speaks of it.
    static let promised = Bearing(rawValue: 1)
    /// The problem that it answers speaks of it.
    static let problem = Bearing(rawValue: 1 << 1)
    /// An act of its clauses, but for their aims.
    static let act = Bearing(rawValue: 1 << 2)
    /// What its clauses speak of beside acts.
    static let other = Bearing(rawValue: 1 << 3)
    /// The objects among that: neither persons nor channels.
    static let object = Bearing(rawValue: 1 << 4)
  }

  /// Every concept that it speaks of.
  let concepts: ConceptSet
  let bearings: ConceptMarks<Bearing>
  /// How many times a year it is promised; 0 where it does not say.
  let timesAYear: Int
  /// Whether its act is one that any business of government has (培训, 考核), so that only the object tells.
  let isGeneric: Bool
  let speaksOfOpenness: Bool
  /// Whether it promises to take part in somebody else's act.
  let isOthersAct: Bool

  init(
    _ item: Item,
    problem: Item?,
    _ weights: FieldWeights,
    _ space: SemanticSpace = .shared
  ) {
    self.item = item
    let mark = ItemMark(item.text, at: 0)?.length ?? 0
    let range = mark..<item.text.count
    body = item.text.dropFirst(mark)
    let clauses = Clauses(of: item.text, in: range)
    self.clauses = clauses
    let letters = Letters.distinct(clauses.folded)
    self.letters = letters
    letterSet = UnitSet(letters.lazy.map { UInt16(truncatingIfNeeded: $0) })
    let (kinds, kindsOfParts) = TellingWords.shared.kinds(in: clauses, range)
    var terms = ClauseTerms()
    let roles = Self.roles(of: clauses, from: mark)
    let parts = clauses.all.enumerated().map { index, clause in
      Part(
        clause: clause,
        terms: terms.append(of: clause, in: clauses, weights),
        role: roles[index],
        timesAYear: Self.timesAYear(clauses, kindsOfParts, index)
      )
    }
    (self.parts, self.terms) = (parts, terms)
    bigrams = PromisedBigrams(clauses, roles, weights)
    let known = ConceptSet(of: clauses)
    let contents = weights.lexicon.contents
    direction = space.direction(
      of: known.intersection(contents),
      clauses.folded,
      clauses.folded.units.indices
    )
    partDirections = clauses.all.map { clause in
      let own = ConceptSet(of: CollectionOfOne(clause), among: clauses)
      return space.direction(of: own.intersection(contents), clauses.folded, clause.folded)
    }
    let actions = Self.actions(among: roles)
    self.actions = actions
    size = log(1 + Double(actions.count))
    let concepts = known.intersection(weights.telling)
    self.concepts = concepts
    var bearings = Self.bearings(of: parts, terms, weights.lexicon)
    bearings.add(.promised, to: concepts)
    if let problem {
      let concepts = ConceptSet(of: Clauses(of: problem.text))
      bearings.add(.problem, to: concepts.intersection(weights.telling))
    }
    self.bearings = bearings
    timesAYear = Tally.timesAYear(item.text, range, kinds)
    isGeneric = actions.prefix(2).contains { action in
      terms.all[parts[action].terms].contains { term in
        term.kind == .act
          && term.meanings.contains { weights.sense.isGeneric(terms.meanings[$0].concept) }
      }
    }
    speaksOfOpenness = kinds.contains(.openness)
    isOthersAct = kinds.contains(.others)
  }
}

extension PromiseReading {
  /// The most characters of a headline.
  private static let longestHeadline = 16
  /// The most characters of a clause that only adds how often.
  private static let longestInterval = 8

  private static func roles(of clauses: Clauses, from start: Int) -> [Role] {
    let headline = clauses.all.count > 1 ? headlineEnd(clauses.text, start) : nil
    let words = TellingWords.shared
    return clauses.all.enumerated().map { index, clause in
      if words.opensWithAim(clauses.text, clause.range) { return .ornament }
      return index == 0 && clause.range.upperBound == headline ? .headline : .action
    }
  }

  private static func actions(among roles: [Role]) -> [Int] {
    let plain = roles.indices.filter { roles[$0] == .action }
    guard plain.isEmpty else { return plain }
    let loose = roles.indices.filter { roles[$0] != .ornament }
    return loose.isEmpty ? Array(roles.indices) : loose
  }

  /// How many times a year a clause is promised, by its own words or by a short clause behind it that only adds
  /// how often: 建立会商机制，每月会商一次.
  private static func timesAYear(
    _ clauses: Clauses,
    _ kinds: [TellingWords.Kinds],
    _ index: Int
  ) -> Int {
    let own = Tally.timesAYear(clauses.text, clauses.all[index].range, kinds[index])
    guard own == 0, index + 1 < clauses.all.count else { return own }
    let next = clauses.all[index + 1].range
    return next.count <= longestInterval
      ? Tally.timesAYear(clauses.text, next, kinds[index + 1]) : 0
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

  /// What the clauses make of the concepts that they name.
  private static func bearings(
    of parts: [Part],
    _ terms: ClauseTerms,
    _ lexicon: Lexicon
  ) -> ConceptMarks<Bearing> {
    var (acts, others): (ConceptSet, ConceptSet) = ([], [])
    for part in parts {
      for term in terms.all[part.terms] {
        for meaning in terms.meanings[term.meanings] {
          let concept = meaning.concept
          if part.role != .ornament, lexicon.acts.contains(concept) { acts.insert(concept) }
          if term.kind != .act { others.insert(concept) }
        }
      }
    }
    var bearings = ConceptMarks<Bearing>()
    bearings.add(.act, to: acts)
    bearings.add(.other, to: others)
    bearings.add(.object, to: others.intersection(lexicon.objects))
    bearings.add(.object, to: others.intersection(lexicon.themes))
    return bearings
  }
}
