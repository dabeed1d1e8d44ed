/// Across the years: 上年结转 is what last year's report carried over.
enum CarryOver {
  static func checks(across reports: YearPair<Report>) -> [IdentityCheck] {
    guard reports.areConsecutive else { return Form.applicants.map { _ in .unknown } }
    return Form.applicants.map { column in
      let (out, into) = (
        CellKey(.requests, "carried_out", column.key), CellKey(.requests, "carried_in", column.key)
      )
      let cell = reports.new.cells[into]
      guard let expected = reports.old.cells[out].printedValue, let printed = cell.printedValue
      else {
        return .unknown
      }
      guard expected != printed else { return .holds }
      return .broken(
        Finding(
          rule: .carryOver,
          severity: .error,
          scope: .cross,
          message: message(column, reports, expected, printed),
          cells: [into, out],
          expected: expected,
          actual: printed,
          sentence: nil,
          line: cell.line
        )
      )
    }
  }

  private static func message(
    _ column: FormColumn,
    _ reports: YearPair<Report>,
    _ expected: Double,
    _ printed: Double
  ) -> Phrase {
    let (right, wrong) = (Figures.plain(expected), Figures.plain(printed))
    let year = reports.old.year.map { "\($0.value)" }
    return Phrase(
      zh: "上年结转（\(column.label)）应为 \(right)（\(year.map { $0 + " 年" } ?? "上年")报告的“结转下年度继续办理”），"
        + "本年报告为 \(wrong)",
      en: "carried in (\(column.label)) should be \(right) (carried out in the "
        + "\(year ?? "earlier") report), this year's report prints \(wrong)"
    )
  }
}

extension YearPair<Report> {
  /// Whether the later report is of the year right after; years that are not known are given the
  /// benefit of the doubt.
  var areConsecutive: Bool {
    guard let old = old.year?.value, let new = new.year?.value else { return true }
    return new == old + 1
  }
}
