/// How alike the sentences of two years are: every pair worth a look, found by the bigrams they share.
struct SentenceLikeness: Sendable {
  /// Two sentences, by their places in the lists given.
  struct Candidate: Sendable {
    let old: Int
    let new: Int
    let similarity: Double
  }

  /// The pairs at least this alike are candidates.
  static let least = 0.3
  /// The most candidates that one sentence keeps; more would be one form letter over and over.
  private static let most = 24

  private(set) var candidates: [Candidate] = []
  /// Neighbours of one year that stand, for the most part, in one sentence of the other.
  private(set) var parts: YearPair<[(whole: Int, first: Int)]> = YearPair(old: [], new: [])

  /// How much of a sentence must stand in the longer one that it may be a part of.
  static let leastContainment = 0.5

  /// Looks at pairs of sentences whose bigrams have numbers below `grams`.
  init(_ forms: YearPair<[SentenceForm]>, _ blocks: SentenceBlocks, grams: Int) {
    guard !forms.old.isEmpty, !forms.new.isEmpty else { return }
    for block in blocks.blocks where block.area > 0 { look(at: block, of: forms, grams) }
    addWordless(forms)
  }

  /// Sentences of marks alone have no bigram; they are alike where they are the same.
  private mutating func addWordless(_ forms: YearPair<[SentenceForm]>) {
    let wordless = forms.map { forms in forms.indices.filter { forms[$0].mass == 0 } }
    for new in wordless.new {
      for old in wordless.old where forms.old[old].masked == forms.new[new].masked {
        candidates.append(Candidate(old: old, new: new, similarity: 1))
      }
    }
  }

  private mutating func look(
    at block: SentenceBlocks.Block,
    of forms: YearPair<[SentenceForm]>,
    _ grams: Int
  ) {
    let table = SharedMass(forms.old[block.rows], forms.new[block.columns], grams: grams)
    let masses = YearPair(
      old: forms.old[block.rows].map(\.mass),
      new: forms.new[block.columns].map(\.mass)
    )
    let (top, left) = (block.rows.lowerBound, block.columns.lowerBound)
    var found = [[Candidate]](repeating: [], count: block.columns.count)
    table.visit { row, column, common in
      if 2 * Double(common) >= Self.least * Double(masses.old[row] + masses.new[column]) {
        found[column].append(Candidate(top + row, left + column, forms, common))
      }
      findParts(masses, table, row, column, (top, left))
    }
    for (column, all) in found.enumerated() {
      candidates += Self.best(of: all, at: left + column, forms)
    }
  }

  /// The likest, and among equals the nearest.
  private static func best(
    of candidates: [Candidate],
    at new: Int,
    _ forms: YearPair<[SentenceForm]>
  ) -> ArraySlice<Candidate> {
    guard candidates.count > most else { return candidates[...] }
    func distance(_ candidate: Candidate) -> Int {
      abs(candidate.old * forms.new.count - new * forms.old.count)
    }
    return candidates.sorted {
      ($1.similarity, distance($0), $0.old) < ($0.similarity, distance($1), $1.old)
    }.prefix(most)
  }

  /// Looks whether the sentences at a place, and those behind them, are parts of one of the other year.
  private mutating func findParts(
    _ masses: YearPair<[Int]>,
    _ table: SharedMass,
    _ row: Int,
    _ column: Int,
    _ start: (row: Int, column: Int)
  ) {
    let (old, new) = (masses.old[row], masses.new[column])
    func isPart(_ common: Int, of mass: Int, in whole: Int) -> Bool {
      mass < whole && Double(common) >= Self.leastContainment * Double(max(1, mass))
    }
    if column + 1 < masses.new.count, isPart(table[row, column], of: new, in: old),
      isPart(table[row, column + 1], of: masses.new[column + 1], in: old)
    {
      parts.new.append((start.row + row, start.column + column))
    }
    if row + 1 < masses.old.count, isPart(table[row, column], of: old, in: new),
      isPart(table[row + 1, column], of: masses.old[row + 1], in: new)
    {
      parts.old.append((start.column + column, start.row + row))
    }
  }
}

extension SentenceLikeness.Candidate {
  fileprivate init(_ old: Int, _ new: Int, _ forms: YearPair<[SentenceForm]>, _ common: Int) {
    let pair = YearPair(old: forms.old[old], new: forms.new[new])
    let isSame = pair.old.masked == pair.new.masked
    let similarity = isSame ? 1 : 2 * Double(common) / Double(pair.old.mass + pair.new.mass)
    self.init(old: old, new: new, similarity: similarity)
  }
}
