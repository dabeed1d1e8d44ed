import CLexicon

/// The lexicon and the weights of the field as the tables that lie in the binary: nothing is read or built when
/// the program starts (docs/decisions/0013-compiled-lexicon.md).
final class LexiconTables: @unchecked Sendable {
  // Constant data of the binary, which nothing ever writes to: safe to share though it is pointed at.
  private let tables = govdiff_lexicon()

  let wordings: UnsafeBufferPointer<govdiff_wording>
  let concepts: UnsafeBufferPointer<govdiff_concept>

  static let shared = LexiconTables()

  private init() {
    wordings = UnsafeBufferPointer(start: tables.wordings, count: tables.wording_count)
    concepts = UnsafeBufferPointer(start: tables.concepts, count: tables.concept_count)
  }

  /// The unit at a place among those of all wordings.
  func unit(_ place: Int) -> UInt16 { tables.units[place] }

  /// The names of the kinds of concepts, in their order.
  var kinds: [String] {
    (0..<tables.kind_count).compactMap { index in tables.kinds[index].map { String(cString: $0) } }
  }

  /// The id of a concept, as bytes.
  func id(of concept: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: tables.ids + Int(concepts[concept].id),
      count: Int(concepts[concept].id_length)
    )
  }

  /// The wordings that open with a key: one unit, or two in one integer.
  @inline(__always)
  func wordings(opening key: UInt32) -> Range<Int> {
    let spread = key &* tables.spread
    let bit = Int(spread >> 16)
    guard tables.may_open[bit >> 3] & 1 << UInt8(bit & 7) != 0 else { return 0..<0 }
    return wordings(opening: key, spread)
  }

  private func wordings(opening key: UInt32, _ spread: UInt32) -> Range<Int> {
    var slot = Int(spread >> (32 - tables.opening_bits))
    while true {
      let opening = tables.openings[slot]
      if opening.key == key { return Int(opening.first)..<Int(opening.first + opening.count) }
      if opening.key == 0 { return 0..<0 }
      slot = (slot + 1) & (1 << Int(tables.opening_bits) - 1)
    }
  }

  /// Where among wordings that open alike those begin whose third unit is one or comes behind it.
  func firstPlace(in range: Range<Int>, from third: UInt16) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) >> 1
      if wordings[middle].third < third { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What a concept weighs.
  func weight(ofConcept concept: Int) -> Double { concepts[concept].weight }

  /// What a bigram weighs.
  func weight(ofBigram key: UInt32) -> Double {
    var slot = Int((key &* tables.spread) >> (32 - tables.bigram_bits))
    while true {
      let bigram = tables.bigrams[slot]
      if bigram.key == key { return bigram.weight }
      if bigram.key == 0 { return tables.rare_bigram_weight }
      slot = (slot + 1) & (1 << Int(tables.bigram_bits) - 1)
    }
  }
}
