/// A part of a sentence between commas, colons and stops, with the concepts that stand in it.
struct Clause: Sendable {
  /// Where it stands in the text.
  let range: Range<Int>
  let text: Text
  let folded: FoldedText
  let hits: [Lexicon.Hit]

  init(_ text: Text, _ range: Range<Int>) {
    self.range = range
    let own = text[range]
    self.text = own
    folded = FoldedText(own, startingAt: range.lowerBound)
    hits = Lexicon.shared.hits(in: folded.units)
  }

  /// The clauses of a part of a text.
  static func clauses(of text: Text, in range: Range<Int>? = nil) -> [Clause] {
    var out: [Clause] = []
    let range = range ?? 0..<text.count
    out.reserveCapacity(range.count { isEdge(text.units[$0]) } + 1)
    var start = range.lowerBound
    func close(at end: Int) {
      let part = Self.trimmed(text, start..<end)
      if !part.isEmpty { out.append(Clause(text, part)) }
      start = end + 1
    }
    for index in range where isEdge(text.units[index]) { close(at: index) }
    close(at: range.upperBound)
    return out
  }

  private static func isEdge(_ unit: UInt16) -> Bool {
    Mark.isComma(unit) || Mark.isSemicolon(unit) || Mark.isColon(unit) || Mark.endsSentence(unit)
  }

  private static func trimmed(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, max(range.lowerBound, range.upperBound))
    while low < high, Mark.isSpace(text.units[low]) { low += 1 }
    while high > low, Mark.isSpace(text.units[high - 1]) { high -= 1 }
    return low..<high
  }
}

extension ConceptSet {
  /// Every concept that stands in one of some clauses.
  init(of clauses: some Sequence<Clause>) {
    self.init([])
    for clause in clauses {
      for hit in clause.hits { insert(hit.concept) }
    }
  }
}
