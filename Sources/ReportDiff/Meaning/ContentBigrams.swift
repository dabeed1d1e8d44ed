/// The bigrams of a text's words: no figures, no marks.
enum ContentBigrams {
  /// Visits them in the text's order, some perhaps more than once.
  static func visitAll(in folded: FoldedText, _ visit: (UInt32) -> Void) {
    visitAll(in: folded, folded.units.indices, visit)
  }

  /// Visits those of some of the units.
  @inline(__always)
  static func visitAll(in folded: FoldedText, _ range: Range<Int>, _ visit: (UInt32) -> Void) {
    folded.units.withUnsafeBufferPointer { units in
      // No unit has so many bits.
      let none = UInt32.max
      var previous = none
      for unit in units[range] where isContent(unit) {
        if previous != none { visit(previous << 16 | UInt32(unit)) }
        previous = UInt32(unit)
      }
    }
  }

  @inline(__always)
  private static func isContent(_ unit: UInt16) -> Bool {
    Mark.isPlainHan(unit) || isContentAmongMarks(unit)
  }

  private static func isContentAmongMarks(_ unit: UInt16) -> Bool {
    !Mark.isPunctuation(unit) && !Mark.isDigit(unit)
  }

  /// Each once, in ascending order.
  static func distinct(_ folded: FoldedText) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(folded.units.count)
    visitAll(in: folded) { out.append($0) }
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
