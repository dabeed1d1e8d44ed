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
  private(set) var values: [Value] = []
  /// Those of them that are numbers.
  private(set) var numbers: [Value] = []
  /// The index of the last label's cell, and the number of cells, of a row with separators.
  var labelPosition: Int?
  var width: Int?
  /// Whether the positions of the cells are columns of a padded line.
  var isSpaced = false
  var line: Int

  init(labels: [Text], values: [Value] = [], line: Int) {
    (self.labels, self.values, self.line) = (labels, values, line)
    // Of most rows every cell is a number, and the two are one.
    numbers =
      values.allSatisfy { $0.cell.number != nil }
      ? values : values.filter { $0.cell.number != nil }
  }

  mutating func append(_ value: Value) {
    values.append(value)
    if value.cell.number != nil { numbers.append(value) }
  }

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
    rows.reserveCapacity(blocks.underestimatedCount)
    for block in blocks {
      switch block.content {
      case .gap: continue
      case .text(let text): readCell(text, block.line)
      case .row(let cells):
        guard cells.contains(where: { !$0.text.isEmpty }) else { break }
        if cells.count == 1 {
          readCell(cells[0].text, block.line)
        } else {
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
      stream?.append(.init(cell: cell, position: 0, line: line))
    } else if case .blank = cell.value {
      // A dash may be the first cell of a row; it says so only behind a label.
      if stream == nil, !pending.isEmpty, !text.isEmpty {
        stream = TableRow(labels: pending, line: line)
        pending = []
      }
      stream?.append(.init(cell: cell, position: 0, line: line))
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
    let lastLabel = read[..<lastFigure].lastIndex { $0.value == .illegible && $0.raw.hasHan }
    let start = lastLabel.map { $0 + 1 } ?? 0
    var labels = pending
    for cell in cells[..<start] where !cell.text.isEmpty { labels.append(cell.text) }
    let values = values(of: cells, read, from: start, line)
    var row = TableRow(labels: labels, values: values, line: line)
    row.labelPosition = lastLabel.map { cells[$0].position } ?? -1
    row.width = cells.count
    row.isSpaced = block.isSpaced
    pending = []
    rows.append(row)
  }

  private func values(
    of cells: [GridCell],
    _ read: [CellText],
    from start: Int,
    _ line: Int
  ) -> [TableRow.Value] {
    (start..<cells.count).map {
      TableRow.Value(cell: read[$0], position: cells[$0].position, line: line)
    }
  }

  /// A row without figures: labels of what follows, or the label of a row that is printed empty.
  private mutating func readEmptyRow(_ cells: [GridCell], _ read: [CellText], _ line: Int) {
    let labels = read.filter { $0.value == .illegible }.map(\.raw)
    if let label = labels.last, let place = cells.lastIndex(where: { $0.text == label }),
      place < cells.count - 1
    {
      let values = values(of: cells, read, from: place + 1, line)
      var row = TableRow(labels: labels, values: values, line: line)
      row.labelPosition = cells[place].position
      row.width = cells.count
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
