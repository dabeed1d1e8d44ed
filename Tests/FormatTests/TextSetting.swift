/// The sample report as plain text: a line a paragraph, cells between tabs.
enum TextSetting {
  static func text(_ report: SampleReport) -> String {
    report.parts.map { part in
      switch part {
      case .title(let text), .heading(let text), .paragraph(let text): text + "\n"
      case .table(let table): rows(table).map { $0.joined(separator: "\t") + "\n" }.joined()
      }
    }.joined()
  }

  /// Every row with a cell in every column, empty where one from above or from the left covers it.
  private static func rows(_ table: SampleTable) -> [[String]] {
    GridSetting(table).rows.map { row in
      var cells = [String](repeating: "", count: table.widths.count)
      for cell in row { cells[cell.column] = cell.text }
      return cells
    }
  }
}

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

  init(_ table: SampleTable) {
    var free = [Int](repeating: 0, count: table.widths.count)
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
}
