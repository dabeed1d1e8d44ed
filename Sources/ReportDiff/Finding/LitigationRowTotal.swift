/// Table four, every block: the four outcomes add up to 总计.
enum LitigationRowTotal {
  static func checks(in report: Report, _ scope: Finding.Scope) -> [IdentityCheck] {
    Form.litigation.map { group in
      let keys = Form.outcomes.map { CellKey(.litigation, group.key, $0.key) }
      let sum = Sum(Array(keys.dropLast()), in: report)
      guard let total = keys.last.map({ report.cells[$0] }), let printed = total.printedValue,
        let expected = sum.value
      else {
        return .unknown
      }
      guard expected != printed else { return .holds }
      return .broken(
        Finding(
          rule: .litigationRowTotal,
          severity: Finding.severity(ofBroken: sum),
          scope: scope,
          message: message(group, sum, expected, printed),
          cells: keys,
          expected: expected,
          actual: printed,
          sentence: nil,
          line: total.line
        )
      )
    }
  }

  private static func message(
    _ group: FormRow,
    _ sum: Sum,
    _ expected: Double,
    _ printed: Double
  ) -> Phrase {
    let (right, wrong) = (Figures.plain(expected), Figures.plain(printed))
    return Phrase(
      zh: "第四部分“\(group.pathLabel)”总计应为 \(right)（\(sum.written)），报告为 \(wrong)",
      en: "section four, “\(group.pathLabel)”: the total should be \(right) (\(sum.written)), "
        + "the report prints \(wrong)"
    )
  }
}
