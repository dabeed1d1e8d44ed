extension Cell {
  /// The cells with a value that only one year's form has, where the two years follow different forms.
  static func unmatched(between reports: YearPair<Report>) -> YearPair<[Cell]> {
    YearPair(
      old: cells(of: reports.old, lackingIn: reports.new),
      new: cells(of: reports.new, lackingIn: reports.old)
    )
  }

  private static func cells(of report: Report, lackingIn other: Report) -> [Cell] {
    guard let own = report.template, let others = other.template, own != others else { return [] }
    // The merged row belongs to the form of 2019; a report on today's may print it all the same.
    let merged = report.cells.all.filter { $0.key.row == "other" && $0.key.table == .requests }
    let candidates = report.cells.all.filter { $0.key.row != "other" } + report.cells.of2019
    return candidates.filter { $0.value != nil && !others.has($0.key) }
      + (other.cells.hasMergedOtherRow ? [] : merged.filter { $0.value != nil })
  }
}
