/// One row of figures of a table: what stands before the figures, and the figures.
struct TableRow: Sendable {
  struct Value: Sendable {
    let cell: CellText
    let position: Int
    let line: Int
  }

  /// The labels since the last row of figures, outermost or first printed first.
  var labels: [Text] = []
  /// The printed cells from the first figure on, empty ones included where the source marks them.
  var values: [Value] = []
  /// The index of the last label's cell, and the number of cells, of a row with separators.
  var labelPosition: Int?
  var width: Int?
  /// Whether the positions of the cells are columns of a padded line.
  var isSpaced = false
  var line: Int

  var numbers: [Value] { values.filter { $0.cell.number != nil } }

  /// Whether it holds figures, or cells marked as having none (/, —).
  var hasFigures: Bool {
    let numbers = numbers.count
    if numbers > 0 { return hasGrid || numbers >= 2 }
    return values.contains { !$0.cell.raw.isEmpty }
  }

  /// Whether the cells' places in the row mean something.
  var hasGrid: Bool { width != nil }
}

/// Turns the blocks of a table's section into rows of figures, whatever the layout: rows between tabs
/// or pipes, columns of spaces, or one cell a line.
struct TableRows {
  private(set) var rows: [TableRow] = []
  /// What stands before the first row of figures.
  private(set) var header: [Text] = []
  private var hasFigures = false
  private var pending: [Text] = []
  private var stream: TableRow?

  init(_ blocks: some Sequence<Block>) {
    for block in blocks {
      switch block.content {
      case .gap: continue
      case .text(let text): readCell(text, block.line)
      case .row(let cells):
        let filled = cells.filter { !$0.text.isEmpty }
        if filled.count == 1, cells.count == 1 {
          readCell(filled[0].text, block.line)
        } else if !filled.isEmpty {
          readRow(cells, block)
        }
      }
      if !hasFigures { header = pending }
    }
    finishStream()
  }

  /// A cell on a line of its own: a label opens a row, the figures behind it fill it.
  private mutating func readCell(_ text: Text, _ line: Int) {
    let cell = CellText(text)
    if cell.number != nil {
      if stream == nil {
        stream = TableRow(labels: pending, line: line)
        hasFigures = true
        pending = []
      }
      stream?.values.append(.init(cell: cell, position: 0, line: line))
    } else if case .blank = cell.value {
      // A dash may be the first cell of a row; it says so only behind a label.
      if stream == nil, !pending.isEmpty, !text.isEmpty {
        stream = TableRow(labels: pending, line: line)
        pending = []
      }
      stream?.values.append(.init(cell: cell, position: 0, line: line))
    } else {
      finishStream()
      pending.append(text)
    }
  }

  private mutating func readRow(_ cells: [GridCell], _ block: Block) {
    let line = block.line
    let read = cells.map { CellText($0.text) }
    finishStream()
    guard let lastFigure = read.lastIndex(where: { $0.number != nil }) else {
      readEmptyRow(cells, read, line)
      return
    }
    hasFigures = true
    let isLabel: (CellText) -> Bool = {
      if case .illegible = $0.value { $0.raw.hasHan } else { false }
    }
    let lastLabel = read[..<lastFigure].lastIndex(where: isLabel)
    var row = TableRow(line: line)
    row.labels =
      pending + cells[..<(lastLabel.map { $0 + 1 } ?? 0)].map(\.text).filter { !$0.isEmpty }
    row.labelPosition = lastLabel.map { cells[$0].position } ?? -1
    row.width = cells.count
    row.isSpaced = block.isSpaced
    row.values = ((lastLabel.map { $0 + 1 } ?? 0)..<cells.count).map {
      .init(cell: read[$0], position: cells[$0].position, line: line)
    }
    pending = []
    rows.append(row)
  }

  /// A row without figures: labels of what follows, or the label of a row that is printed empty.
  private mutating func readEmptyRow(_ cells: [GridCell], _ read: [CellText], _ line: Int) {
    let labels = cells.map(\.text).filter { CellText($0).value == .illegible }
    if let label = labels.last, let place = cells.lastIndex(where: { $0.text == label }),
      place < cells.count - 1
    {
      var row = TableRow(line: line)
      row.labels = labels
      row.labelPosition = cells[place].position
      row.width = cells.count
      row.values = ((place + 1)..<cells.count).map {
        .init(cell: read[$0], position: cells[$0].position, line: line)
      }
      rows.append(row)
    }
    pending += labels
  }

  private mutating func finishStream() {
    guard let row = stream else { return }
    rows.append(row)
    stream = nil
  }
}
