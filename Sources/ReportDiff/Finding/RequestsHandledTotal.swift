/// Table three, every column: the results add up to （七）总计.
enum RequestsHandledTotal {
  static func checks(in report: Report, _ scope: Finding.Scope) -> [IdentityCheck] {
    Form.applicants.map { column in
      let identity = SumIdentity(
        rule: .requestsHandledTotal,
        scope: scope,
        parts: resultKeys(of: report, column),
        total: CellKey(.requests, "handled_total", column.key)
      )
      return identity.check(in: report) { message(column, $0) }
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

  private static func message(_ column: FormColumn, _ breach: SumIdentity.Breach) -> Phrase {
    Phrase(
      zh: "第三部分“（七）总计”\(column.label)列应为 \(breach.right)（\(breach.sum.written)），报告为 "
        + breach.wrong,
      en: "section three, “（七）总计”, column \(column.label): should be \(breach.right) "
        + "(\(breach.sum.written)), the report prints \(breach.wrong)"
    )
  }
}
