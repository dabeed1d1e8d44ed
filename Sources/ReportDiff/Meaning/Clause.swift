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
    var clauses: [Clause] = []
    clauses.reserveCapacity(range.count / 8 + 1)
    // Where the clause begins in the text, and where in the folded text: spaces around it are left out of that.
    var (start, first) = (range.lowerBound, 0)
    func close(at end: Int, folded: Int) {
      let part = text.trim(start..<end)
      if !part.isEmpty {
        clauses.append(Clause(range: part, folded: first..<folded, hits: 0..<0))
      }
    }
    let folded = FoldedText(text, range) { unit, place, folded in
      guard Self.isEdge(unit) else { return }
      close(at: place, folded: folded)
      // What parts clauses is a folded unit itself.
      (start, first) = (place + 1, folded + 1)
    }
    close(at: range.upperBound, folded: folded.units.count)
    var hits: [Lexicon.Hit] = []
    hits.reserveCapacity(folded.units.count / 2 + 1)
    lexicon.read(folded.units) { reader in
      for place in clauses.indices {
        let first = hits.count
        reader.meet(in: clauses[place].folded, &hits)
        clauses[place].hits = first..<hits.count
      }
    }
    self.text = text
    self.folded = folded
    self.all = clauses
    self.hits = hits
  }

  @inline(__always)
  private static func isEdge(_ unit: UInt16) -> Bool {
    Mark.isComma(unit) || Mark.isSemicolon(unit) || Mark.isColon(unit) || Mark.endsSentence(unit)
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
