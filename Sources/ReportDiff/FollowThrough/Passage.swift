/// A sentence of this year's report, or its part between semicolons, as it is held against the promises.
final class Passage: Sendable {
  let section: SectionKind
  let sentence: Sentence
  /// Which part of the sentence.
  let range: Range<Int>
  let text: Text
  let clauses: [Clause]
  /// The clauses that are not in the future.
  let told: [Clause]
  /// The terms of each told clause.
  let terms: [[Term]]
  /// Whether each told clause speaks of openness.
  let opens: [Bool]
  /// The concepts of the told clauses and of the heading.
  let concepts: ConceptSet
  let headingConcepts: ConceptSet
  /// The bigrams of the told clauses as they stand there, some more than once.
  let bigrams: [UInt32]
  /// Where it lies in the semantic space.
  let direction: Direction
  /// Its characters, each once, and what each of them weighs.
  let letters: [UInt32]
  let wording: [WordingModel.Weight]
  /// The fields of business that it names, and the words by which it names them.
  let business: ConceptSet
  let businessWords: [(words: Text, fields: ConceptSet)]
  let speaksOfOpenness: Bool
  /// Somebody else who acts in it.
  let actor: Text?
  let tally: Tally
  let timesAYear: Int
  /// How many times a year it tells something as done; 0 where it does not say.
  let timesTold: Int
  let isOthersAct, isDuty, isVolume, isLittle, isLastYear: Bool
  /// The kinds of telling that the lexicon finds in it, by concept.
  let tellings: ConceptSet
  /// 1 for each of ``MeetingFeatures/tellings`` that is among them, 0 for the rest.
  let tellingFlags: [Double]

  init(
    _ section: SectionKind,
    _ sentence: Sentence,
    _ range: Range<Int>,
    _ setting: Setting,
    _ weights: FieldWeights,
    heading: ConceptSet,
    tellsAll: Bool = false,
    space: SemanticSpace = .shared
  ) {
    self.section = section
    self.sentence = sentence
    self.range = range
    let text = sentence.text[range]
    self.text = text
    let words = TellingWords.shared
    let clauses = Clause.clauses(of: sentence.text, in: range)
    self.clauses = clauses
    let (whole, kinds) = words.kinds(in: text, of: clauses, startingAt: range.lowerBound)
    let places = tellsAll ? Array(clauses.indices) : Self.told(clauses, kinds, setting)
    let told = places.count == clauses.count ? clauses : places.map { clauses[$0] }
    self.told = told
    let terms = told.map { Term.terms(of: $0, weights) }
    self.terms = terms
    let concepts = ConceptSet(of: told).intersection(weights.telling)
    self.concepts = concepts
    headingConcepts = heading
    bigrams = Self.bigrams(of: told)
    let folded = FoldedText(text, startingAt: range.lowerBound)
    direction = space.direction(of: clauses, folded)
    letters = Letters.distinct(folded)
    wording = WordingModel.kept.weights(of: letters)
    business = concepts.intersection(FieldSense.shared.business)
    businessWords = Self.businessWords(told, terms)
    opens = places.map { kinds[$0].contains(.openness) }
    speaksOfOpenness = opens.contains(true)
    actor = clauses.lazy.compactMap { OtherBody.shared.actor(in: $0.text, setting) }.first
    let tally = Tally(text)
    self.tally = tally
    timesAYear = Tally.timesAYear(text, whole)
    let times = max(tally.times, timesAYear)
    timesTold = times > 0 ? max(times, Tally.monthsEach(in: text)) : 0
    let all = kinds.reduce(into: TellingWords.Kinds()) { $0.formUnion($1) }
    isOthersAct = all.contains(.others)
    isDuty =
      tally.figures == 0 && all.contains(.duty) || all.contains(.rule) || whole.contains(.rule)
    isVolume = Self.tellsVolume(text)
    isLittle = all.contains(.little)
    isLastYear = kinds.contains { $0.contains(.lastYear) && !$0.contains(.compared) }
    let tellings = ConceptSet(of: told).intersection(Lexicon.shared.tellings)
    self.tellings = tellings
    tellingFlags = MeetingFeatures.tellings.map { tellings.contains($0) ? 1 : 0 }
  }

  private static func bigrams(of clauses: [Clause]) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(clauses.reduce(0) { $0 + $1.folded.units.count })
    for clause in clauses { ContentBigrams.visitAll(in: clause.folded) { out.append($0) } }
    return out
  }

  /// The clauses that tell of something done, by their places: what follows one in the future is so too,
  /// unless it says otherwise or gives a figure.
  private static func told(
    _ clauses: [Clause],
    _ kinds: [TellingWords.Kinds],
    _ setting: Setting
  ) -> [Int] {
    var (out, isFuture) = ([Int](), false)
    out.reserveCapacity(clauses.count)
    for place in clauses.indices {
      if setting.isFuture(clauses[place].text, kinds[place]) {
        isFuture = true
      } else if kinds[place].contains(.done) || clauses[place].text.hasDigit {
        isFuture = false
      }
      if !isFuture { out.append(place) }
    }
    return out
  }

  /// Its characters and pairs of neighbours.
  var lettersWithPairs: [UInt32] { Letters.withPairs(FoldedText(sentence.text, range)) }

  private static func businessWords(
    _ clauses: [Clause],
    _ terms: [[Term]]
  ) -> [(words: Text, fields: ConceptSet)] {
    var out: [(words: Text, fields: ConceptSet)] = []
    for (clause, terms) in zip(clauses, terms) {
      for term in terms where term.isBusiness {
        let fields = term.concepts.lazy.map(\.concept).filter(FieldSense.shared.isBusiness)
        out.append((Text(units: clause.folded.units[term.range]), ConceptSet(fields)))
      }
    }
    return out
  }

  /// The fields of business that it names in words which do not stand in the promise.
  func unsharedBusiness(_ promise: PromiseReading) -> ConceptSet {
    businessWords.reduce(into: ConceptSet([])) { fields, named in
      if !promise.folded.contains(named.words) { fields.formUnion(named.fields) }
    }.subtracting(promise.concepts)
  }

  private static let counted: [Text] = ["公开信息", "公开政府信息"]

  /// Whether it only tells how much was published: two counts of 条, or 公开信息331.
  private static func tellsVolume(_ text: Text) -> Bool {
    guard text.hasDigit else { return false }
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
    return ConceptSet(of: Clause.clauses(of: Text(heading))).intersection(weights.telling)
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
