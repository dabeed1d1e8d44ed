/// A table under construction: cells placed on the grid that rowspan and colspan describe.
struct HTMLTable {
  /// One printed cell, with what it holds.
  struct PageCell {
    /// The column that it begins in, from 0.
    let column: Int
    var items: [PageItem]
    let line: Int

    /// Everything in the cell as one text.
    var text: Text { Text(linesOfCell: items.compactMap(\.text)) }
  }

  struct Row {
    var cells: [PageCell] = []
    let line: Int
  }

  /// How deep it stands in the page, where no `<table>` opened it but a row that stands by itself.
  let impliedAt: Int?
  /// The index of the element around it.
  let element: Int
  private(set) var rows: [Row] = []
  /// Whether a cell stands beyond the last column that is read.
  private(set) var isTooWide = false
  /// For every column, how many more rows a cell above reaches down into it.
  private var reach: [Int] = []
  private var column = 0
  private var rowIsOpen = false

  init(impliedAt: Int?, element: Int) {
    self.impliedAt = impliedAt
    self.element = element
  }

  mutating func openRow(line: Int) {
    if rowIsOpen { closeRow() }
    rows.append(Row(line: line))
    rowIsOpen = true
    column = 0
  }

  mutating func closeRow() {
    guard rowIsOpen else { return }
    rowIsOpen = false
    for column in reach.indices where reach[column] > 0 { reach[column] -= 1 }
    for (columns, rowsLeft) in opened {
      let missing = columns.upperBound - reach.count
      if missing > 0 { reach += repeatElement(0, count: missing) }
      for column in columns { reach[column] = max(reach[column], rowsLeft) }
    }
    opened = []
  }

  /// The cells of the open row that reach further down.
  private var opened: [(columns: Range<Int>, rowsLeft: Int)] = []

  /// Adds a cell; `columns` and `rows` are its spans as the page gives them.
  mutating func add(_ items: [PageItem], columns: Int, rows spanned: Int, line: Int) {
    if !rowIsOpen { openRow(line: line) }
    while column < reach.count, reach[column] > 0 { column += 1 }
    guard column < PageLimits.columns else {
      isTooWide = true
      return
    }
    let width = min(max(columns, 1), PageLimits.span)
    rows[rows.count - 1].cells.append(PageCell(column: column, items: items, line: line))
    // A rowspan of 0 reaches down to the table's end.
    let height = spanned == 0 ? Int.max : max(spanned, 1)
    if height > 1 { opened.append((column..<(column + width), height - 1)) }
    column += width
  }
}

extension HTMLTable {
  private static let leastProse = 100

  /// Whether it only lays out the page: it holds other tables, has a single cell, or a cell holds running
  /// text.
  var isLayout: Bool {
    let cells = rows.lazy.flatMap(\.cells)
    if cells.prefix(2).count < 2 { return true }
    return cells.contains { cell in
      cell.items.contains { $0.text == nil } || isProse(cell)
    }
  }

  private func isProse(_ cell: PageCell) -> Bool {
    let texts = cell.items.compactMap(\.text)
    return texts.reduce(0) { $0 + $1.count } > Self.leastProse
      && texts.contains { $0.units.contains(where: Mark.endsSentence) }
  }

  /// The table with every table of one row inside a cell taken for cells of the outer row.
  ///
  /// Some editors set the figures of a row as a table of its own beside the label.
  var unnested: HTMLTable {
    var table = self
    for row in table.rows.indices where table.rows[row].cells.count > 1 {
      table.rows[row].cells = table.rows[row].cells.flatMap { cell -> [PageCell] in
        guard cell.items.count == 1, case .table(let inner) = cell.items[0].content,
          inner.count == 1
        else { return [cell] }
        return inner[0].cells.map {
          PageCell(column: cell.column + $0.column, items: $0.items, line: $0.line)
        }
      }
    }
    return table
  }
}
