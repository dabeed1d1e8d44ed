/// What the sums of the form leave for a cell that prints something which is no number, where two of them
/// leave the same.
enum IllegibleCell {
  static func findings(in report: Report, _ scope: Finding.Scope) -> [Finding] {
    report.cells.keys.filter {
      report.cells.state(of: $0) == .suspect && report.cells.value(of: $0) == nil
    }.compactMap { key in
      let cell = report.cells[key]
      let left = report.cells.equations.filter { $0.keys.contains(cell.key) }.compactMap {
        equation in
        report.cells.value(of: cell.key, by: equation).map { (equation: equation, value: $0) }
      }
      guard left.count > 1, let value = left.first?.value, value >= 0,
        left.allSatisfy({ $0.value == value })
      else { return nil }
      return Finding(
        rule: .suspectCell,
        severity: .warning,
        scope: scope,
        message: message(cell, Figures.plain(value), left.map(\.equation.nameAtCell)),
        cells: [cell.key],
        expected: value,
        actual: nil,
        sentence: nil,
        line: cell.line
      )
    }
  }

  private static func message(_ cell: Cell, _ value: String, _ sums: [Phrase]) -> Phrase {
    let (label, raw) = (Form.label(of: cell.key), cell.raw ?? "")
    return Phrase(
      zh: "第三部分“\(label)”印作“\(raw)”，疑似印错或读错：按"
        + sums.map(\.chinese).joined(separator: "、") + "应为 \(value)",
      en: "section three, “\(label)” is printed “\(raw)”, likely misprinted or misread: by "
        + sums.map(\.english).joined(separator: " and ") + " it should be \(value)"
    )
  }
}
