/// A text as the lexicon sees it: half width, lower case, without spaces and quotation marks.
struct FoldedText: Sendable {
  let units: [UInt16]
  private let text: Text
  private let range: Range<Int>

  init(_ text: Text) { self.init(text, 0..<text.count) { _, _, _ in } }

  /// Folds a range of a text, and visits on the way what is no plain character.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - range: the range.
  ///   - visit: takes such a unit with its place, and how many units are folded of what stands before it.
  @inline(__always)
  init(
    _ text: Text,
    _ range: Range<Int>,
    _ visit: (_ unit: UInt16, _ place: Int, _ folded: Int) -> Void
  ) {
    (self.text, self.range) = (text, range)
    units = text.units.withUnsafeBufferPointer { text in
      [UInt16](unsafeUninitializedCapacity: range.count) { out, count in
        var folded = 0
        for place in range {
          var unit = text[place]
          if !Mark.isPlainHan(unit) {
            visit(unit, place, folded)
            guard let mark = Self.folded(unit) else { continue }
            unit = mark
          }
          out.initializeElement(at: folded, to: unit)
          folded &+= 1
        }
        count = folded
      }
    }
  }

  /// Where each folded unit stands in the text.
  var places: Places {
    guard units.count < range.count else { return Places(places: [], start: range.lowerBound) }
    return Places(places: range.filter { Self.folded(text.units[$0]) != nil }, start: 0)
  }

  /// The places of folded units in the text.
  struct Places {
    /// Empty where nothing was left out, so that each unit stands as far behind ``start``.
    fileprivate let places: [Int]
    fileprivate let start: Int

    /// The range of the text in which folded units stand.
    func range(of units: Range<Int>) -> Range<Int> {
      let first = place(of: units.lowerBound)
      return first..<(units.isEmpty ? first : place(of: units.upperBound - 1) + 1)
    }

    private func place(of unit: Int) -> Int { places.isEmpty ? start + unit : places[unit] }
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
