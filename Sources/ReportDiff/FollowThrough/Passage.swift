/// A sentence of this year's report, or its part between semicolons, as it is held against the promises.
struct Passage: Sendable {
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
  /// The concepts of the told clauses and of the heading, each with its weight.
  let concepts: [Int: Double]
  let headingConcepts: [Int: Double]
  let bigrams: [UInt32]
  /// Its characters, each once, and what each of them weighs.
  let letters: [UInt32]
  let wording: [WordingModel.Weight]
  /// The fields of business that it names, and the words by which it names them.
  let business: Set<Int>
  let businessWords: [(words: Text, fields: Set<Int>)]
  let speaksOfOpenness: Bool
  /// Somebody else who acts in it.
  let actor: Text?
  let tally: Tally
  let timesAYear: Int
  let isOthersAct, isDuty, isVolume, isLittle, isLastYear: Bool
  /// The kinds of telling that the lexicon finds in it, by concept.
  let tellings: Set<Int>

  init(
    _ section: SectionKind,
    _ sentence: Sentence,
    _ range: Range<Int>,
    _ setting: Setting,
    _ weights: FieldWeights,
    tellsAll: Bool = false
  ) {
    self.section = section
    self.sentence = sentence
    self.range = range
    text = sentence.text[range]
    clauses = Clause.clauses(of: sentence.text, in: range)
    let told = tellsAll ? clauses : Self.told(clauses, setting)
    self.told = told
    terms = told.map { Term.terms(of: $0, weights) }
    concepts = Self.weights(of: terms)
    headingConcepts = Self.weights(
      of: Clause.clauses(of: Text(sentence.heading ?? "")).map { Term.terms(of: $0, weights) }
    )
    bigrams = Self.joined(told.map { ContentBigrams.distinct($0.folded) })
    letters = Letters.distinct(FoldedText(sentence.text, range))
    wording = WordingModel.kept.weights(of: letters)
    business = Set(concepts.keys.filter { FieldSense.shared.isBusiness($0) })
    businessWords = Self.businessWords(told, terms)
    let words = TellingWords.shared
    speaksOfOpenness = told.contains { words.openness.isIn($0.text) }
    actor = clauses.lazy.compactMap { OtherBody.shared.actor(in: $0.text, setting) }.first
    tally = Tally(text)
    timesAYear = Tally.timesAYear(text)
    isOthersAct = clauses.contains { words.others.isIn($0.text) }
    isDuty =
      tally.figures == 0 && clauses.contains { words.duty.isIn($0.text) }
      || clauses.contains { words.rule.isIn($0.text) } || words.rule.isIn(text)
    isVolume = Self.tellsVolume(text)
    isLittle = clauses.contains { words.little.isIn($0.text) }
    isLastYear = clauses.contains {
      words.lastYear.isIn($0.text) && !words.compared.isIn($0.text)
    }
    let lexicon = Lexicon.shared
    tellings = Set(
      told.flatMap { $0.hits.map(\.concept) }.filter {
        !lexicon.concepts[$0].kind.hasContent && lexicon.concepts[$0].kind != .mask
      }
    )
  }

  /// The clauses that tell of something done: what follows one in the future is so too, unless it says
  /// otherwise or gives a figure.
  private static func told(_ clauses: [Clause], _ setting: Setting) -> [Clause] {
    var isFuture = false
    return clauses.filter { clause in
      if clause.isFuture(year: setting.year) {
        isFuture = true
      } else if clause.text.hasDigit || clause.text.contains(anyOf: ["已", "今年", "本年", "全年"]) {
        isFuture = false
      }
      return !isFuture
    }
  }

  /// Its characters and pairs of neighbours.
  var lettersWithPairs: [UInt32] { Letters.withPairs(FoldedText(sentence.text, range)) }

  private static func weights(of terms: [[Term]]) -> [Int: Double] {
    var out: [Int: Double] = [:]
    for term in terms.joined() {
      for (concept, weight) in term.concepts { out[concept] = weight }
    }
    return out
  }

  private static func businessWords(
    _ clauses: [Clause],
    _ terms: [[Term]]
  ) -> [(words: Text, fields: Set<Int>)] {
    zip(clauses, terms).flatMap { clause, terms in
      terms.compactMap { term in
        let fields = Set(term.concepts.map(\.concept).filter(FieldSense.shared.isBusiness))
        return fields.isEmpty ? nil : (Text(units: clause.folded.units[term.range]), fields)
      }
    }
  }

  /// The fields of business that it names in words which do not stand in the promise.
  func unsharedBusiness(_ promise: PromiseReading) -> Set<Int> {
    businessWords.reduce(into: Set<Int>()) { fields, named in
      if !promise.folded.contains(named.words) { fields.formUnion(named.fields) }
    }.subtracting(promise.concepts)
  }

  private static func joined(_ lists: [[UInt32]]) -> [UInt32] {
    lists.count == 1 ? lists[0] : Set(lists.joined()).sorted()
  }

  /// Whether it only tells how much was published: two counts of 条, or 公开信息331.
  private static func tellsVolume(_ text: Text) -> Bool {
    var counts = 0
    for index in 1..<max(1, text.count) where Mark.isDigit(text.units[index - 1]) {
      if text.units[index] == 0x6761 { counts += 1 }
    }
    if counts >= 2 { return true }
    return ["公开信息", "公开政府信息"].contains { (phrase: Text) in
      guard let place = text.firstIndex(of: phrase), place + phrase.count < text.count else {
        return false
      }
      return Mark.isDigit(text.units[place + phrase.count])
    }
  }
}

extension Passage {
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
