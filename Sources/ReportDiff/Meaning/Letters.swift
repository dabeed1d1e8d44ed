/// The characters of a text, every figure as one, and its pairs of neighbouring characters: each once, in
/// ascending order.
enum Letters {
  private static let figure: UInt16 = 0x30
  private static let comma: UInt16 = 0x2C

  static func distinct(_ folded: FoldedText) -> [UInt32] {
    DistinctUnits.ascending(plain(folded.units))
  }

  /// The characters and the pairs.
  static func withPairs(_ folded: FoldedText) -> [UInt32] {
    let units = plain(folded.units)
    let pairs = zip(units, units.dropFirst()).map { UInt32($0) << 16 | UInt32($1) }
    return sorted(units.map(UInt32.init) + pairs)
  }

  private static func sorted(_ letters: [UInt32]) -> [UInt32] {
    var out = letters
    out.sort()
    ContentBigrams.removeRepeats(&out)
    return out
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
