/// The characters of a text, every figure as one, and its pairs of neighbouring characters: each once, in
/// ascending order.
enum Letters {
  private static let figure: UInt16 = 0x30
  private static let comma: UInt16 = 0x2C

  static func distinct(_ folded: FoldedText) -> [UInt32] {
    DistinctUnits.ascending(plain(folded.units))
  }

  /// The characters and the pairs, which come behind all characters.
  static func withPairs(_ folded: FoldedText) -> [UInt32] {
    let units = plain(folded.units)
    var pairs: [UInt32] = []
    pairs.reserveCapacity(units.count)
    // Only a pair behind the unit 0 would come before a character, which stands for it.
    for place in units.indices.dropFirst() where units[place - 1] != 0 {
      pairs.append(UInt32(units[place - 1]) << 16 | UInt32(units[place]))
    }
    RadixSort.sort(&pairs)
    ContentBigrams.removeRepeats(&pairs)
    return DistinctUnits.ascending(units) + pairs
  }

  /// Each figure as one unit, the commas within it left out.
  private static func plain(_ units: [UInt16]) -> [UInt16] {
    guard units.contains(where: Mark.isDigit) else { return units }
    var out: [UInt16] = []
    out.reserveCapacity(units.count)
    for (index, unit) in units.enumerated() {
      let followsDigit = index > 0 && Mark.isDigit(units[index - 1])
      if Mark.isDigit(unit) {
        let isWithin =
          followsDigit
          || index > 1 && units[index - 1] == comma && Mark.isDigit(units[index - 2])
        if !isWithin { out.append(figure) }
      } else if unit != comma || !followsDigit || index + 1 == units.count
        || !Mark.isDigit(units[index + 1])
      {
        out.append(unit)
      }
    }
    return out
  }
}
