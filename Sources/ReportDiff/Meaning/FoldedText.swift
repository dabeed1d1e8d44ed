/// A text as the lexicon sees it: half width, lower case, without spaces and quotation marks.
struct FoldedText: Sendable {
  let units: [UInt16]
  /// Where each unit stands in the text, and the text's end; empty where nothing was left out, so that each
  /// stands as far behind ``start``.
  private let places: [Int]
  private let start: Int

  init(_ text: Text, _ range: Range<Int>) { self.init(text[range], startingAt: range.lowerBound) }

  /// Folds what stands in a text from a place on.
  ///
  /// Most of it is folded as it stands, and shared.
  init(_ text: Text, startingAt start: Int = 0) {
    units = text.compactMap(Self.folded).units
    self.start = start
    guard units.count < text.count else {
      places = []
      return
    }
    var places: [Int] = []
    places.reserveCapacity(units.count + 1)
    for index in text.units.indices where Self.folded(text.units[index]) != nil {
      places.append(start + index)
    }
    places.append(start + text.count)
    self.places = places
  }

  /// The range of the text in which folded units stand.
  func place(of range: Range<Int>) -> Range<Int> {
    let first = place(of: range.lowerBound)
    return first..<(range.isEmpty ? first : place(of: range.upperBound - 1) + 1)
  }

  private func place(of unit: Int) -> Int { places.isEmpty ? start + unit : places[unit] }

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
