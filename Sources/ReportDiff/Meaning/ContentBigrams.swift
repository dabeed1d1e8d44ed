/// The bigrams of a text's words: no figures, no marks.
enum ContentBigrams {
  /// Each once, in ascending order.
  static func distinct(_ folded: FoldedText) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(folded.units.count)
    var previous: UInt16?
    for unit in folded.units where !Mark.isPunctuation(unit) && !Mark.isDigit(unit) {
      if let previous { out.append(UInt32(previous) << 16 | UInt32(unit)) }
      previous = unit
    }
    out.sort()
    var kept = 0
    for (index, gram) in out.enumerated() where index == 0 || gram != out[kept - 1] {
      out[kept] = gram
      kept += 1
    }
    out.removeSubrange(kept...)
    return out
  }
}
