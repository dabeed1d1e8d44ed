/// Table four, every block: the four outcomes add up to 总计.
enum LitigationRowTotal {
  static func checks(in report: Report, _ scope: Finding.Scope) -> [IdentityCheck] {
    report.cells.equations.compactMap { equation in
      guard case .outcomes(let group) = equation.kind else { return nil }
      let identity = SumIdentity(rule: .litigationRowTotal, scope: scope, equation: equation)
      return identity.check(in: report) { message(group, $0) }
    }
  }

  private static func message(_ group: FormRow, _ breach: SumIdentity.Breach) -> Phrase {
    Phrase(
      zh: "第四部分“\(group.pathLabel)”总计应为 \(breach.right)（\(breach.sum.written)），报告为 "
        + breach.wrong,
      en: "section four, “\(group.pathLabel)”: the total should be \(breach.right) "
        + "(\(breach.sum.written)), the report prints \(breach.wrong)"
    )
  }
}
