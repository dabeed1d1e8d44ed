/// Table three, every column: the results add up to （七）总计.
enum RequestsHandledTotal {
  static func checks(in report: Report, _ scope: Finding.Scope) -> [IdentityCheck] {
    Form.applicants.map { column in
      let keys = resultKeys(of: report, column)
      let sum = Sum(keys, in: report)
      let totalKey = CellKey(.requests, "handled_total", column.key)
      let total = report.cells[totalKey]
      guard let printed = total.printedValue, let expected = sum.value else {
        return .unknown
      }
      guard expected != printed else { return .holds }
      return .broken(
        Finding(
          rule: .requestsHandledTotal,
          severity: Finding.severity(ofBroken: sum),
          scope: scope,
          message: message(column, sum, expected, printed),
          cells: keys + [totalKey],
          expected: expected,
          actual: printed,
          sentence: nil,
          line: total.line
        )
      )
    }
  }

  /// The cells of the results; where a report prints （六）其他处理 as one row, that row.
  private static func resultKeys(of report: Report, _ column: FormColumn) -> [CellKey] {
    var rows = Form.resultRows
    if report.cells.hasMergedOtherRow {
      rows.removeAll { $0.key.hasPrefix("other.") }
      rows.append(Form.mergedOtherRow)
    }
    return rows.map { CellKey(.requests, $0.key, column.key) }
  }

  private static func message(
    _ column: FormColumn,
    _ sum: Sum,
    _ expected: Double,
    _ printed: Double
  ) -> Phrase {
    let (right, wrong) = (Figures.plain(expected), Figures.plain(printed))
    return Phrase(
      zh: "第三部分“（七）总计”\(column.label)列应为 \(right)（\(sum.written)），报告为 \(wrong)",
      en: "section three, “（七）总计”, column \(column.label): should be \(right) "
        + "(\(sum.written)), the report prints \(wrong)"
    )
  }
}
