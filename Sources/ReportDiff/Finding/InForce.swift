/// Across the years: 现行有效 is last year's, plus 制发, minus 废止.
enum InForce {
  static func checks(across reports: YearPair<Report>) -> [IdentityCheck] {
    guard reports.areConsecutive else { return [.unknown, .unknown] }
    return ["regulations", "normative_documents"].map { row in
      let keys = ["in_force", "issued", "repealed"].map { CellKey(.proactive, row, $0) }
      let cell = reports.new.cells[keys[0]]
      guard let before = reports.old.cells[keys[0]].printedValue, let printed = cell.printedValue,
        let issued = reports.new.cells[keys[1]].printedValue,
        let repealed = reports.new.cells[keys[2]].printedValue
      else { return .unknown }
      guard before + issued - repealed != printed else { return .holds }
      return .broken(
        Finding(
          rule: .inForce,
          severity: .error,
          scope: .cross,
          message: message(row, [before, issued, repealed], printed),
          cells: keys,
          expected: before + issued - repealed,
          actual: printed,
          sentence: nil,
          line: cell.line
        )
      )
    }
  }

  private static func message(_ row: String, _ values: [Double], _ printed: Double) -> Phrase {
    let name = row == "regulations" ? "规章" : "行政规范性文件"
    let text = values.map(Figures.plain)
    let right = Figures.plain(values[0] + values[1] - values[2])
    let sum = "\(text[0]) + \(text[1]) − \(text[2])"
    return Phrase(
      zh: "\(name)现行有效件数应为 \(right)（上年有效 + 本年制发 − 本年废止：\(sum)），报告为 \(Figures.plain(printed))",
      en: "\(name) in force should be \(right) (last year's + issued − repealed: \(sum)), "
        + "the report prints \(Figures.plain(printed))"
    )
  }
}
