/// A part of a sentence between commas, colons and stops.
struct Clause: Sendable {
  /// Where it stands in the text.
  let range: Range<Int>
  /// Where it stands in the folded text.
  let folded: Range<Int>
  /// Which of the hits stand in it.
  fileprivate(set) var hits: Range<Int>
}

/// A text cut into its clauses, with the concepts that stand in each.
struct Clauses: Sendable {
  let text: Text
  /// As much of the text as was cut, folded.
  let folded: FoldedText
  /// The clauses, in order.
  let all: [Clause]
  /// The concepts that stand in them, those of each clause side by side.
  let hits: [Lexicon.Hit]

  /// Reads a text or a part of it.
  init(of text: Text, in range: Range<Int>? = nil, _ lexicon: Lexicon = .shared) {
    let range = range ?? 0..<text.count
    var cutter = ClauseCutter(text, range)
    folded = FoldedText(text, range) { unit, place, folded in
      if Self.isEdge(unit) { cutter.cut(at: place, folded: folded) }
    }
    cutter.cut(at: range.upperBound, folded: folded.units.count)
    (all, hits) = lexicon.hits(in: folded.units, cutter.clauses)
    self.text = text
  }

  @inline(__always)
  private static func isEdge(_ unit: UInt16) -> Bool {
    Mark.isComma(unit) || Mark.isSemicolon(unit) || Mark.isColon(unit) || Mark.endsSentence(unit)
  }
}

/// Cuts a text into clauses while it is folded.
private struct ClauseCutter {
  private(set) var clauses: [Clause] = []
  private let text: Text
  /// Where the clause begins, and where in the folded text, which leaves out spaces around it.
  private var start: Int
  private var first = 0

  init(_ text: Text, _ range: Range<Int>) {
    self.text = text
    start = range.lowerBound
    clauses.reserveCapacity(range.count / 8 + 1)
  }

  /// Closes the clause at a place, and opens one behind what stands there, which is one unit folded too.
  mutating func cut(at end: Int, folded: Int) {
    let range = text.trim(start..<end)
    if !range.isEmpty {
      clauses.append(Clause(range: range, folded: first..<folded, hits: 0..<0))
    }
    (start, first) = (end + 1, folded + 1)
  }
}

extension Lexicon {
  /// The clauses of a folded text with their hits.
  fileprivate func hits(in units: [UInt16], _ clauses: [Clause]) -> ([Clause], [Hit]) {
    read(units) { reader in
      var (out, hits) = (clauses, [Hit]())
      hits.reserveCapacity(units.count / 2 + 1)
      for place in out.indices {
        let first = hits.count
        reader.meet(in: out[place].folded, &hits)
        out[place].hits = first..<hits.count
      }
      return (out, hits)
    }
  }
}

extension ConceptSet {
  /// Every concept that stands in one of the clauses.
  init(of clauses: Clauses) {
    self.init([])
    for hit in clauses.hits { insert(hit.concept) }
  }

  /// Every concept that stands in some of the clauses.
  init(of chosen: some Sequence<Clause>, among clauses: Clauses) {
    self.init([])
    for clause in chosen {
      for place in clause.hits { insert(clauses.hits[place].concept) }
    }
  }
}
