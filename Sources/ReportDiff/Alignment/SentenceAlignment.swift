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

  /// Anchors sentences that are the same but for years, figures and width, and only once in either year;
  /// between two anchors the best pairing decides.
  private mutating func alignInPlace(_ old: [SentenceForm], _ new: [SentenceForm]) {
    var start = (old: 0, new: 0)
    for anchor in Self.anchors(old, new) + [(old.count, new.count)] {
      alignBetween(old[start.old..<anchor.0], new[start.new..<anchor.1])
      guard anchor.0 < old.count else { break }
      add(
        Pair(
          sentences: YearPair(old: old[anchor.0], new: new[anchor.1]),
          similarity: 1,
          isMoved: false
        )
      )
      start = (anchor.0 + 1, anchor.1 + 1)
    }
  }

  /// The longest run of anchors that keeps the order of both years.
  private static func anchors(_ old: [SentenceForm], _ new: [SentenceForm]) -> [(Int, Int)] {
    let places = YearPair(old: uniquePlaces(old), new: uniquePlaces(new))
    let common = new.indices.compactMap { index -> (old: Int, new: Int)? in
      guard let place = places.new[new[index].masked], place == index else { return nil }
      return places.old[new[index].masked].flatMap { $0.map { ($0, index) } }
    }
    let kept = LongestIncrease.indices(of: common.map(\.old))
    return kept.map { (common[$0].old, common[$0].new) }
  }

  /// Where each masked sentence stands; `nil` where it stands more than once.
  private static func uniquePlaces(_ forms: [SentenceForm]) -> [Text: Int?] {
    var out: [Text: Int?] = [:]
    for (index, form) in forms.enumerated() {
      out.updateValue(out.keys.contains(form.masked) ? nil : index, forKey: form.masked)
    }
    return out
  }

  private mutating func alignBetween(
    _ old: ArraySlice<SentenceForm>,
    _ new: ArraySlice<SentenceForm>
  ) {
    guard !old.isEmpty, !new.isEmpty else { return }
    let (old, new) = (Array(old), Array(new))
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
