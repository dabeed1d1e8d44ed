/// Table three, every column: the results add up to （七）总计.
enum RequestsHandledTotal {
  static func checks(in report: Report, _ scope: Finding.Scope) -> [IdentityCheck] {
    report.cells.equations.compactMap { equation in
      guard case .results(let column) = equation.kind else { return nil }
      let identity = SumIdentity(rule: .requestsHandledTotal, scope: scope, equation: equation)
      return identity.check(in: report) { message(column, $0) }
    }
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
