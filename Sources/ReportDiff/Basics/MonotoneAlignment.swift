/// The best pairing of two sequences that keeps the order of both.
enum MonotoneAlignment {
  /// For each row the column it pairs with, or `nil`.
  ///
  /// `score` says what pairing two elements is worth, above 0; `nil` where they cannot pair.
  static func best(
    rows: Int,
    columns: Int,
    score: (_ row: Int, _ column: Int) -> Double?
  ) -> [Int?] {
    guard rows > 0, columns > 0 else { return Array(repeating: nil, count: rows) }
    let width = columns + 1
    var best = [Double](repeating: 0, count: (rows + 1) * width)
    // 1: pair, 2: skip the row, 3: skip the column.
    var steps = [UInt8](repeating: 0, count: (rows + 1) * width)
    for row in 1...rows {
      for column in 1...columns {
        let here = row * width + column
        var value = best[here - width]
        var step: UInt8 = 2
        if best[here - 1] > value { (value, step) = (best[here - 1], 3) }
        if let gain = score(row - 1, column - 1), best[here - width - 1] + gain > value {
          (value, step) = (best[here - width - 1] + gain, 1)
        }
        best[here] = value
        steps[here] = step
      }
    }
    var out = [Int?](repeating: nil, count: rows)
    var (row, column) = (rows, columns)
    while row > 0, column > 0 {
      switch steps[row * width + column] {
      case 1:
        out[row - 1] = column - 1
        row -= 1
        column -= 1
      case 2: row -= 1
      default: column -= 1
      }
    }
    return out
  }
}
