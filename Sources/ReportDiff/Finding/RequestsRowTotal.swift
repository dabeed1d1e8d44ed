/// Table three, every row: the six kinds of applicants add up to 总计.
enum RequestsRowTotal {
  static func checks(in report: Report, _ scope: Finding.Scope) -> [IdentityCheck] {
    let merged = report.cells.hasMergedOtherRow ? [Form.mergedOtherRow] : []
    return (Form.requestRows + merged).map { row in
      let keys = Form.applicants.map { CellKey(.requests, row.key, $0.key) }
      let sum = Sum(Array(keys.dropLast()), in: report)
      guard let total = keys.last.map({ report.cells[$0] }), let printed = total.printedValue,
        let expected = sum.value
      else {
        return .unknown
      }
      guard expected != printed else { return .holds }
      return .broken(
        Finding(
          rule: .requestsRowTotal,
          severity: Finding.severity(ofBroken: sum),
          scope: scope,
          message: message(row, sum, expected, printed),
          cells: keys,
          expected: expected,
          actual: printed,
          sentence: nil,
          line: total.line
        )
      )
    }
  }

  /// The two neighbouring cells that, read as one, make the row add up: 2 and 0 where 20 was printed.
  private static func splitCell(_ cells: [Cell], _ printed: Double) -> (String, String)? {
    let raws = cells.compactMap(\.raw)
    let sum = cells.compactMap(\.value).reduce(0, +)
    guard raws.count == cells.count else { return nil }
    for (left, right) in zip(cells, cells.dropFirst()) {
      guard let first = left.raw, let second = right.raw, let joined = Double(first + second),
        let parts = left.value.flatMap({ left in right.value.map { left + $0 } }), left.value != 0,
        sum - parts + joined == printed
      else { continue }
      return (first, second)
    }
    return nil
  }

  private static func message(
    _ row: FormRow,
    _ sum: Sum,
    _ expected: Double,
    _ printed: Double
  ) -> Phrase {
    let (right, wrong) = (Figures.plain(expected), Figures.plain(printed))
    let hint = splitCell(sum.parts, printed).map { first, second in
      Phrase(
        zh: "；“\(first)”“\(second)”可能是一个单元格“\(first)\(second)”",
        en: "; “\(first)” and “\(second)” may be one cell “\(first)\(second)”"
      )
    }
    return Phrase(
      zh: "第三部分“\(row.pathLabel)”总计应为 \(right)（\(sum.written)），报告为 \(wrong)"
        + (hint?(.chinese) ?? ""),
      en: "section three, “\(row.pathLabel)”: the total should be \(right) (\(sum.written)), "
        + "the report prints \(wrong)" + (hint?(.english) ?? "")
    )
  }
}
