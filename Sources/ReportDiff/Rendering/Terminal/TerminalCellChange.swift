/// The texts of one changed cell, for columns.
struct TerminalCellChange {
  let row: String
  let column: String
  let old: String
  let new: String
  let delta: String
  let percent: String

  init(_ change: CellChange, _ language: Language) {
    (row, column) = Form.labels(of: change.key)
    old = TerminalCell(cell: change.cells.old, language: language).value
    new = TerminalCell(cell: change.cells.new, language: language).value
    delta = change.delta.map(NumberText.signed) ?? "-"
    percent = change.ratio.map(NumberText.percent) ?? "-"
  }

  var values: [String] { [old, new, delta, percent] }

  /// Row and column in at most a width, the row cut first; a row of one column goes by its own name.
  func label(width: Int, isOnlyColumn: Bool) -> String {
    guard !isOnlyColumn else { return DisplayWidth.fitted(row, width) }
    let room = width - DisplayWidth.of(column) - 3
    return "\(DisplayWidth.fitted(row, max(8, room))) / \(column)"
  }
}
