/// One sum of the form: cells that add up to the cell that prints their total.
struct SumIdentity {
  /// What is wrong with a sum that does not hold, for its message.
  struct Breach {
    let sum: Sum
    let expected: Double
    let printed: Double

    /// The value that the parts come to.
    var right: String { Figures.plain(expected) }
    /// The value that the report prints.
    var wrong: String { Figures.plain(printed) }
  }

  let rule: Finding.Rule
  let scope: Finding.Scope
  let parts: [CellKey]
  let total: CellKey

  /// Holds the sum against the report; `message` words a breach.
  func check(in report: Report, message: (Breach) -> Phrase) -> IdentityCheck {
    let sum = Sum(parts, in: report)
    let cell = report.cells[total]
    guard let printed = cell.printedValue, let expected = sum.value else { return .unknown }
    guard printed != expected else { return .holds }
    return .broken(
      Finding(
        rule: rule,
        severity: Finding.severity(ofBroken: sum),
        scope: scope,
        message: message(Breach(sum: sum, expected: expected, printed: printed)),
        cells: parts + [total],
        expected: expected,
        actual: printed,
        sentence: nil,
        line: cell.line
      )
    )
  }
}
