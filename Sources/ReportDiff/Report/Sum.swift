/// A sum over cells of a report, with what is not known about it.
struct Sum {
  /// The cells added, in order.
  let parts: [Cell]

  init(_ keys: [CellKey], in cells: CellTable) {
    parts = keys.map { cells[$0] }
  }

  /// The sum, cells printed empty counted as nothing; `nil` where a part is missing, illegible or itself
  /// inferred from a sum, or where none has a value.
  var value: Double? {
    guard parts.allSatisfy({ $0.isPrinted && ($0.value != nil || $0.state == .blank) }) else {
      return nil
    }
    let values = parts.compactMap(\.value)
    return values.isEmpty ? nil : values.reduce(0, +)
  }

  /// Whether a part is printed empty, so that the sum stands on reading 空白 as nothing.
  var hasBlank: Bool { parts.contains { $0.state == .blank } }

  /// The parts that are not 0, written out: `3440 + 75 + 1`.
  var written: String {
    let values = parts.compactMap(\.value).filter { $0 != 0 }
    return values.isEmpty ? "0" : values.map(Figures.plain).joined(separator: " + ")
  }
}

extension Cell {
  /// Whether the value stands in the source; one that a sum left proves nothing about the sum.
  var isPrinted: Bool { state != .inferred }

  /// The value as printed; `nil` where there is none.
  var printedValue: Double? { isPrinted ? value : nil }
}

extension CellTable {
  /// The identities that the table has to keep.
  var equations: [Equation] { Equation.all(merged: hasMergedOtherRow) }

  /// By how much the whole of an identity is more than its parts, going by what is printed; `nil` where a
  /// cell that it needs is not known.
  func imbalance(of equation: Equation) -> Double? {
    imbalance(of: equation.whole, over: equation.parts)
  }

  /// By how much a whole is more than its parts.
  func imbalance(of whole: [CellKey], over parts: [CellKey]) -> Double? {
    guard let parts = sum(of: parts), let whole = sum(of: whole) else { return nil }
    return whole - parts
  }

  /// The value of ``Sum``, without the cells at hand: the identities are tried again and again.
  private func sum(of keys: [CellKey]) -> Double? {
    var (sum, count) = (0.0, 0)
    for key in keys {
      let state = state(of: key)
      guard state != .inferred else { return nil }
      if let value = value(of: key) {
        sum += value
        count += 1
      } else if state != .blank {
        return nil
      }
    }
    return count == 0 ? nil : sum
  }

  /// The one value that an identity leaves for a cell; `nil` where another cell of it has no value, or
  /// none to be trusted.
  func value(of key: CellKey, by equation: Equation) -> Double? {
    var left = 0.0
    let isWhole = equation.whole.contains(key)
    for (side, sign) in [(equation.parts, isWhole ? 1.0 : -1), (equation.whole, isWhole ? -1 : 1)] {
      for other in side where other != key {
        guard let value = value(of: other), state(of: other) != .suspect else { return nil }
        left += sign * value
      }
    }
    return left
  }
}
