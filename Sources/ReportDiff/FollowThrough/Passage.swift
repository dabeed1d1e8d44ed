#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A sentence of this year's report, or its part between semicolons, as it is held against the promises.
final class Passage: Sendable {
  let section: SectionKind
  let sentence: Sentence
  /// Which part of the sentence.
  let range: Range<Int>
  /// Its text folded, and how many clauses it has.
  let folded: FoldedText
  let clauseCount: Int
  /// The clauses that tell of something done; where they are read as a plan, all of them.
  let told: Range<Int>
  /// Whether it tells of nothing but what is to come.
  let isPlan: Bool
  /// The terms of the told clauses.
  let terms: Range<Int>
  /// Where a passage speaks of a concept.
  struct Mention: OptionSet, Sendable {
    let rawValue: UInt8

    /// In a told clause.
    static let told = Mention(rawValue: 1)
    /// In the heading above.
    static let heading = Mention(rawValue: 1 << 1)
  }

  /// The concepts of the told clauses and of the heading.
  let mentions: ConceptMarks<Mention>
  /// Where it lies in the semantic space.
  let direction: Direction
  /// Those of its characters that weigh anything, each once.
  let wording: Range<Int>
  /// The fields of business that it names, each with the terms that name it, and how many fields these are.
  let business: Range<Int>
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
  ///   - parts: where its parts go; what tells of parts tells where they stand there.
  init(
    _ section: SectionKind,
    _ sentence: Sentence,
    _ range: Range<Int>,
    _ setting: Setting,
    _ weights: FieldWeights,
    heading: ConceptSet,
    readsPlans: Bool = false,
    space: SemanticSpace = .shared,
    into parts: inout PassageParts
  ) {
    (self.section, self.sentence, self.range) = (section, sentence, range)
    let text = sentence.text
    let words = TellingWords.shared
    let clauses = Clauses(of: text, in: range)
    (folded, clauseCount) = (clauses.folded, clauses.all.count)
    let (whole, kinds) = words.kinds(in: clauses, range)
    let places = Self.told(clauses, kinds, setting, words)
    isPlan = places.isEmpty
    let chosen = isPlan && readsPlans ? Array(clauses.all.indices) : places
    terms = parts.addTerms(of: chosen, in: clauses, kinds, weights)
    told = (parts.told.count - chosen.count)..<parts.told.count
    speaksOfOpenness = parts.told[told].contains(where: \.speaksOfOpenness)
    let named = ConceptSet(of: clauses)
    let namedAsTold =
      chosen.count == clauses.all.count
      ? named : ConceptSet(of: chosen.lazy.map { clauses.all[$0] }, among: clauses)
    let concepts = namedAsTold.intersection(weights.telling)
    let business = parts.addBusiness(namedBy: terms, weights.sense)
    self.business = business
    fieldCount = parts.fieldCount(in: business)
    tellings = namedAsTold.intersection(weights.lexicon.tellings).concepts
    var mentions = ConceptMarks<Mention>()
    mentions.add(.told, to: concepts)
    mentions.add(.heading, to: heading)
    self.mentions = mentions
    direction = space.direction(
      of: named.intersection(weights.lexicon.contents),
      clauses.folded,
      clauses.folded.units.indices
    )
    wording = parts.addWording(of: Letters.distinct(clauses.folded))
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
