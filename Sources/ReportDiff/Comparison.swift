/// Two years' reports of one agency, held against each other: the whole line from reports to findings.
public struct Comparison: Sendable {
  /// The two reports, as read.
  public let reports: YearPair<Report>
  /// What became of the narrative, section by section.
  public let sections: [SectionChange]
  /// How much of this year's narrative stands in last year's.
  public var repetition = Repetition.none
  /// The cells of the tables that differ, in the form's order.
  public let cells: [CellChange]
  /// How many cells could be compared: those with a value in both years.
  public let cellsCompared: Int
  /// The cells that have no counterpart, because only one year's form asks for them.
  public var unmatchedCells = YearPair<[Cell]>(old: [], new: [])
  /// The figures of the narrative that both years give.
  public let figures: [FigureChange]
  /// What became of the problems of section five.
  public let problems: [ProblemChange]
  /// What became of last year's promises, in last year's order.
  public internal(set) var commitments: [CommitmentOutcome]
  /// What is worth raising, the gravest first.
  public let findings: [Finding]
  /// How the form's identities fare within each year and between the two.
  public let identities: [IdentityTally]
}

extension Comparison {
  /// Compares two reports.
  ///
  /// - Parameters:
  ///   - reports: the two reports, the earlier first.
  ///   - sameSections: titles, outside the form, that the user declares to be one section.
  ///   - isAlone: whether no other comparison keeps the processors busy, so that two may share this one. It comes
  ///     out the same.
  public init(
    of reports: YearPair<Report>,
    sameSections: [YearPair<String>] = [],
    isAlone: Bool = false
  ) {
    // What needs no alignment.
    let promises = Ahead(isWanted: isAlone) { FollowThrough.Preparation(of: reports) }
    let claims = Ahead(isWanted: isAlone) { reports.map(ClaimScan.claims) }
    let alignment = Alignment(of: reports, sameSections: sameSections)
    self.reports = YearPair(old: reports.old, new: reports.new.adding(alignment.warnings))
    sections = SectionChange.changes(along: alignment)
    repetition = Repetition(of: sections, along: alignment)
    cells = CellChange.changes(between: reports)
    cellsCompared = CellChange.comparedCount(between: reports)
    unmatchedCells = Cell.unmatched(between: reports)
    figures = FigureChange.changes(along: alignment)
    problems = ProblemChange.changes(along: alignment)
    let checks = IdentityChecks(across: reports)
    findings = Finding.findings(along: alignment, figures, claims.value(), checks)
    identities = checks.tallies
    commitments = FollowThrough(promises.value(), of: reports, along: alignment).outcomes
  }

  /// Whether the two reports say the same: the same cells, sections, titles and sentences, of one agency
  /// and year.
  public var isEmpty: Bool {
    reports.old.agency?.value == reports.new.agency?.value
      && reports.old.year?.value == reports.new.year?.value
      && zip(reports.old.cells.all, reports.new.cells.all).allSatisfy {
        $0.value == $1.value && $0.state == $1.state
      }
      && sections.allSatisfy { section in
        section.titles.old == section.titles.new
          && section.changes.allSatisfy { $0.kind == .unchanged && $0.difference == .none }
      }
  }
}

extension Comparison {
  /// The comparison with the verdicts of a judge, a program of the user's, where its answers are sound.
  ///
  /// Where an answer is not, govdiff's own verdict stays.
  ///
  /// - Parameters:
  ///   - judge: the name of the program.
  ///   - judgements: its answers.
  /// - Returns: the comparison, and what is wrong with the answers that were not taken.
  public func judged(
    by judge: String,
    _ judgements: [Judgement]
  ) -> (comparison: Comparison, faults: [JudgementFault]) {
    let (outcomes, faults) = commitments.judged(by: judge, judgements)
    var comparison = self
    comparison.commitments = outcomes
    return (comparison, faults)
  }

  /// The comparison with a reviewer's decisions.
  ///
  /// - Parameter decisions: what was decided, by the id of the promise.
  /// - Returns: the comparison, every decision shown beside govdiff's own verdict.
  public func reviewed(_ decisions: [String: Decision]) -> Comparison {
    var comparison = self
    comparison.commitments = commitments.map { outcome in
      decisions[outcome.commitment.id].map(outcome.decided) ?? outcome
    }
    return comparison
  }
}

extension Comparison {
  /// The titles of sections outside the form that may be one section under two titles.
  public var maybeSameSections: [YearPair<String>] {
    reports.old.sections.flatMap { old in
      reports.new.sections.filter { SectionAlignment.maybeSame(old, $0) }.map {
        YearPair(old: old.title, new: $0.title)
      }
    }
  }
}

// MARK: - The tables as the form prints them

extension Comparison {
  /// The three tables on the form's grid, both years' cells in each place.
  public var tables: [TableComparison] { TableComparison.tables(of: reports, cells) }

  /// What became of each year's applications; `nil` where table three does not tell.
  public var requestFlows: YearPair<RequestFlow?> { reports.map { RequestFlow(of: $0.cells) } }

  /// The identity that a finding is about, written out.
  public func arithmetic(of finding: Finding) -> Arithmetic? {
    Arithmetic(of: finding, in: reports)
  }
}

// MARK: - Counts

extension Comparison {
  /// How many sentences changed in more than the year or the figures.
  public var wordingChangeCount: Int {
    sections.reduce(0) { $0 + $1.changes.count(where: \.isWordingChange) }
  }

  /// How many promises have a verdict.
  public func count(_ verdict: Verdict) -> Int { commitments.count { $0.verdict == verdict } }

  /// How many findings have a severity.
  public func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// The problems that are named again.
  public var recurringProblems: [ProblemChange] {
    problems.filter { if case .matched = $0.problems { true } else { false } }
  }

  /// The cells that changed most: by ratio, weighed by size, so that 1 → 2 does not lead; of a row of table
  /// three one cell, as its 总计 says again what its columns say.
  public func largestCellChanges(_ limit: Int) -> [CellChange] {
    let weights = cells.map(\.weight)
    let ranked = cells.indices.sorted { (weights[$0], $1) > (weights[$1], $0) }
    var (out, rows) = ([CellChange](), [String]())
    for place in ranked where out.count < limit {
      let key = cells[place].key
      if key.table == .requests {
        if rows.contains(key.row) { continue }
        rows.append(key.row)
      }
      out.append(cells[place])
    }
    return out
  }
}

extension CellChange {
  /// |new − old| over the square root of their sum: the surprise of a change in a count.
  fileprivate var weight: Double {
    guard let old = cells.old.value, let new = cells.new.value, old + new > 0 else { return 0 }
    return abs(new - old) / (old + new).squareRoot()
  }
}
