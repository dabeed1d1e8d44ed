/// Pairs the sentences of two years: first those that kept their order within a section, split and merged
/// ones among them, then those that moved.
///
/// The thresholds and how they were found: docs/decisions/0007-aligning-sentences.md.
struct SentenceMatching {
  /// Least likeness of two sentences in the same place, and of short ones, where chance weighs more.
  static let leastInPlace = 0.34
  static let leastInPlaceOfShort = 0.4
  /// What a sentence weighs at most that counts as short: twenty bigrams of its own.
  private static let short = 20 * SentenceForm.weight
  /// Least likeness of a sentence and both its parts.
  static let leastSplit = 0.5
  /// How much more alike both parts must be than the better of them alone.
  static let leastGainOfSplit = 0.05
  /// Least likeness of a sentence and the place it moved to, in its section and in another.
  static let leastMovedNear = 0.5
  static let leastMoved = 0.6
  /// The shortest sentence that a move is looked for, in Han characters; of one that moved within its
  /// section and kept its words.
  static let shortestMoved = 10
  static let shortestMovedUnchanged = 5
  /// What two sentences share counts from here on when the best order is sought.
  private static let worthless = 0.25
  /// How much more alike another sentence must be to take one out of its place.
  private static let lead = 0.2

  private let sentences: YearPair<[PlacedSentence]>
  private let likeness: SentenceLikeness
  private var isTaken: YearPair<[Bool]>
  private(set) var pairs: [SentenceAlignment.Pair]
  /// Whether the sentences were too many to hold each against every other.
  let isCoarse: Bool

  /// The numbers of bigrams, which sentences that are joined need too.
  private var grams: GramNumbers

  init(_ all: YearPair<[PlacedSentence]>, _ grams: GramNumbers) {
    self.grams = grams
    let ends = SameEnds(all)
    pairs = ends.pairs
    let sentences = ends.rest
    self.sentences = sentences
    let forms = sentences.map { $0.map(\.form) }
    let blocks = SentenceBlocks(forms)
    isCoarse = blocks.isCoarse
    likeness = SentenceLikeness(forms, blocks, grams: grams.count)
    isTaken = sentences.map { Array(repeating: false, count: $0.count) }
    pairInPlace()
    pairMoved()
  }

  /// One sentence, or two that were one the year before, and where they would stand on the way.
  private struct Bead {
    let link: HeaviestChain.Link
    let pair: SentenceAlignment.Pair
  }

  // MARK: In place

  private mutating func pairInPlace() {
    let outranked = outranked()
    let single = likeness.candidates.indices.filter { index in
      let candidate = likeness.candidates[index]
      return isLikeEnough(candidate) && !outranked.contains(index)
        && areInOneSection(candidate.old, candidate.new)
    }.map { bead(likeness.candidates[$0]) }
    let bySection = Dictionary(grouping: single + joined()) { bead in
      sentences.old[bead.link.rows.lowerBound].section
    }
    for section in bySection.keys.sorted() {
      let beads = bySection[section] ?? []
      let chain = HeaviestChain.best(beads.map(\.link), columns: sentences.new.count)
      for index in chain { take(beads[index]) }
    }
  }

  private func isLikeEnough(_ candidate: SentenceLikeness.Candidate) -> Bool {
    let mass = min(sentences.old[candidate.old].form.mass, sentences.new[candidate.new].form.mass)
    return candidate.similarity
      >= (mass < Self.short ? Self.leastInPlaceOfShort : Self.leastInPlace)
  }

  private mutating func take(_ bead: Bead) {
    for row in bead.link.rows { isTaken.old[row] = true }
    for column in bead.link.columns { isTaken.new[column] = true }
    pairs.append(bead.pair)
  }

  private func areInOneSection(_ old: Int, _ new: Int) -> Bool {
    sentences.old[old].section == sentences.new[new].section
  }

  /// The candidates of which one sentence is far more like another, and that one most like it.
  private func outranked() -> Set<Int> {
    var best = sentences.map { [Int](repeating: -1, count: $0.count) }
    for (index, candidate) in likeness.candidates.enumerated() {
      if isBetter(index, than: best.old[candidate.old]) { best.old[candidate.old] = index }
      if isBetter(index, than: best.new[candidate.new]) { best.new[candidate.new] = index }
    }
    func isMutual(_ index: Int) -> Bool {
      let candidate = likeness.candidates[index]
      return best.old[candidate.old] == index && best.new[candidate.new] == index
    }
    return Set(
      likeness.candidates.indices.filter { index in
        let candidate = likeness.candidates[index]
        return [best.old[candidate.old], best.new[candidate.new]].contains { other in
          other != index && isMutual(other) && canMove(likeness.candidates[other])
            && likeness.candidates[other].similarity >= candidate.similarity + Self.lead
        }
      }
    )
  }

  private func isBetter(_ index: Int, than other: Int) -> Bool {
    other < 0 || likeness.candidates[index].similarity > likeness.candidates[other].similarity
  }

  // MARK: Beads

  private func bead(_ candidate: SentenceLikeness.Candidate) -> Bead {
    let (old, new) = (candidate.old, candidate.new)
    return bead(
      YearPair(old: sentences.old[old].form, new: sentences.new[new].form),
      rows: old..<(old + 1),
      columns: new..<(new + 1),
      similarity: candidate.similarity
    )
  }

  private func bead(
    _ forms: YearPair<SentenceForm>,
    rows: Range<Int>,
    columns: Range<Int>,
    similarity: Double
  ) -> Bead {
    let mass = Double(forms.old.mass + forms.new.mass)
    // Identical sentences hold faster than their length alone would make them.
    let worth = similarity == 1 ? 1 : similarity - Self.worthless
    let places = YearPair(
      old: Double(rows.lowerBound) / Double(sentences.old.count),
      new: Double(columns.lowerBound) / Double(sentences.new.count)
    )
    // Among equals the nearer one.
    let nearness = Int(63 * (1 - abs(places.old - places.new)))
    return Bead(
      link: .init(rows: rows, columns: columns, gain: Int(worth * mass * 64) + nearness + 1),
      pair: .init(sentences: forms, similarity: similarity, isMoved: false)
    )
  }

  /// A sentence beside two of the other year that it was split into or merged of.
  private mutating func joined() -> [Bead] {
    let split = likeness.parts.new.compactMap { whole, first in
      joined(sentences.old[whole], sentences.new[first], sentences.new[first + 1]).map {
        bead(
          YearPair(old: sentences.old[whole].form, new: $0.form),
          rows: whole..<(whole + 1),
          columns: first..<(first + 2),
          similarity: $0.similarity
        )
      }
    }
    let merged = likeness.parts.old.compactMap { whole, first in
      joined(sentences.new[whole], sentences.old[first], sentences.old[first + 1]).map {
        bead(
          YearPair(old: $0.form, new: sentences.new[whole].form),
          rows: first..<(first + 2),
          columns: whole..<(whole + 1),
          similarity: $0.similarity
        )
      }
    }
    return split + merged
  }

  /// The least that a part must weigh: four bigrams of its own.
  private static let leastPart = 4 * SentenceForm.weight

  private mutating func joined(
    _ whole: PlacedSentence,
    _ first: PlacedSentence,
    _ second: PlacedSentence
  ) -> (form: SentenceForm, similarity: Double)? {
    guard whole.section == first.section, first.section == second.section,
      min(first.form.mass, second.form.mass) >= Self.leastPart
    else { return nil }
    let form = SentenceForm(joining: first.form, second.form, &grams)
    let similarity = whole.form.similarity(to: form)
    let alone = max(
      whole.form.similarity(to: first.form),
      whole.form.similarity(to: second.form)
    )
    guard similarity >= Self.leastSplit, similarity >= alone + Self.leastGainOfSplit else {
      return nil
    }
    return (form, similarity)
  }

  // MARK: Moved

  private func canMove(_ candidate: SentenceLikeness.Candidate) -> Bool {
    let isNear = areInOneSection(candidate.old, candidate.new)
    return candidate.similarity >= (isNear ? Self.leastMovedNear : Self.leastMoved)
      && [sentences.old[candidate.old].form, sentences.new[candidate.new].form].allSatisfy { form in
        form.masked.units.count(where: Mark.isHan)
          >= (isNear && candidate.similarity == 1
            ? Self.shortestMovedUnchanged : Self.shortestMoved)
      }
  }

  /// The likest first; among equals, those in one section, then the first.
  private mutating func pairMoved() {
    func isFree(_ candidate: SentenceLikeness.Candidate) -> Bool {
      !isTaken.old[candidate.old] && !isTaken.new[candidate.new]
    }
    let open = likeness.candidates.filter { isFree($0) && canMove($0) }.sorted { left, right in
      if left.similarity != right.similarity { return left.similarity > right.similarity }
      let isNear = areInOneSection(left.old, left.new)
      if isNear != areInOneSection(right.old, right.new) { return isNear }
      return (left.old, left.new) < (right.old, right.new)
    }
    for candidate in open where isFree(candidate) {
      isTaken.old[candidate.old] = true
      isTaken.new[candidate.new] = true
      let forms = YearPair(
        old: sentences.old[candidate.old].form,
        new: sentences.new[candidate.new].form
      )
      pairs.append(.init(sentences: forms, similarity: candidate.similarity, isMoved: true))
    }
  }
}
