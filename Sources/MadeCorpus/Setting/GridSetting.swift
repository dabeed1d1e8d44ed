/// The cells of a table with the columns and rows that they take.
struct GridSetting {
  struct Placed {
    let text: String
    let row: Int
    let column: Int
    let columns: Int
    let rows: Int
  }

  private(set) var rows: [[Placed]] = []
  private let width: Int

  init(_ table: MadeTable) {
    width = table.widths.count
    var free = [Int](repeating: 0, count: width)
    for (index, row) in table.rows.enumerated() {
      var (placed, column) = ([Placed](), 0)
      for cell in row {
        while free[column] > index { column += 1 }
        placed.append(
          Placed(
            text: cell.text,
            row: index,
            column: column,
            columns: cell.columns,
            rows: cell.rows
          )
        )
        for taken in column..<(column + cell.columns) { free[taken] = index + cell.rows }
        column += cell.columns
      }
      rows.append(placed)
    }
  }

  /// Every row with a cell in every column, empty where one from above or from the left covers it.
  var full: [[String]] {
    rows.map { row in
      var cells = [String](repeating: "", count: width)
      for cell in row { cells[cell.column] = cell.text }
      return cells
    }
  }
}
