#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A sentence of this year's report, or its part between semicolons, as it is held against the promises.
final class Passage: Sendable {
  /// A clause that is not in the future.
  struct Told: Sendable {
    let clause: Clause
    /// Its terms among those of the passage.
    let terms: Range<Int>
    let speaksOfOpenness: Bool
  }

  let section: SectionKind
  let sentence: Sentence
  /// Which part of the sentence.
  let range: Range<Int>
  /// Its text folded, and how many clauses it has.
  let folded: FoldedText
  let clauseCount: Int
  /// The clauses that tell of something done; where they are read as a plan, all of them.
  let told: [Told]
  /// Whether it tells of nothing but what is to come.
  let isPlan: Bool
  /// The terms of the told clauses.
  let terms: ClauseTerms
  /// Where a passage speaks of a concept.
  struct Mention: OptionSet, Sendable {
    let rawValue: UInt8

    /// In a told clause.
    static let told = Mention(rawValue: 1)
    /// In the heading above.
    static let heading = Mention(rawValue: 1 << 1)
  }

  /// The concepts of the told clauses, and with those of the heading.
  let concepts: ConceptSet
  let mentions: ConceptMarks<Mention>
  /// The bigrams of the told clauses as they stand there, some more than once.
  let bigrams: [UInt32]
  /// Where it lies in the semantic space.
  let direction: Direction
  /// Those of its characters that weigh anything, each once.
  let wording: [WordingModel.Letter]
  /// The fields of business that it names, each with the terms that name it, and how many fields these are.
  let business: [(field: Int, term: Int)]
  let fieldCount: Int
  let speaksOfOpenness: Bool
  /// Somebody else who acts in it.
  let actor: Text?
  let tally: Tally
  let timesAYear: Int
  /// How many times a year it tells something as done; 0 where it does not say.
  let timesTold: Int
  let isOthersAct, isDuty, isVolume, isLittle, isLastYear: Bool
  /// The kinds of telling that the lexicon finds in it, by concept.
  let tellings: [Int]
  /// The logarithm of the greatest number in front of a measure word, brought near 1.
  let greatness: Double

  /// Reads a part of a sentence.
  ///
  /// - Parameters:
  ///   - section: the section that it stands in.
  ///   - sentence: the sentence.
  ///   - range: which part of it.
  ///   - setting: who reports, and on what.
  ///   - weights: how much each concept says.
  ///   - heading: what the heading above speaks of.
  ///   - readsPlans: whether what tells of nothing but what is to come is read as if it were told.
  ///   - space: where it lies.
  init(
    _ section: SectionKind,
    _ sentence: Sentence,
    _ range: Range<Int>,
    _ setting: Setting,
    _ weights: FieldWeights,
    heading: ConceptSet,
    readsPlans: Bool = false,
    space: SemanticSpace = .shared
  ) {
    (self.section, self.sentence, self.range) = (section, sentence, range)
    let text = sentence.text
    let words = TellingWords.shared
    let clauses = Clauses(of: text, in: range)
    (folded, clauseCount) = (clauses.folded, clauses.all.count)
    let (whole, kinds) = words.kinds(in: clauses, range)
    let places = Self.told(clauses, kinds, setting, words)
    isPlan = places.isEmpty
    var terms = ClauseTerms(roomFor: clauses)
    let told = (isPlan && readsPlans ? Array(clauses.all.indices) : places).map { place in
      let clause = clauses.all[place]
      return Told(
        clause: clause,
        terms: terms.append(of: clause, in: clauses, weights),
        speaksOfOpenness: kinds[place].contains(.openness)
      )
    }
    (self.told, self.terms) = (told, terms)
    speaksOfOpenness = told.contains(where: \.speaksOfOpenness)
    let named = ConceptSet(of: clauses)
    let namedAsTold =
      told.count == clauses.all.count
      ? named : ConceptSet(of: told.lazy.map(\.clause), among: clauses)
    let concepts = namedAsTold.intersection(weights.telling)
    self.concepts = concepts
    let business = Self.business(named: terms, weights.sense)
    self.business = business
    fieldCount = business.indices.count { $0 == 0 || business[$0].field != business[$0 - 1].field }
    tellings = namedAsTold.intersection(weights.lexicon.tellings).concepts
    var mentions = ConceptMarks<Mention>()
    mentions.add(.told, to: concepts)
    mentions.add(.heading, to: heading)
    self.mentions = mentions
    bigrams = Self.bigrams(of: told, clauses.folded)
    direction = space.direction(
      of: named.intersection(weights.lexicon.contents),
      clauses.folded,
      clauses.folded.units.indices
    )
    wording = WordingModel.kept.letters(among: Letters.distinct(clauses.folded))
    let bodies = OtherBody.shared
    actor = clauses.all.lazy.compactMap { bodies.actor(in: text, $0.range, setting) }.first
    let tally = Tally(text, range)
    self.tally = tally
    greatness = log(1 + Double(tally.greatest)) / 5
    timesAYear = Tally.timesAYear(text, range, whole)
    let times = max(tally.times, timesAYear)
    timesTold = times > 0 ? max(times, Tally.monthsEach(in: text[range])) : 0
    let all = kinds.reduce(into: TellingWords.Kinds()) { $0.formUnion($1) }
    isOthersAct = all.contains(.others)
    isDuty =
      tally.figures == 0 && all.contains(.duty) || all.contains(.rule) || whole.contains(.rule)
    isVolume = tally.hasDigits && Self.tellsVolume(text[range])
    isLittle = all.contains(.little)
    isLastYear = kinds.contains { $0.contains(.lastYear) && !$0.contains(.compared) }
  }

  /// Its text.
  var text: Text { sentence.text[range] }

  /// Its characters, each once.
  var letters: [UInt32] { Letters.distinct(folded) }

  /// Its characters and pairs of neighbours.
  var lettersWithPairs: [UInt32] { Letters.withPairs(folded) }

  private static func bigrams(of told: [Told], _ folded: FoldedText) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(folded.units.count)
    for told in told { ContentBigrams.visitAll(in: folded, told.clause.folded) { out.append($0) } }
    return out
  }

  /// The clauses that tell of something done, by their places: what follows one in the future is so too,
  /// unless it says otherwise or gives a figure.
  private static func told(
    _ clauses: Clauses,
    _ kinds: [TellingWords.Kinds],
    _ setting: Setting,
    _ words: TellingWords
  ) -> [Int] {
    var (out, isFuture) = ([Int](), false)
    out.reserveCapacity(clauses.all.count)
    let text = clauses.text
    for (place, clause) in clauses.all.enumerated() {
      if words.intends(text, clause.range) || setting.isFuture(text, clause.range, kinds[place]) {
        isFuture = true
      } else if isFuture, kinds[place].contains(.done) || text.hasDigit(in: clause.range) {
        isFuture = false
      }
      if !isFuture { out.append(place) }
    }
    return out
  }

  private static func business(
    named terms: ClauseTerms,
    _ sense: FieldSense
  ) -> [(field: Int, term: Int)] {
    var out: [(field: Int, term: Int)] = []
    for (place, term) in terms.all.enumerated() where term.isBusiness {
      for meaning in terms.meanings[term.meanings] where sense.isBusiness(meaning.concept) {
        out.append((meaning.concept, place))
      }
    }
    out.sort { $0.field < $1.field }
    return out
  }

  private static let counted: [Text] = ["公开信息", "公开政府信息"]

  /// Whether it only tells how much was published: two counts of 条, or 公开信息331.
  private static func tellsVolume(_ text: Text) -> Bool {
    var counts = 0
    for index in 1..<max(1, text.count) where Mark.isDigit(text.units[index - 1]) {
      if text.units[index] == 0x6761 { counts += 1 }
    }
    if counts >= 2 { return true }
    return counted.contains { phrase in
      guard let place = text.firstIndex(of: phrase), place + phrase.count < text.count else {
        return false
      }
      return Mark.isDigit(text.units[place + phrase.count])
    }
  }
}

extension Passage {
  /// How many fields of business it names, in words which do not stand in the promise, that the promise does not
  /// speak of, and how many of these neither its problem speaks of nor are the agency's own.
  func unsharedBusiness(
    _ promise: PromiseReading,
    _ ownFields: ConceptSet
  ) -> (all: Int, foreign: Int) {
    var (all, foreign, last) = (0, 0, -1)
    for (field, term) in business where field != last {
      let bearing = promise.bearings[field]
      let place = terms.all[term].range
      guard !bearing.contains(.promised), !promise.clauses.folded.holds(place, of: folded)
      else { continue }
      last = field
      all += 1
      if !bearing.contains(.problem), !ownFields.contains(field) { foreign += 1 }
    }
    return (all, foreign)
  }

  /// What the heading above a sentence speaks of.
  static func concepts(ofHeading heading: String?, _ weights: FieldWeights) -> ConceptSet {
    guard let heading else { return [] }
    return ConceptSet(of: Clauses(of: Text(heading))).intersection(weights.telling)
  }

  /// The least characters of a part that stands by itself.
  private static let leastPart = 12

  /// The parts of a sentence between semicolons; short ones stay with their neighbour.
  static func parts(of text: Text) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = 0
    func close(at end: Int) {
      guard start < end else { return }
      if let last = out.last, last.count < leastPart || end - start < leastPart {
        out[out.count - 1] = last.lowerBound..<end
      } else {
        out.append(start..<end)
      }
      start = end
    }
    for (index, unit) in text.units.enumerated() where Mark.isSemicolon(unit) {
      close(at: index + 1)
    }
    close(at: text.count)
    return out
  }
}
