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

  init(_ forms: YearPair<[SentenceForm]>, _ blocks: SentenceBlocks) {
    guard !forms.old.isEmpty, !forms.new.isEmpty else { return }
    for block in blocks.blocks where block.area > 0 { look(at: block, of: forms) }
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

  private mutating func look(at block: SentenceBlocks.Block, of forms: YearPair<[SentenceForm]>) {
    let table = SharedMass(forms.old[block.rows], forms.new[block.columns])
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

/// What every sentence of one list shares with every sentence of another, in weight of bigrams.
///
/// One pass over the sorted bigrams of each list: sentences that share nothing cost nothing.
private struct SharedMass {
  private var values: [Int32]
  private let width: Int

  init(_ old: ArraySlice<SentenceForm>, _ new: ArraySlice<SentenceForm>) {
    width = new.count
    values = Array(repeating: 0, count: old.count * new.count)
    add(old.map(\.own), new.map(\.own), weight: Int32(SentenceForm.weight))
    add(old.map(\.prescribed), new.map(\.prescribed), weight: Int32(SentenceForm.prescribedWeight))
  }

  subscript(row: Int, column: Int) -> Int { Int(values[row * width + column]) }

  /// Visits every place where two sentences share something, row by row.
  func visit(_ body: (_ row: Int, _ column: Int, _ common: Int) -> Void) {
    guard width > 0 else { return }
    values.withUnsafeBufferPointer { values in
      for place in values.indices where values[place] != 0 {
        body(place / width, place % width, Int(values[place]))
      }
    }
  }

  private mutating func add(_ old: [Bigrams], _ new: [Bigrams], weight: Int32) {
    let (left, right) = (Self.postings(old), Self.postings(new))
    let width = width
    values.withUnsafeMutableBufferPointer { values in
      var (low, high) = (0, 0)
      while low < left.count, high < right.count {
        let (gram, other) = (left[low].gram, right[high].gram)
        if gram < other {
          low += 1
        } else if other < gram {
          high += 1
        } else {
          let (lowEnd, highEnd) = (Self.end(left, low), Self.end(right, high))
          for row in left[low..<lowEnd] {
            let base = Int(row.sentence) * width
            for column in right[high..<highEnd] {
              values[base + Int(column.sentence)] += weight * min(row.count, column.count)
            }
          }
          (low, high) = (lowEnd, highEnd)
        }
      }
    }
  }

  private struct Posting {
    let gram: UInt32
    let sentence: Int32
    var count: Int32
  }

  /// Which sentences hold each bigram, and how often.
  private static func postings(_ sentences: [Bigrams]) -> [Posting] {
    var keys: [UInt64] = []
    keys.reserveCapacity(sentences.reduce(0) { $0 + $1.grams.count })
    for (index, sentence) in sentences.enumerated() {
      for gram in sentence.grams { keys.append(UInt64(gram) << 32 | UInt64(index)) }
    }
    keys.sort()
    var out: [Posting] = []
    out.reserveCapacity(keys.count)
    var previous: UInt64?
    for key in keys {
      if key == previous {
        out[out.count - 1].count += 1
      } else {
        let sentence = Int32(truncatingIfNeeded: key)
        out.append(Posting(gram: UInt32(key >> 32), sentence: sentence, count: 1))
        previous = key
      }
    }
    return out
  }

  private static func end(_ postings: [Posting], _ start: Int) -> Int {
    var end = start
    while end < postings.count, postings[end].gram == postings[start].gram { end += 1 }
    return end
  }
}
