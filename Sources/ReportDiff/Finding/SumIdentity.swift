/// One identity whose whole is a single cell: the cells that it adds, and the cell that prints their total.
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
  let equation: Equation

  /// Holds the sum against the report; `message` words a breach.
  func check(in report: Report, message: (Breach) -> Phrase) -> IdentityCheck {
    guard let imbalance = report.cells.imbalance(of: equation) else { return .unknown }
    guard imbalance != 0 else { return .holds }
    let sum = Sum(equation.parts, in: report.cells)
    let whole = Sum(equation.whole, in: report.cells)
    guard let printed = whole.value, let expected = sum.value else { return .unknown }
    return .broken(
      Finding(
        rule: rule,
        severity: Finding.severity(ofBroken: sum),
        scope: scope,
        message: message(Breach(sum: sum, expected: expected, printed: printed)),
        cells: equation.keys,
        expected: expected,
        actual: printed,
        sentence: nil,
        line: whole.parts.first?.line
      )
    )
  }
}

extension Finding {
  /// How grave a broken sum is: an error, or a question where cells printed empty take part.
  static func severity(ofBroken sums: Sum...) -> Severity {
    sums.contains(where: \.hasBlank) ? .warning : .error
  }
}
