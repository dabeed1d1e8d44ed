/// The bigrams of a text's words: no figures, no marks.
enum ContentBigrams {
  /// Visits them in the text's order, some perhaps more than once.
  static func visitAll(in folded: FoldedText, _ visit: (UInt32) -> Void) {
    var previous: UInt16?
    for unit in folded.units where !Mark.isPunctuation(unit) && !Mark.isDigit(unit) {
      if let previous { visit(UInt32(previous) << 16 | UInt32(unit)) }
      previous = unit
    }
  }

  /// Each once, in ascending order.
  static func distinct(_ folded: FoldedText) -> [UInt32] { distinct(CollectionOfOne(folded)) }

  /// Those of several texts, each once, in ascending order.
  static func distinct(_ texts: some Collection<FoldedText>) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(texts.reduce(0) { $0 + $1.units.count })
    for text in texts { visitAll(in: text) { out.append($0) } }
    RadixSort.sort(&out)
    removeRepeats(&out)
    return out
  }

  /// Leaves each once of bigrams that are in ascending order.
  static func removeRepeats(_ sorted: inout [UInt32]) {
    var kept = 0
    for index in sorted.indices where kept == 0 || sorted[index] != sorted[kept - 1] {
      sorted[kept] = sorted[index]
      kept += 1
    }
    sorted.removeSubrange(kept...)
  }
}
