/// The problems and commitments of section five, whatever way they are numbered.
struct SectionFive {
  private(set) var problems: [Item] = []
  private(set) var commitments: [Item] = []

  init(_ paragraphs: [Paragraph], year: Int?) {
    var reader = SectionFiveReader(SectionFiveCutter(paragraphs, year: year).pieces)
    reader.read()
    problems = reader.problems.enumerated().map { Self.item("p", $0, $1.text, $1.line) }
    let answers = reader.remedies
    commitments = answers.enumerated().map { Self.item("c", $0, $1.text, $1.line) }
    pair(fixed: answers.map(\.problem))
  }

  private static func item(_ prefix: String, _ index: Int, _ text: Text, _ line: Int) -> Item {
    Item(
      id: "\(prefix)\(index + 1)",
      ordinal: index + 1,
      headline: headline(of: text),
      text: text,
      line: line
    )
  }

  /// The phrase up to the first full stop, where it is short and text follows.
  private static func headline(of text: Text) -> String? {
    guard let stop = text.units.firstIndex(where: Mark.endsSentence), stop < text.count - 1,
      (3...26).contains(stop)
    else { return nil }
    return text.prefix(stop).description
  }

  // MARK: Which promise answers which problem

  /// What two texts must share before meaning overrules their places in the lists.
  private static let leastSimilarity = 0.1

  /// Pairs by place in the text where an answer stands behind its problem, else by meaning, and by
  /// order where meaning does not decide.
  private mutating func pair(fixed: [Int?]) {
    let path = fixed.contains(nil) ? pathByMeaning : fixed
    for index in commitments.indices {
      let place = fixed[index] ?? path[index]
      commitments[index].problem = place.map { problems[$0].id }
    }
  }

  /// For each commitment the problem that it is likest to, in the order of both.
  private var pathByMeaning: [Int?] {
    let problemGrams = problems.map { Bigrams($0.text.folded) }
    let grams = commitments.map { Bigrams($0.text.folded) }
    let byOrder = problems.count == commitments.count
    return MonotoneAlignment.best(rows: grams.count, columns: problemGrams.count) {
      row,
      column in
      let similarity = grams[row].dice(problemGrams[column])
      if byOrder, row == column { return similarity + Self.leastSimilarity }
      return similarity >= Self.leastSimilarity ? similarity : nil
    }
  }
}
