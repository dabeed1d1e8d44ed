/// What this year's report says of last year's figures, beside what last year's report prints.
struct YearStatements {
  struct Held {
    let statement: YearStatement
    /// Last year's figure as last year's report prints it; `nil` where it is not found for sure.
    let printed: Figure?
    /// Every figure of last year that may be meant: in the narrative and in the tables.
    let possible: [Double]
  }

  let held: [Held]

  init(_ reports: YearPair<Report>, _ changes: [FigureChange], _ claims: [Claim]) {
    let matched = Dictionary(changes.map { (Place($0.figures.new), $0) }) { first, _ in first }
    let tables = TableFigures(reports, claims)
    let year = reports.new.year?.value
    var held: [Held] = []
    reports.new.forEachSentence { _, sentence, figures in
      for statement in YearStatement.all(in: sentence, figures)
      where statement.isAgainstLastYear(year) {
        let change = matched[Place(statement.figure)]
        let isSure =
          change.map { $0.isSameTopic && $0.figures.old.role != .prior && !$0.isOfPlan } ?? false
        held.append(
          Held(
            statement: statement,
            printed: isSure ? change?.figures.old : nil,
            possible: (change.map { [$0.figures.old.value] } ?? [])
              + tables.lastYear(of: statement.figure, reports.new)
          )
        )
      }
    }
    self.held = held
  }

  private struct Place: Hashable {
    let sentence: String
    let start: Int

    init(_ figure: Figure) { (sentence, start) = (figure.sentence, figure.range.lowerBound) }
  }
}

/// Last year's cells that a figure of this year's narrative has a counterpart in.
private struct TableFigures {
  private let claims: [String: [Claim]]
  private let cells: CellTable

  init(_ reports: YearPair<Report>, _ claims: [Claim]) {
    self.claims = Dictionary(grouping: claims, by: \.sentence.id)
    cells = reports.old.cells
  }

  func lastYear(of figure: Figure, _ report: Report) -> [Double] {
    let own = claims[figure.sentence]?.first { $0.place == figure.range.lowerBound }
    guard let rule = own?.rule else { return [] }
    return ([rule.cells] + rule.others).compactMap {
      Sum($0.keys(in: cells), in: cells).value
    }
  }
}

extension FigureChange {
  /// Whether last year's figure stands among problems and promises.
  fileprivate var isOfPlan: Bool { figures.old.sentence.hasPrefix(SectionKind.problems.rawValue) }

  /// Whether both figures say that they count the same, so that one may be held against the other.
  fileprivate var isSameTopic: Bool {
    let topics = figures.map { Bigrams($0.counted.folded.filter { !Mark.isDigit($0) }) }
    return figures.old.unit == figures.new.unit && topics.old.dice(topics.new) >= 0.6
  }
}
