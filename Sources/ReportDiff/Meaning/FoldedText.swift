/// A text as the lexicon sees it: half width, lower case, without spaces and quotation marks.
struct FoldedText: Sendable {
  let units: [UInt16]
  /// Where each unit stands in the text, and the text's end; empty where nothing was left out, so that each
  /// stands as far behind ``start``.
  private let places: [Int]
  private let start: Int

  init(_ text: Text) { self.init(text, 0..<text.count) }

  /// Folds a range of a text.
  init(_ text: Text, _ range: Range<Int>) {
    units = text.units.withUnsafeBufferPointer { text in
      [UInt16](unsafeUninitializedCapacity: range.count) { out, count in
        for unit in text[range] {
          guard let folded = Self.folded(unit) else { continue }
          out.initializeElement(at: count, to: folded)
          count += 1
        }
      }
    }
    start = range.lowerBound
    guard units.count < range.count else {
      places = []
      return
    }
    var places: [Int] = []
    places.reserveCapacity(units.count + 1)
    for index in range where Self.folded(text.units[index]) != nil { places.append(index) }
    places.append(range.upperBound)
    self.places = places
  }

  /// The range of the text in which folded units stand.
  func place(of range: Range<Int>) -> Range<Int> {
    let first = place(of: range.lowerBound)
    return first..<(range.isEmpty ? first : place(of: range.upperBound - 1) + 1)
  }

  private func place(of unit: Int) -> Int { places.isEmpty ? start + unit : places[unit] }

  /// The folded units that stand in a range of the text.
  func units(in range: Range<Int>) -> Range<Int> {
    firstUnit(from: range.lowerBound)..<firstUnit(from: range.upperBound)
  }

  private func firstUnit(from place: Int) -> Int {
    guard !places.isEmpty else { return place - start }
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) >> 1
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether units of another folded text stand in this one.
  func holds(_ range: Range<Int>, of other: FoldedText) -> Bool {
    units.withUnsafeBufferPointer { units in
      other.units.withUnsafeBufferPointer { other in
        guard let head = range.first.map({ other[$0] }), range.count <= units.count else {
          return false
        }
        for index in 0...(units.count - range.count) where units[index] == head {
          if range.allSatisfy({ units[index + $0 - range.lowerBound] == other[$0] }) { return true }
        }
        return false
      }
    }
  }

  /// One unit folded; `nil` for what does not count.
  @inline(__always)
  static func folded(_ unit: UInt16) -> UInt16? {
    Mark.isPlainHan(unit) ? unit : foldedMark(unit)
  }

  private static func foldedMark(_ unit: UInt16) -> UInt16? {
    switch unit {
    case 0x2A, 0x23, 0x7C, 0x22, 0x27, 0x2018...0x201D, 0x300C...0x300F, 0xFF02, 0xFF07: return nil
    default:
      guard !Mark.isSpace(unit) else { return nil }
      let half = Mark.halfWidth(unit)
      return (0x41...0x5A).contains(half) ? half + 0x20 : half
    }
  }
}
