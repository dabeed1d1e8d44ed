/// A text as the lexicon sees it: half width, lower case, without spaces and quotation marks.
struct FoldedText: Sendable {
  let units: [UInt16]
  /// Where each unit stands in the text, and the text's end.
  let places: [Int]

  init(_ text: Text, _ range: Range<Int>) {
    var units: [UInt16] = []
    var places: [Int] = []
    units.reserveCapacity(range.count)
    places.reserveCapacity(range.count + 1)
    for index in range {
      guard let unit = Self.folded(text.units[index]) else { continue }
      units.append(unit)
      places.append(index)
    }
    places.append(range.upperBound)
    self.units = units
    self.places = places
  }

  init(_ text: Text) { self.init(text, 0..<text.count) }

  /// The range of the text in which folded units stand.
  func place(of range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return places[range.lowerBound]..<places[range.lowerBound] }
    return places[range.lowerBound]..<(places[last] + 1)
  }

  /// One unit folded; `nil` for what does not count.
  static func folded(_ unit: UInt16) -> UInt16? {
    switch unit {
    case 0x4E00...0x9FFF: return unit
    case 0x2A, 0x23, 0x7C, 0x22, 0x27, 0x2018...0x201D, 0x300C...0x300F, 0xFF02, 0xFF07: return nil
    default:
      guard !Mark.isSpace(unit) else { return nil }
      let half = Mark.halfWidth(unit)
      return (0x41...0x5A).contains(half) ? half + 0x20 : half
    }
  }
}
