package import ReportDiff

/// What a history tells of one agency, ready to be shown: renderings compute nothing.
package struct AgencyHistory: Sendable {
  /// The agency's name.
  package let name: String
  /// The other names that its reports go by.
  package let otherNames: [String]
  /// The years, in order; those without a report are none.
  package internal(set) var years: [Year]
  /// The cells of the form over the years, in the form's order.
  package internal(set) var figures: [CellSeries]
  /// What the narrative counts over the years, where more than one year does.
  package internal(set) var narrative: [FigureSeries]
  /// The promises over the years, the first year's first.
  package internal(set) var promises: [PromiseChain]
  /// The problems over the years, those first that are named for the longest time.
  package internal(set) var problems: [ProblemChain]
  /// The reviewers' decisions on promises whose words are in no report any more.
  package internal(set) var orphans: [StoredDecision]
  /// How many files another version of the program has read.
  package let staleCount: Int
  /// How many comparisons are still to be made.
  package let pendingCount: Int

  /// The years that are between the first and the last and have no report.
  package var missingYears: [Int] {
    guard let first = years.first?.year, let last = years.last?.year else { return [] }
    return (first...last).filter { year in !years.contains { $0.year == year } }
  }

  /// The years from the first to the last, with those that are missing.
  package var span: [Int] {
    guard let first = years.first?.year, let last = years.last?.year else { return [] }
    return Array(first...last)
  }
}

extension AgencyHistory {
  /// One year's report.
  package struct Year: Sendable {
    /// The year.
    package let year: Int
    /// The files, the first that was added first; the last one counts.
    package let versions: [Version]
    /// What changed after publication; `nil` where there is one file, or all say the same.
    package let revision: Revision?
    /// What is worth raising within the year's report and between it and the one before.
    package let findings: [Remark]
    /// What the reading has to tell.
    package let warnings: [Remark]
  }

  /// One file of a report.
  package struct Version: Sendable {
    package let number: Int
    package let path: String
    package let format: String
    package let sha256: String
    package let added: String
    package let reader: String
    package let printedAgency: String?
  }

  /// What changed from the first file of a report to the one that counts.
  package struct Revision: Sendable {
    /// The cells whose values differ.
    package let cells: [(key: CellKey, values: YearPair<StoredCell>)]
    /// How many changes of wording each step brought, from one file to the next.
    package let wordingChanges: Int
  }

  /// Something said of a report.
  package struct Remark: Sendable {
    package let rule: String
    package let severity: Finding.Severity?
    package let message: Phrase
  }
}

/// A cell as it was read.
package struct StoredCell: Sendable, Hashable {
  package let value: Double?
  package let raw: String?
  package let state: CellState
}

/// One cell of the form over the years.
package struct CellSeries: Sendable {
  package let key: CellKey
  /// What each year's report has; nothing for a year without one.
  package let cells: [Int: StoredCell]

  /// The value of a year; `nil` where it is unknown or blank, which is not 0.
  package func value(_ year: Int) -> Double? { cells[year]?.value }

  /// Whether two years differ in what is known of them.
  package var isChanging: Bool {
    Set(cells.values.map { Known(value: $0.value, state: $0.value == nil ? $0.state : .read) })
      .count > 1
  }

  /// Whether there is a figure other than 0 in any year.
  package var isEmpty: Bool { cells.values.allSatisfy { $0.value == nil || $0.value == 0 } }

  private struct Known: Hashable {
    let value: Double?
    let state: CellState
  }
}

/// What the narrative counts over the years.
package struct FigureSeries: Sendable {
  package let topic: String
  package let unit: String?
  /// Each year's figure as printed, and its value.
  package let figures: [Int: (raw: String, value: Double)]

  /// The value of a year.
  package func value(_ year: Int) -> Double? { figures[year]?.value }
}

/// A promise, and what became of it year by year.
package struct PromiseChain: Sendable {
  /// A promise as one year's report makes it.
  package struct Link: Sendable {
    /// The year whose report makes it.
    package let year: Int
    /// Its number there: `c2`.
    package let id: String
    package let text: String
    /// The problem that it answers.
    package let problem: String?
    /// What the next year's report shows of it; `nil` where there is none.
    package let outcome: Outcome?
  }

  /// What the next year's report shows of a promise.
  package struct Outcome: Sendable {
    /// The year of that report.
    package let year: Int
    /// govdiff's own verdict.
    package let own: Verdict
    /// The reviewer's decision, where there is one.
    package let decision: StoredDecision?
    /// What keeps it from being shown in full.
    package let shortfalls: Phrase?
    /// The sentences that the verdict rests on: the id, and the words.
    package let evidence: [(sentence: String, text: String)]
    /// Whether the problem that it answers is named again.
    package let problemRecurs: Bool
    /// Whether the promise is made again.
    package let isRestated: Bool

    /// The verdict that holds: the reviewer's, where there is one.
    package var verdict: Verdict { decision?.decision.verdict ?? own }
  }

  package let links: [Link]
}

/// A problem that is named in one year or in several running.
package struct ProblemChain: Sendable {
  /// The years, each with the number and the words that it is named with.
  package let links: [(year: Int, id: String, text: String)]

  /// How many years running it is named.
  package var length: Int { links.count }
}
