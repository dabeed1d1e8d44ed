/// What this year says that last year's figure was is not what last year's report printed.
enum PriorYearClaim {
  static func findings(in statements: YearStatements) -> [Finding] {
    statements.held.compactMap { held in
      guard let prior = held.statement.prior, let printed = held.printed ?? held.sole(prior),
        !prior.span.overlaps(printed.span), !held.possible.contains(where: prior.span.contains)
      else { return nil }
      return Finding(
        rule: .priorYearClaim,
        severity: .warning,
        scope: .cross,
        message: message(held.statement, prior, printed),
        cells: [],
        expected: printed.value,
        actual: prior.value,
        sentence: held.statement.sentence.id,
        line: held.statement.sentence.line
      )
    }
  }

  private static func message(
    _ statement: YearStatement,
    _ prior: Figure,
    _ printed: Figure
  ) -> Phrase {
    let (said, right) = (Figures.plain(prior.value), Figures.plain(printed.value))
    let place = statement.sentence.sectionName
    let topic = statement.figure.topic
    return Phrase(
      zh: "\(place.chinese)称“\(topic)”上年为 \(said)，上年报告为 \(right)",
      en: "\(place.english) says that “\(topic)” was \(said) last year, last year's report prints "
        + "\(right)"
    )
  }
}

extension YearStatements.Held {
  /// The one figure that last year's table has for it.
  fileprivate func sole(_ prior: Figure) -> Figure? {
    guard let value = possible.first else { return nil }
    return Figure(
      counted: prior.counted,
      value: value,
      unit: prior.unit,
      printed: Text(Figures.plain(value)),
      isApproximate: false,
      sentence: ""
    )
  }
}
