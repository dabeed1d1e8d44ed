/// The texts of one changed cell, for columns.
struct TerminalCellChange {
  let row: String
  let column: String
  let old: String
  let new: String
  let delta: String
  let percent: String

  init(_ change: CellChange, _ language: Language) {
    let label = change.label.components
    row = label.row
    column = label.column
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

extension String {
  /// A cell's label cut before its column: `（三）不予公开 / 1.属于国家秘密` and `自然人`.
  fileprivate var components: (row: String, column: String) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", self) }
    // The character before the stroke is a space; it may be one of several bytes.
    let end = utf8[..<slash].lastIndex { $0 & 0xC0 != 0x80 } ?? startIndex
    let column = utf8[utf8.index(after: slash)...].drop { $0 == UInt8(ascii: " ") }
    return (String(Substring(utf8[..<end])), String(Substring(column)))
  }
}
