/// Table three, every column: 第一项加第二项之和，等于第三项加第四项之和.
enum RequestsBalance {
  static func checks(in report: Report, _ scope: Finding.Scope) -> [IdentityCheck] {
    report.cells.equations.compactMap { equation in
      guard case .balance(let column) = equation.kind else { return nil }
      let sums = (Sum(equation.parts, in: report.cells), Sum(equation.whole, in: report.cells))
      guard let received = sums.0.value, let settled = sums.1.value else {
        return .unknown
      }
      guard received != settled else { return .holds }
      return .broken(
        Finding(
          rule: .requestsBalance,
          severity: Finding.severity(ofBroken: sums.0, sums.1),
          scope: scope,
          message: message(column, equation.keys.map { report.cells[$0].value ?? 0 }),
          cells: equation.keys,
          expected: received,
          actual: settled,
          sentence: nil,
          line: sums.1.parts[0].line
        )
      )
    }
  }

  private static func message(_ column: FormColumn, _ values: [Double]) -> Phrase {
    let text = values.map(Figures.plain)
    let sums = "\(text[0]) + \(text[1]) ≠ \(text[2]) + \(text[3])"
    return Phrase(
      zh: "第三部分\(column.label)一列勾稽关系不成立：新收 + 上年结转 ≠ 办理结果总计 + 结转下年度，即 \(sums)",
      en: "section three, column \(column.label), does not balance: new + carried in ≠ handled "
        + "+ carried out, \(sums)"
    )
  }
}
