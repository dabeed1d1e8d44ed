/// Which sentence of one year is which of the other.
struct SentenceAlignment: Sendable {
  struct Pair: Sendable {
    /// The sentence in each year; where it was split or merged, its parts joined.
    let sentences: YearPair<SentenceForm>
    let similarity: Double
    let isMoved: Bool
  }

  /// By the id of this year's sentence, of each where there is more than one.
  private(set) var byNew: [String: Pair] = [:]
  /// By the id of last year's sentence, of each where there is more than one.
  private(set) var byOld: [String: Pair] = [:]
  let forms: YearPair<[String: SentenceForm]>
  /// How many bigrams there are in both years, which have the numbers below.
  let gramCount: Int
  /// Whether there were too many sentences to look for each everywhere.
  let isCoarse: Bool

  init(_ sections: [Pairing<Section>]) {
    let sentences = YearPair(
      old: sections.map { $0.old?.sentences ?? [] },
      new: sections.map { $0.new?.sentences ?? [] }
    )
    // A bigram is met three times or so.
    var numbers = GramNumbers(room: Self.length(of: sentences) / 3)
    let placed = sentences.map { Self.placed($0, &numbers) }
    gramCount = numbers.count
    forms = placed.map { sentences in
      Dictionary(sentences.map { ($0.form.sentence.id, $0.form) }) { first, _ in first }
    }
    // Worked out in one and the same direction, so that swapping the years swaps the result.
    let isSwapped = Self.precedes(placed.new, placed.old)
    let matching = SentenceMatching(
      isSwapped ? YearPair(old: placed.new, new: placed.old) : placed,
      numbers
    )
    isCoarse = matching.isCoarse
    for pair in matching.pairs { add(isSwapped ? pair.swapped : pair) }
  }

  /// The most bigrams that sentences can have.
  private static func length(of sentences: YearPair<[[Sentence]]>) -> Int {
    [sentences.old, sentences.new].joined().joined().reduce(0) { $0 + $1.text.count }
  }

  private static func placed(
    _ sections: [[Sentence]],
    _ numbers: inout GramNumbers
  ) -> [PlacedSentence] {
    var out: [PlacedSentence] = []
    for (section, sentences) in sections.enumerated() {
      for sentence in sentences {
        out.append(PlacedSentence(form: SentenceForm(sentence, &numbers), section: section))
      }
    }
    return out
  }

  private static func precedes(_ left: [PlacedSentence], _ right: [PlacedSentence]) -> Bool {
    guard left.count == right.count else { return left.count < right.count }
    for (one, other) in zip(left, right) where one.form.sentence.text != other.form.sentence.text {
      return one.form.sentence.text.units.lexicographicallyPrecedes(other.form.sentence.text.units)
    }
    return false
  }

  private mutating func add(_ pair: Pair) {
    for id in pair.sentences.old.ids { byOld[id] = pair }
    for id in pair.sentences.new.ids { byNew[id] = pair }
  }
}

extension SentenceAlignment.Pair {
  fileprivate var swapped: SentenceAlignment.Pair {
    SentenceAlignment.Pair(
      sentences: YearPair(old: sentences.new, new: sentences.old),
      similarity: similarity,
      isMoved: isMoved
    )
  }
}

/// A sentence and the section that it stands in, by the place of that section's pairing.
struct PlacedSentence: Sendable {
  let form: SentenceForm
  let section: Int
}
