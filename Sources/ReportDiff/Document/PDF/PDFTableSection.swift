/// A header and its rows, put together from their cells.
struct PDFTableSection {
  private(set) var blocks: [Block] = []
  private let columns: PDFTableColumns
  private let hasLabels: Bool

  init(_ section: PDFTable.Stretch, _ lines: [PDFLine]) {
    columns = PDFTableColumns(section, lines)
    let words = PDFLabelLines(section, lines, left: columns.left)
    hasLabels = !words.own.isEmpty
    let heights = section.rows.map { $0.middle - section.slack(above: $0.middle) }
    let placed = PDFLabels(words, section.rows, heights)
    var values = section.rows.map { _ in [PDFCell]() }
    for value in words.values {
      let next = section.rows.firstSorted { $0.middle >= value.box.centerY }
      let near = [next - 1, next].first { index in
        section.rows.indices.contains(index)
          && abs(section.rows[index].middle - value.box.centerY) < 0.8 * value.size
      }
      if let near { values[near].append(value) }
    }
    let found =
      section.rows.indices.map { block(of: section.rows[$0], placed.labels[$0], values[$0]) }
      + placed.loose.map { block(ofLoose: $0) }
    blocks = headerBlocks(section, words.header) + found.sorted { $0.line < $1.line }
  }

  // MARK: The header

  /// What heads several columns, as lines; then the header of every column, as a row.
  private func headerBlocks(
    _ section: PDFTable.Stretch,
    _ labels: [PDFLabelLine]
  ) -> [Block] {
    let own = Set(columns.columns.flatMap(\.header).map { [$0.box] }.joined())
    var out = section.header.filter { !own.contains($0.box) }.map {
      Block(content: .text($0.text), line: $0.line)
    }
    guard let last = section.header.last, !own.isEmpty else {
      return out + labels.map { Block(content: .text($0.text), line: $0.line) }
    }
    let label = labels.reduce(into: Text(units: [])) { $0 += $1.text }
    let names = columns.columns.map { $0.header.reduce(into: Text(units: [])) { $0 += $1.text } }
    out.append(Block(content: row(label, names), line: last.line))
    return out
  }

  // MARK: Rows

  /// A row: label, then a cell for every column, empty ones too.
  ///
  /// What stands in no column for sure keeps its order, but takes a position that no column has.
  private func block(of row: PDFTableRow, _ label: Text, _ values: [PDFCell]) -> Block {
    var cells: [Int: [PDFCell]] = [:]
    var astray: [PDFCell] = []
    for cell in row.figures + values {
      if let column = columns.index(of: cell.box) {
        cells[column, default: []].append(cell)
      } else {
        astray.append(cell)
      }
    }
    let texts = columns.columns.indices.map { PDFStack.text(of: cells[$0] ?? []) }
    guard !astray.isEmpty else { return Block(content: self.row(label, texts), line: row.line) }
    var placed = zip(columns.columns, texts).enumerated().map { index, pair in
      (pair.0.center, GridCell(text: pair.1, position: index + 1))
    }.filter { !$0.1.text.isEmpty }
    placed += astray.map { ($0.box.centerX, GridCell(text: $0.text, position: 0)) }
    let grid = placed.sorted { $0.0 < $1.0 }.enumerated().map { index, cell in
      cell.1.position > 0 ? cell.1 : GridCell(text: cell.1.text, position: 1_000 + index)
    }
    let head = hasLabels ? [GridCell(text: label, position: 0)] : []
    return Block(content: .row(head + grid), line: row.line)
  }

  /// A label without figures: a row that prints none, or a line between the rows.
  private func block(ofLoose group: PDFLabels.Group) -> Block {
    guard group.isRow else { return Block(content: .text(group.text), line: group.line) }
    return Block(
      content: row(group.text, columns.columns.map { _ in Text(units: []) }),
      line: group.line
    )
  }

  private func row(_ label: Text, _ texts: [Text]) -> Block.Content {
    let cells = texts.enumerated().map { GridCell(text: $1, position: $0 + 1) }
    return .row(hasLabels ? [GridCell(text: label, position: 0)] + cells : cells)
  }
}

/// The parts of one cell, one above the other.
enum PDFStack {
  /// A figure that was wrapped is whole again where its first half fills the column; else the halves stay
  /// apart, so that they are read as no number rather than as a wrong one.
  static func text(of cells: [PDFCell]) -> Text {
    guard cells.count > 1 else { return cells.first?.text ?? "" }
    let sorted = cells.sorted { ($0.box.centerY, $0.box.left) < ($1.box.centerY, $1.box.left) }
    return sorted.dropFirst().reduce((text: sorted[0].text, last: sorted[0])) { out, cell in
      let areFigures = out.last.isFigure && cell.isFigure
      let isBelow = cell.box.top > out.last.box.centerY
      let isWrapped = isBelow && cell.box.width <= out.last.box.width + 0.1 * cell.size
      let isWhole =
        !areFigures || isWrapped && out.last.text.count >= PDFWrappedFigures.leastDigits
      return (isWhole ? out.text + cell.text : Text(linesOfCell: [out.text, cell.text]), cell)
    }.text
  }
}
