import CLexicon

/// The lexicon and the weights of the field as the tables that lie in the binary: nothing is read or built when
/// the program starts (docs/decisions/0013-compiled-lexicon.md).
final class LexiconTables: @unchecked Sendable {
  // Constant data of the binary, which nothing ever writes to: safe to share though it is pointed at.
  private let tables = govdiff_lexicon()
  private let openingSlots, bigramSlots: SlotSearch

  let wordings: UnsafeBufferPointer<govdiff_wording>
  let concepts: UnsafeBufferPointer<govdiff_concept>

  static let shared = LexiconTables()

  private init() {
    openingSlots = SlotSearch(spread: tables.spread, bits: tables.opening_bits)
    bigramSlots = SlotSearch(spread: tables.spread, bits: tables.bigram_bits)
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
    guard tables.may_open[bit >> 3] &>> UInt8(bit & 7) & 1 != 0 else { return 0..<0 }
    return openWordings(key)
  }

  private func openWordings(_ key: UInt32) -> Range<Int> {
    var slot = openingSlots.first(key)
    while true {
      let opening = tables.openings[slot]
      if opening.key == key {
        return Int(opening.first)..<(Int(opening.first) + Int(opening.count))
      }
      if opening.key == 0 { return 0..<0 }
      slot = openingSlots.next(slot)
    }
  }

  /// Where among wordings that open alike those begin which go on with some units or with what comes behind them.
  func firstPlace(in range: Range<Int>, from next: UInt32) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low &+ high) &>> 1
      if wordings[middle].next < next { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// What a concept weighs.
  func weight(ofConcept concept: Int) -> Double { concepts[concept].weight }

  /// What a bigram weighs.
  func weight(ofBigram key: UInt32) -> Double {
    var slot = bigramSlots.first(key)
    while true {
      let bigram = tables.bigrams[slot]
      if bigram.key == key { return bigram.weight }
      if bigram.key == 0 { return tables.rare_bigram_weight }
      slot = bigramSlots.next(slot)
    }
  }
}
