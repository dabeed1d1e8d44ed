/// Table three, every row: the six kinds of applicants add up to 总计.
enum RequestsRowTotal {
  static func findings(in report: Report, _ scope: Finding.Scope) -> [Finding] {
    let merged = report.cells.hasMergedOtherRow ? [Form.mergedOtherRow] : []
    return (Form.requestRows + merged).compactMap { row in
      let keys = Form.applicants.map { CellKey(.requests, row.key, $0.key) }
      let sum = Sum(Array(keys.dropLast()), in: report)
      guard let total = keys.last.map({ report.cells[$0] }), let printed = total.value,
        let expected = sum.value, expected != printed
      else { return nil }
      return Finding(
        rule: .requestsRowTotal, severity: Finding.severity(ofBroken: sum), scope: scope,
        message: message(row, sum, expected, printed), cells: keys, expected: expected,
        actual: printed, sentence: nil, line: total.line)
    }
  }

  private static func message(
    _ row: FormRow, _ sum: Sum, _ expected: Double, _ printed: Double
  ) -> Phrase {
    let (right, wrong) = (Figures.plain(expected), Figures.plain(printed))
    return Phrase(
      zh: "第三部分“\(row.pathLabel)”总计应为 \(right)（\(sum.written)），报告为 \(wrong)",
      en: "section three, “\(row.pathLabel)”: the total should be \(right) (\(sum.written)), "
        + "the report prints \(wrong)")
  }
}
