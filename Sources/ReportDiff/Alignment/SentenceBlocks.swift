/// Which stretches of two lists of sentences are held against each other, every sentence of the one against
/// every one of the other.
///
/// Of all real reports that is the whole of both. Where that would be too much, the lists are cut where a sentence
/// stands once in each, and where there is none, at the same share of both; what it costs then grows with the length
/// of the lists and not with its square.
struct SentenceBlocks {
  struct Block {
    let rows: Range<Int>
    let columns: Range<Int>

    var area: Int { rows.count * columns.count }
  }

  private(set) var blocks: [Block] = []
  /// Whether the lists were cut, so that a sentence that moved far is not found again.
  let isCoarse: Bool

  /// The most pairs of sentences that are all looked at: 2,000 in each year; a long report has 300.
  private static let mostPairs = 4_000_000
  /// The same for one of several blocks.
  private static let mostPairsOfBlock = 250_000

  init(_ forms: YearPair<[SentenceForm]>, mostPairs: Int = mostPairs) {
    let whole = Block(rows: 0..<forms.old.count, columns: 0..<forms.new.count)
    isCoarse = whole.area > mostPairs
    guard isCoarse else {
      blocks = [whole]
      return
    }
    let most = min(mostPairs, Self.mostPairsOfBlock)
    var start = (row: 0, column: 0)
    var end = start
    for place in Self.anchors(forms) + [(forms.old.count, forms.new.count)] {
      let area = (place.0 - start.row) * (place.1 - start.column)
      if area > most, end.row > start.row || end.column > start.column {
        cut(start.row..<end.row, start.column..<end.column, most)
        start = end
      }
      end = place
    }
    cut(start.row..<end.row, start.column..<end.column, most)
  }

  /// Adds a stretch, in pieces where it is too large by itself.
  private mutating func cut(_ rows: Range<Int>, _ columns: Range<Int>, _ most: Int) {
    let pieces = Int((Double(rows.count * columns.count) / Double(most)).squareRoot().rounded(.up))
    func part(_ range: Range<Int>, _ index: Int) -> Range<Int> {
      func edge(_ index: Int) -> Int { range.lowerBound + range.count * index / max(1, pieces) }
      return edge(index)..<edge(index + 1)
    }
    for index in 0..<max(1, pieces) {
      blocks.append(Block(rows: part(rows, index), columns: part(columns, index)))
    }
  }

  /// The sentences that stand once in each year and in the same order.
  private static func anchors(_ forms: YearPair<[SentenceForm]>) -> [(row: Int, column: Int)] {
    let places = forms.map { forms in
      Dictionary(forms.indices.map { (forms[$0].masked, $0) }) { _, _ in -1 }
    }
    let pairs = forms.old.indices.compactMap { row -> (row: Int, column: Int)? in
      let text = forms.old[row].masked
      guard places.old[text] == row, let column = places.new[text], column >= 0 else { return nil }
      return (row, column)
    }
    return LongestIncrease.indices(of: pairs.map(\.column)).map { pairs[$0] }
  }
}
