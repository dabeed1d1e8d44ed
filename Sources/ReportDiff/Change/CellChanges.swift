extension CellChange {
  /// The cells whose printed values differ, in the form's order.
  ///
  /// A cell that only one year knows is a change where the other prints it empty; where the other's
  /// source lacks it, nothing is known and nothing is said here.
  static func changes(between reports: YearPair<Report>) -> [CellChange] {
    keys(of: reports).compactMap { key in
      // Most cells are the same, and are not copied to see it.
      let values = reports.map { $0.cells.value(of: key) }
      guard values.old != values.new, isKnown(key, in: reports.old), isKnown(key, in: reports.new)
      else { return nil }
      return CellChange(key: key, cells: reports.map { $0.cells[key] })
    }
  }

  /// How many cells have a value in both years.
  static func comparedCount(between reports: YearPair<Report>) -> Int {
    keys(of: reports).count { key in
      reports.old.cells.value(of: key) != nil && reports.new.cells.value(of: key) != nil
    }
  }

  private static func keys(of reports: YearPair<Report>) -> [CellKey] {
    let merged = reports.old.cells.hasMergedOtherRow || reports.new.cells.hasMergedOtherRow
    let keysOf2019 = [reports.old, reports.new].allSatisfy { $0.template == .form2019 }
    return Form.cellKeys + (keysOf2019 ? Form2019.ownKeys : [])
      + (merged ? Form.applicants.map { CellKey(.requests, "other", $0.key) } : [])
  }

  private static func isKnown(_ key: CellKey, in report: Report) -> Bool {
    report.cells.state(of: key) != .missing
  }
}
