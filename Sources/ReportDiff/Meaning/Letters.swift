/// The characters of a text, every figure as one, and its pairs of neighbouring characters: each once, in
/// ascending order.
enum Letters {
  private static let figure: UInt16 = 0x30
  private static let comma: UInt16 = 0x2C

  static func distinct(_ folded: FoldedText) -> [UInt32] {
    DistinctUnits.ascending(most: folded.units.count) { insert in
      visitAll(in: folded.units) { insert($0) }
    }
  }

  /// The characters and the pairs, which come behind all characters.
  static func withPairs(_ folded: FoldedText) -> [UInt32] {
    var pairs: [UInt32] = []
    pairs.reserveCapacity(folded.units.count)
    // Only a pair behind the unit 0 would come before a character, which stands for it.
    var previous: UInt32 = 0
    visitAll(in: folded.units) { unit in
      if previous != 0 { pairs.append(previous << 16 | UInt32(unit)) }
      previous = UInt32(unit)
    }
    RadixSort.sort(&pairs)
    ContentBigrams.removeRepeats(&pairs)
    return distinct(folded) + pairs
  }

  /// Visits them in order, each figure as one unit, the commas within it left out.
  @inline(__always)
  private static func visitAll(in units: [UInt16], _ visit: (UInt16) -> Void) {
    units.withUnsafeBufferPointer { units in
      var index = 0
      while index < units.count {
        guard Mark.isDigit(units[index]) else {
          visit(units[index])
          index += 1
          continue
        }
        visit(figure)
        index = end(ofFigureAt: index, in: units)
      }
    }
  }

  private static func end(ofFigureAt start: Int, in units: UnsafeBufferPointer<UInt16>) -> Int {
    var end = start + 1
    while end < units.count {
      if Mark.isDigit(units[end]) {
        end += 1
      } else if units[end] == comma, end + 1 < units.count, Mark.isDigit(units[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return end
  }
}
