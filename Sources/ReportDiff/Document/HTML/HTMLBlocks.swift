/// Turns the paragraphs and tables of a page into blocks.
enum HTMLBlocks {
  static func blocks(_ item: PageItem) -> [Block] {
    switch item.content {
    case .paragraph(let text): paragraph(text, item)
    case .table(let rows): rows.compactMap(row)
    }
  }

  /// A paragraph, read as a line of text would be: its figures may stand in columns of spaces.
  private static func paragraph(_ text: Text, _ item: PageItem) -> [Block] {
    let line = SourceText.Line(text: text, number: item.line, followsPageBreak: false)
    var blocks = LineReader.blocks(of: line)
    if blocks.count == 1, case .text(let whole) = blocks[0].content, whole == text {
      blocks[0].isHeading = blocks[0].isHeading || item.isHeading
      blocks[0].boldLength = item.boldLength
    }
    return blocks + [Block(content: .gap, line: item.line)]
  }

  private static func row(_ row: HTMLTable.Row) -> Block? {
    guard !row.cells.isEmpty else { return nil }
    var cells: [GridCell] = []
    cells.reserveCapacity(row.cells.count)
    for cell in row.cells {
      let printed = GridCell(text: cell.text.trimmed, position: cell.column)
      SpacedRow.separateFigure(printed, into: &cells)
    }
    return Block(content: .row(cells), line: row.cells[0].line)
  }
}
