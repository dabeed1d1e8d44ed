/// Rows of table three that each lost one figure of seven, placed together.
///
/// Each of them alone leaves the columns open, since the other is not in them yet. Taken together they count
/// only where every column is then known in full and adds up.
struct TornRows {
  let rows: [TornRow]

  private typealias Placing = [TableRow.Value?]

  /// One way to place one row, with the figure that its sum leaves for the gap.
  private struct Option {
    let placing: Placing
    let figures: [Double]
  }

  /// The printed cells by row and column that stand the same in every way that adds up; `nil` where none
  /// does, or where two ways come to different figures.
  func placings(in cells: CellTable) -> [[TableRow.Value?]]? {
    let options = rows.map(Self.options)
    guard options.allSatisfy({ !$0.isEmpty }) else { return nil }
    var fitting: [[Option]] = []
    for chosen in Self.combinations(of: options) where addUp(chosen, in: cells) {
      guard fitting.first.map({ $0.map(\.figures) == chosen.map(\.figures) }) ?? true else {
        return nil
      }
      fitting.append(chosen)
    }
    guard let first = fitting.first else { return nil }
    return first.indices.map { row in
      Form.applicants.indices.map { column in
        let cells = fitting.map { $0[row].placing[column]?.place }
        return Set(cells).count == 1 ? first[row].placing[column] : nil
      }
    }
  }

  private static func options(of row: TornRow) -> [Option] {
    let numbers = row.printed.numbers
    let last = Form.applicants.count - 1
    guard numbers.count == last else { return [] }
    return Form.applicants.indices.compactMap { gap in
      let placing = TornRow.spread(numbers, leaving: [gap])
      var figures = placing.map { $0?.cell.number ?? 0 }
      let parts = figures.dropLast().reduce(0, +)
      if gap == last { figures[last] = parts } else { figures[gap] = figures[last] - parts }
      return figures[gap] >= 0 ? Option(placing: placing, figures: figures) : nil
    }
  }

  private static func combinations(of options: [[Option]]) -> [[Option]] {
    options.reduce([[]]) { chosen, next in chosen.flatMap { head in next.map { head + [$0] } } }
  }

  /// Whether every sum of every column that the rows stand in is known and comes out.
  private func addUp(_ chosen: [Option], in cells: CellTable) -> Bool {
    var trial = cells.takingInferredAsRead
    var filled: Set<CellKey> = []
    for (row, option) in zip(rows, chosen) {
      for (column, figure) in zip(Form.applicants, option.figures) {
        let key = CellKey(.requests, row.form.key, column.key)
        trial[key] = Cell(key: key, value: figure, raw: nil, state: .read, line: nil)
        filled.insert(key)
      }
    }
    return trial.equations.allSatisfy { equation in
      guard equation.isColumn, equation.keys.contains(where: filled.contains) else { return true }
      return trial.imbalance(of: equation) == 0
    }
  }
}

extension CellTable {
  /// The table with what single rows left as if it were printed, for trying a placing that counts only if
  /// every column then adds up.
  var takingInferredAsRead: CellTable {
    var table = self
    for cell in all where cell.state == .inferred { table[cell.key].state = .read }
    return table
  }
}

extension TableRow.Value {
  /// Where it is printed.
  fileprivate var place: [Int] { [line, position] }
}
