/// Which sentence of one year is which of the other.
struct SentenceAlignment: Sendable {
  struct Pair: Sendable {
    /// The sentence in each year; where it was split or merged, its parts joined.
    let sentences: YearPair<SentenceForm>
    let similarity: Double
    let isMoved: Bool
  }

  /// The sentences of each year in the order of the pairs of sections, so that this year's are in the report's.
  let forms: YearPair<[SentenceForm]>
  /// What each sentence of each year was paired with, by its place among the forms.
  private(set) var pairs: YearPair<[Pair?]>
  /// Where the sentences of each pair of sections begin among the forms, and last their end.
  private let starts: YearPair<[Int]>
  /// How many bigrams there are in both years, which have the numbers below.
  let gramCount: Int
  /// Whether there were too many sentences to look for each everywhere.
  let isCoarse: Bool

  init(_ sections: [Pairing<Section>]) {
    let sentences = YearPair(
      old: sections.map { $0.old?.sentences ?? [] },
      new: sections.map { $0.new?.sentences ?? [] }
    )
    // A bigram is met twice and more.
    var grams = GramNumbers(room: Self.length(of: sentences) / 2)
    let placed = sentences.map { Self.placed($0, &grams) }
    gramCount = grams.count
    forms = placed.map { $0.map(\.form) }
    pairs = placed.map { Array(repeating: nil, count: $0.count) }
    starts = sentences.map { $0.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) } }
    // Worked out in one and the same direction, so that swapping the years swaps the result.
    let isSwapped = Self.precedes(placed.new, placed.old)
    let matching = SentenceMatching(
      isSwapped ? YearPair(old: placed.new, new: placed.old) : placed,
      grams
    )
    isCoarse = matching.isCoarse
    for pair in matching.pairs { add(isSwapped ? pair.swapped : pair) }
  }

  /// Which of the forms are of a pair of sections.
  func range(ofSection section: Int) -> YearPair<Range<Int>> {
    starts.map { $0[section]..<$0[section + 1] }
  }

  /// What one of this year's sentences was paired with.
  func pair(ofNew id: String) -> Pair? {
    forms.new.firstIndex { $0.sentence.id == id }.flatMap { pairs.new[$0] }
  }

  /// The most bigrams that sentences can have.
  private static func length(of sentences: YearPair<[[Sentence]]>) -> Int {
    [sentences.old, sentences.new].joined().joined().reduce(0) { $0 + $1.text.count }
  }

  private static func placed(
    _ sections: [[Sentence]],
    _ grams: inout GramNumbers
  ) -> [PlacedSentence] {
    var out: [PlacedSentence] = []
    for (section, sentences) in sections.enumerated() {
      for sentence in sentences {
        let form = SentenceForm(sentence, at: out.count, &grams)
        out.append(PlacedSentence(form: form, section: section))
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
    for number in pair.sentences.old.numbers { pairs.old[number] = pair }
    for number in pair.sentences.new.numbers { pairs.new[number] = pair }
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
