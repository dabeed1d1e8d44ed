/// Which sentence of one year is which of the other.
struct SentenceAlignment: Sendable {
  struct Pair: Sendable {
    let sentences: YearPair<SentenceForm>
    let similarity: Double
    let isMoved: Bool
  }

  /// Least likeness of two sentences in the same place (docs/decisions/0004-thresholds-of-likeness.md).
  static let leastInPlace = 0.4
  /// Least likeness of a sentence and the place it moved to.
  static let leastMoved = 0.6
  /// The shortest sentence that a move is looked for, in characters.
  static let shortestMoved = 10

  /// By the id of this year's sentence.
  private(set) var byNew: [String: Pair] = [:]
  /// By the id of last year's sentence.
  private(set) var byOld: [String: Pair] = [:]
  let forms: YearPair<[String: SentenceForm]>

  init(_ sections: [Pairing<Section>]) {
    let forms = YearPair(
      old: Self.forms(sections.compactMap(\.old)),
      new: Self.forms(sections.compactMap(\.new))
    )
    self.forms = forms
    for section in sections {
      guard case .matched(let pair) = section else { continue }
      alignInPlace(
        pair.old.sentences.compactMap { forms.old[$0.id] },
        pair.new.sentences.compactMap { forms.new[$0.id] }
      )
    }
    alignMoved(sections)
  }

  private static func forms(_ sections: [Section]) -> [String: SentenceForm] {
    let sentences = sections.flatMap(\.sentences)
    return Dictionary(sentences.map { ($0.id, SentenceForm($0)) }) { first, _ in first }
  }

  private mutating func alignInPlace(_ old: [SentenceForm], _ new: [SentenceForm]) {
    var similarities = [Double](repeating: 0, count: old.count * new.count)
    let path = MonotoneAlignment.best(rows: old.count, columns: new.count) { row, column in
      let similarity = old[row].similarity(to: new[column], least: Self.leastInPlace)
      similarities[row * new.count + column] = similarity
      return similarity >= Self.leastInPlace ? similarity : nil
    }
    for (row, column) in path.enumerated() {
      guard let column else { continue }
      add(
        Pair(
          sentences: YearPair(old: old[row], new: new[column]),
          similarity: similarities[row * new.count + column],
          isMoved: false
        )
      )
    }
  }

  private mutating func alignMoved(_ sections: [Pairing<Section>]) {
    let old = sections.compactMap(\.old).flatMap(\.sentences).filter { byOld[$0.id] == nil }
      .compactMap { forms.old[$0.id] }.filter { $0.normalized.count >= Self.shortestMoved }
    let new = sections.compactMap(\.new).flatMap(\.sentences).filter { byNew[$0.id] == nil }
      .compactMap { forms.new[$0.id] }.filter { $0.normalized.count >= Self.shortestMoved }
    var candidates: [(similarity: Double, old: Int, new: Int)] = []
    for (row, left) in old.enumerated() {
      for (column, right) in new.enumerated() {
        let similarity = left.similarity(to: right, least: Self.leastMoved)
        if similarity >= Self.leastMoved { candidates.append((similarity, row, column)) }
      }
    }
    candidates.sort { ($1.similarity, $0.old, $0.new) < ($0.similarity, $1.old, $1.new) }
    for candidate in candidates {
      let (left, right) = (old[candidate.old], new[candidate.new])
      guard byOld[left.sentence.id] == nil, byNew[right.sentence.id] == nil else { continue }
      add(
        Pair(
          sentences: YearPair(old: left, new: right),
          similarity: candidate.similarity,
          isMoved: true
        )
      )
    }
  }

  private mutating func add(_ pair: Pair) {
    byOld[pair.sentences.old.sentence.id] = pair
    byNew[pair.sentences.new.sentence.id] = pair
  }
}
