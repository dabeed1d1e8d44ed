extension CellChange {
  /// The cells whose printed values differ, in the form's order.
  ///
  /// A cell that only one year knows is a change where the other prints it empty; where the other's
  /// source lacks it, nothing is known and nothing is said here.
  static func changes(between reports: YearPair<Report>) -> [CellChange] {
    keys(of: reports).compactMap { key in
      let cells = reports.map { $0.cells[key] }
      guard cells.old.value != cells.new.value, isKnown(cells.old), isKnown(cells.new) else {
        return nil
      }
      return CellChange(key: key, cells: cells)
    }
  }

  /// How many cells have a value in both years.
  static func comparedCount(between reports: YearPair<Report>) -> Int {
    keys(of: reports).count { key in
      reports.old.cells[key].value != nil && reports.new.cells[key].value != nil
    }
  }

  private static func keys(of reports: YearPair<Report>) -> [CellKey] {
    let merged = reports.old.cells.hasMergedOtherRow || reports.new.cells.hasMergedOtherRow
    let keysOf2019 = [reports.old, reports.new].allSatisfy { $0.template == .form2019 }
    return Form.cellKeys + (keysOf2019 ? Form2019.ownKeys : [])
      + (merged ? Form.applicants.map { CellKey(.requests, "other", $0.key) } : [])
  }

  private static func isKnown(_ cell: Cell) -> Bool { cell.state != .missing }
}
