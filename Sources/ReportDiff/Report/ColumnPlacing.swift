/// Puts the figures of a row into its columns: by count, by the grid of whole rows, by arithmetic.
struct ColumnPlacing {
  enum Result {
    /// The printed cell of each column; `nil` where the column has none.
    case placed([TableRow.Value?])
    /// The values of all columns: every way to place the printed figures comes to the same.
    case completed([Double])
    /// More than one way, and they differ.
    case ambiguous
  }

  private struct Shape: Hashable {
    let width: Int?
    let labelPosition: Int?
  }

  let columns: Int
  /// The positions of the figures in whole rows, by the shape of the row.
  private let grids: [Shape: [Int]]
  private let looseGrids: [Int?: Set<[Int]>]
  /// The whole rows in columns of spaces: the line and the columns of the figures.
  private let spaced: [(line: Int, columns: [Int])]

  init(columns: Int, rows: [TableRow]) {
    self.columns = columns
    var grids: [Shape: [Int]] = [:]
    var loose: [Int?: Set<[Int]>] = [:]
    spaced = rows.filter { $0.isSpaced && $0.numbers.count == columns }.map {
      ($0.line, $0.numbers.map(\.position))
    }
    for row in rows where row.hasGrid && !row.isSpaced && row.numbers.count == columns {
      let positions = row.numbers.map(\.position)
      grids[Shape(width: row.width, labelPosition: row.labelPosition)] = positions
      loose[row.width, default: []].insert(positions)
    }
    self.grids = grids
    looseGrids = loose
  }

  func place(_ row: TableRow) -> Result {
    let numbers = row.numbers
    if numbers.count == columns { return .placed(numbers) }
    guard numbers.count < columns else { return .ambiguous }
    if !row.hasGrid { return row.values.count == columns ? .placed(row.values) : byArithmetic(row) }
    if let placed = row.isSpaced ? onColumns(row) : onGrid(row) { return .placed(placed) }
    if row.values.count == columns, looseGrids[row.width] == nil { return .placed(row.values) }
    return byArithmetic(row)
  }

  // MARK: By the grid

  private func onGrid(_ row: TableRow) -> [TableRow.Value?]? {
    let shape = Shape(width: row.width, labelPosition: row.labelPosition)
    if let grid = grids[shape], let placed = place(row, on: grid) { return placed }
    let fitting = (looseGrids[row.width] ?? []).compactMap { place(row, on: $0) }
    let distinct = Set(fitting.map { $0.map { $0?.position } })
    return distinct.count == 1 ? fitting.first : nil
  }

  /// The printed cells at the places of a grid; `nil` where a figure stands off it.
  private func place(_ row: TableRow, on grid: [Int]) -> [TableRow.Value?]? {
    let byPosition = Dictionary(row.values.map { ($0.position, $0) }) { first, _ in first }
    guard row.numbers.allSatisfy({ grid.contains($0.position) }) else { return nil }
    return grid.map { byPosition[$0] }
  }

  /// The printed figures at the columns of the nearest whole row; `nil` where one stands off them.
  private func onColumns(_ row: TableRow) -> [TableRow.Value?]? {
    let nearest = spaced.min { abs($0.line - row.line) < abs($1.line - row.line) }
    guard let nearest else { return nil }
    var out = [TableRow.Value?](repeating: nil, count: columns)
    for number in row.numbers {
      let found = nearest.columns.firstIndex { abs($0 - number.position) <= 2 }
      guard let found, out[found] == nil else { return nil }
      out[found] = number
    }
    return out
  }

  // MARK: By arithmetic

  /// Tries every way to leave gaps, and keeps those that the row's own sum allows.
  private func byArithmetic(_ row: TableRow) -> Result {
    let printed = row.numbers.compactMap(\.cell.number)
    guard !printed.isEmpty else { return .ambiguous }
    var completions: Set<[Double]> = []
    for gaps in Self.combinations(of: columns - printed.count, from: columns) {
      guard let values = complete(printed, leaving: gaps) else { continue }
      completions.insert(values)
    }
    guard completions.count == 1, let values = completions.first else { return .ambiguous }
    return .completed(values)
  }

  /// The whole row with gaps filled from the sum; `nil` where more than one value is open or the sum
  /// leaves a negative one.
  private func complete(_ printed: [Double], leaving gaps: Set<Int>) -> [Double]? {
    var values = [Double?](repeating: nil, count: columns)
    var rest = printed.makeIterator()
    for index in 0..<columns where !gaps.contains(index) { values[index] = rest.next() }
    let parts = values.dropLast().compactMap(\.self).reduce(0, +)
    guard let total = values[columns - 1] else {
      guard gaps.count == 1 else { return nil }
      values[columns - 1] = parts
      return values.compactMap(\.self)
    }
    let open = total - parts
    guard open >= 0, gaps.count == 1 || open == 0 else { return nil }
    return values.map { $0 ?? open }
  }

  static func combinations(of size: Int, from count: Int) -> [Set<Int>] {
    guard size > 0 else { return [[]] }
    guard size <= count else { return [] }
    return combinations(of: size, from: count - 1)
      + combinations(of: size - 1, from: count - 1).map { $0.union([count - 1]) }
  }
}
