/// Puts the figures of a row into its columns: by count, by the grid of whole rows, by arithmetic.
struct ColumnPlacing {
  enum Result {
    /// The printed cells, one for each column.
    case whole([TableRow.Value])
    /// The printed cell of each column; `nil` where the column has none.
    case placed([TableRow.Value?])
    /// The values of all columns, where every way to place the printed figures comes to the same, and the
    /// printed cells whose columns are certain.
    case completed([Double], printed: [TableRow.Value?])
    /// More than one way, and they differ.
    case ambiguous
  }

  /// The positions of the figures in whole rows of a shape: hardly a table has more than two.
  private struct Grid {
    let width: Int?
    let labelPosition: Int?
    let positions: [Int]
  }

  let columns: Int
  /// The positions of the figures in whole rows, of a shape the last.
  private let grids: [Grid]
  /// All positions, each once, by the width of the row alone.
  private let looseGrids: [(width: Int?, positions: [Int])]
  /// The whole rows in columns of spaces: the line and the columns of the figures.
  private let spaced: [(line: Int, columns: [Int])]

  /// Whether three rows or more print their last cell empty, and more than print a figure in it: fewer may
  /// as well have slid.
  private let leavesTotalsEmpty: Bool

  init(columns: Int, rows: [TableRow]) {
    self.columns = columns
    // Where every row is whole there is nothing to place, and nothing to learn from the others.
    let rows = rows.contains { $0.numbers.count < columns } ? rows : []
    let open = rows.count { row in
      row.values.count >= columns && row.values.last?.cell.value == .blank
        && row.numbers.count < columns && !row.numbers.isEmpty
    }
    leavesTotalsEmpty = open > 2 && 2 * open > rows.count { !$0.numbers.isEmpty }
    var grids: [Grid] = []
    var loose: [(width: Int?, positions: [Int])] = []
    spaced = rows.filter { $0.isSpaced && $0.numbers.count == columns }.map {
      ($0.line, $0.numbers.map(\.position))
    }
    for row in rows where row.hasGrid && !row.isSpaced && row.numbers.count == columns {
      let positions = row.numbers.map(\.position)
      grids.removeAll { $0.width == row.width && $0.labelPosition == row.labelPosition }
      grids.append(
        Grid(width: row.width, labelPosition: row.labelPosition, positions: positions)
      )
      if !loose.contains(where: { $0 == (row.width, positions) }) {
        loose.append((row.width, positions))
      }
    }
    for width in Set(rows.compactMap(\.width)) where !loose.contains(where: { $0.width == width }) {
      if let positions = Self.edgeGrid(of: columns, in: rows.filter { $0.width == width }) {
        loose.append((width, positions))
      }
    }
    self.grids = grids
    looseGrids = loose
  }

  /// The last cells of rows of one width, where none is whole because zeros are left blank.
  ///
  /// Rows whose label stands right before those cells show where they are. No figure of another row may
  /// stand off them, the first column has to hold figures, and two sums have to come out, so that the
  /// cell of an empty label is not taken for a column.
  private static func edgeGrid(of columns: Int, in rows: [TableRow]) -> [Int]? {
    let read = rows.filter { !$0.isSpaced }
    let shown = Set(read.filter { $0.values.count == columns }.map { $0.values.map(\.position) })
    guard let positions = shown.first, shown.count == 1,
      read.allSatisfy({ $0.numbers.allSatisfy { positions.contains($0.position) } }),
      read.contains(where: { $0.numbers.first?.position == positions.first })
    else { return nil }
    let sums = read.count { row in
      guard let total = row.numbers.last, total.position == positions.last else { return false }
      let parts = row.numbers.dropLast().compactMap(\.cell.number).reduce(0, +)
      return parts > 0 && total.cell.number == parts
    }
    return sums > 1 ? positions : nil
  }

  func place(_ row: TableRow) -> Result {
    let numbers = row.numbers
    if numbers.count == columns { return .whole(numbers) }
    guard numbers.count < columns else { return .ambiguous }
    // A row of nothing but dashes or strokes has no figure to go by, and needs none.
    if numbers.isEmpty, row.values.count == columns { return .placed(row.values) }
    if !row.hasGrid { return row.values.count == columns ? .placed(row.values) : byArithmetic(row) }
    if let placed = row.isSpaced ? onColumns(row) : onGrid(row), isPlausible(placed) {
      return .placed(placed)
    }
    if row.values.count == columns, isPlausible(row.values),
      !looseGrids.contains(where: { $0.width == row.width })
    {
      return .placed(row.values)
    }
    return byArithmetic(row)
  }

  /// Whether the row's own sum speaks for a placing with gaps.
  ///
  /// With 总计 printed the parts cannot be more. With 总计 open the row may as well have slid: it is
  /// believed only where the table leaves that column empty again and again.
  private func isPlausible(_ placed: [TableRow.Value?]) -> Bool {
    let parts = placed.dropLast().compactMap { $0?.cell.number }
    guard let total = placed.last?.flatMap({ $0.cell.number }) else { return leavesTotalsEmpty }
    return parts.reduce(0, +) <= total
  }

  // MARK: By the grid

  private func onGrid(_ row: TableRow) -> [TableRow.Value?]? {
    let grid = grids.first { $0.width == row.width && $0.labelPosition == row.labelPosition }
    if let grid, let placed = place(row, on: grid.positions) { return placed }
    let fitting = looseGrids.filter { $0.width == row.width }
      .compactMap { place(row, on: $0.positions) }
    let distinct = Set(fitting.map { $0.map { $0?.position } })
    return distinct.count == 1 ? fitting.first : nil
  }

  /// The printed cells at the places of a grid; `nil` where a figure stands off it.
  private func place(_ row: TableRow, on grid: [Int]) -> [TableRow.Value?]? {
    let byPosition = Dictionary(row.values.map { ($0.position, $0) }) { first, _ in first }
    guard row.numbers.allSatisfy({ grid.contains($0.position) }) else { return nil }
    return grid.map { byPosition[$0] }
  }

  /// The printed figures at the nearest columns of the nearest whole row; `nil` where one stands off them.
  private func onColumns(_ row: TableRow) -> [TableRow.Value?]? {
    guard let whole = spaced.min(by: { abs($0.line - row.line) < abs($1.line - row.line) }) else {
      return nil
    }
    var out = [TableRow.Value?](repeating: nil, count: columns)
    for number in row.numbers {
      let ranked = whole.columns.enumerated().sorted {
        abs($0.element - number.position) < abs($1.element - number.position)
      }
      let (best, second) = (ranked[0], ranked[1])
      let distance = abs(best.element - number.position)
      guard 2 * distance < abs(second.element - number.position), out[best.offset] == nil else {
        return nil
      }
      out[best.offset] = number
    }
    return out
  }

  // MARK: By arithmetic

  private enum Completion {
    /// The printed figures cannot stand so.
    case impossible
    /// They can, and leave more than one value open.
    case open
    /// They can, and the sum leaves one value for every gap.
    case determined([Double])
  }

  /// Tries every way to leave gaps, and keeps those that the row's own sum allows.
  private func byArithmetic(_ row: TableRow) -> Result {
    let printed = row.numbers.compactMap(\.cell.number)
    guard !printed.isEmpty else { return .ambiguous }
    var values: [Double]?
    var fitting: [Set<Int>] = []
    for gaps in Self.combinations(of: columns - printed.count, from: columns) {
      switch complete(printed, leaving: gaps) {
      case .impossible: continue
      case .open: return .ambiguous
      case .determined(let completed):
        guard values == nil || values == completed else { return .ambiguous }
        values = completed
        fitting.append(gaps)
      }
    }
    guard let values else { return .ambiguous }
    return .completed(values, printed: certain(row.numbers, in: fitting))
  }

  /// The printed cells that stand in the same column whatever the gaps.
  private func certain(_ numbers: [TableRow.Value], in fitting: [Set<Int>]) -> [TableRow.Value?] {
    (0..<columns).map { column in
      let places = Set(
        fitting.map { gaps in
          gaps.contains(column) ? nil : column - gaps.count { $0 < column }
        }
      )
      guard places.count == 1, let place = places.first.flatMap(\.self) else { return nil }
      return numbers[place]
    }
  }

  private func complete(_ printed: [Double], leaving gaps: Set<Int>) -> Completion {
    var values = [Double?](repeating: nil, count: columns)
    var rest = printed.makeIterator()
    for index in 0..<columns where !gaps.contains(index) { values[index] = rest.next() }
    let parts = values.dropLast().compactMap(\.self).reduce(0, +)
    guard let total = values[columns - 1] else {
      guard gaps.count == 1 else { return .open }
      values[columns - 1] = parts
      return .determined(values.compactMap(\.self))
    }
    let left = total - parts
    guard left >= 0 else { return .impossible }
    guard gaps.count == 1 || left == 0 else { return .open }
    return .determined(values.map { $0 ?? left })
  }

  static func combinations(of size: Int, from count: Int) -> [Set<Int>] {
    guard size > 0 else { return [[]] }
    guard size <= count else { return [] }
    return combinations(of: size, from: count - 1)
      + combinations(of: size - 1, from: count - 1).map { $0.union([count - 1]) }
  }
}
