/// Table three, every row: the six kinds of applicants add up to 总计.
enum RequestsRowTotal {
  static func checks(in report: Report, _ scope: Finding.Scope) -> [IdentityCheck] {
    report.cells.equations.compactMap { equation in
      guard case .applicants(let row) = equation.kind else { return nil }
      let identity = SumIdentity(rule: .requestsRowTotal, scope: scope, equation: equation)
      return identity.check(in: report) { message(row, $0) }
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

  private static func message(_ row: FormRow, _ breach: SumIdentity.Breach) -> Phrase {
    let hint = splitCell(breach.sum.parts, breach.printed).map { first, second in
      Phrase(
        zh: "；“\(first)”“\(second)”可能是一个单元格“\(first)\(second)”",
        en: "; “\(first)” and “\(second)” may be one cell “\(first)\(second)”"
      )
    }
    return Phrase(
      zh: "第三部分“\(row.pathLabel)”总计应为 \(breach.right)（\(breach.sum.written)），报告为 \(breach.wrong)"
        + (hint?(.chinese) ?? ""),
      en: "section three, “\(row.pathLabel)”: the total should be \(breach.right) "
        + "(\(breach.sum.written)), "
        + "the report prints \(breach.wrong)" + (hint?(.english) ?? "")
    )
  }
}
