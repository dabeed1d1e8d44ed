/// A change that is stated and does not follow from the two years' figures.
enum NarrativeGrowth {
  static func findings(in statements: YearStatements) -> [Finding] {
    statements.held.compactMap { held in
      let statement = held.statement
      guard !statement.figure.isApproximate,
        let base = statement.prior ?? held.printed, base.value > 0
      else { return nil }
      let wrong = statement.changes.first { change in
        !follows(change, statement, from: base.span)
          && (statement.prior != nil
            || !held.possible.contains { follows(change, statement, from: $0...$0) })
      }
      return wrong.map { finding(statement, $0, base) }
    }
  }

  /// Whether a change follows, from some value that the printed figures leave open.
  private static func follows(
    _ change: Figure,
    _ statement: YearStatement,
    from base: ClosedRange<Double>
  ) -> Bool {
    guard base.lowerBound > 0 else { return true }
    let new = statement.figure.span
    let sign: Double = statement.isFall(change) ? -1 : 1
    let slack = max(change.precision, change.isApproximate ? max(1, change.value * 0.1) : 0)
    let (low, high): (Double, Double)
    switch change.unit {
    case "%", "％":
      low = sign * (new.lowerBound / base.upperBound - 1) * 100
      high = sign * (new.upperBound / base.lowerBound - 1) * 100
    case statement.figure.unit:
      low = sign * (new.lowerBound - base.upperBound)
      high = sign * (new.upperBound - base.lowerBound)
    default: return true
    }
    let isCount = change.unit == statement.figure.unit && change.precision >= 1
    let tolerance = isCount && !change.isApproximate ? 0.000_001 : slack + 0.000_001
    return (min(low, high) - tolerance)...(max(low, high) + tolerance) ~= change.value
  }

  private static func finding(
    _ statement: YearStatement,
    _ change: Figure,
    _ base: Figure
  ) -> Finding {
    let isPercent = change.unit == "%" || change.unit == "％"
    let difference = statement.figure.value - base.value
    let right = isPercent ? (difference / base.value * 10_000).rounded() / 100 : difference
    return Finding(
      rule: .narrativeGrowth,
      severity: .warning,
      scope: .cross,
      message: message(statement, change, base, right, isPercent ? "%" : ""),
      cells: [],
      expected: abs(right),
      actual: change.value,
      sentence: statement.sentence.id,
      line: statement.sentence.line
    )
  }

  private static func message(
    _ statement: YearStatement,
    _ change: Figure,
    _ base: Figure,
    _ right: Double,
    _ percent: String
  ) -> Phrase {
    let text = [base.value, statement.figure.value, right].map(Figures.plain)
    let place = statement.sentence.sectionName
    let quoted = statement.sentence.text.excerpt(at: change.range.lowerBound)
    return Phrase(
      zh: "\(place.chinese)“\(statement.figure.topic)”由上年 \(text[0]) 变为 \(text[1])，变化应为 "
        + "\(text[2])\(percent)，正文称“\(quoted)”",
      en:
        "\(place.english), “\(statement.figure.topic)” went from \(text[0]) to \(text[1]), a change of "
        + "\(text[2])\(percent); the text says “\(quoted)”"
    )
  }
}
