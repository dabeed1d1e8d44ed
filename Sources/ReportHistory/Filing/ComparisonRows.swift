internal import GRDB
import ReportDiff

/// What a comparison found, as rows: what chains over the years are made of.
struct ComparisonRows {
  let comparison: Comparison
  let reader: String

  /// Writes them, in the place of those that were there.
  func replace(in db: Database, of pair: YearPair<StoredReport>) throws {
    try db.execute(
      sql: "DELETE FROM comparison WHERE old = ? AND new = ?",
      arguments: [pair.old.id, pair.new.id]
    )
    try db.execute(
      sql: "INSERT INTO comparison (old, new, reader, cellsChanged, wordingChanges, isSame)"
        + " VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        pair.old.id, pair.new.id, reader, comparison.cells.count, comparison.wordingChangeCount,
        comparison.isEmpty,
      ]
    )
    let id = db.lastInsertedRowID
    for outcome in comparison.commitments { try write(outcome, db, id) }
    try writeLinks(db, id)
    try writeFindings(db, id)
  }

  private func write(_ outcome: CommitmentOutcome, _ db: Database, _ id: Int64) throws {
    let shortfalls = outcome.shortfalls.map(FollowThroughTerms.shortfall)
    try db.execute(
      sql: "INSERT INTO outcome (comparison, id, verdict, score, restated, recurring,"
        + " shortfallsZh, shortfallsEn) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        id, outcome.commitment.id, outcome.verdict.rawValue, outcome.score, outcome.restated?.id,
        outcome.recurring?.id,
        shortfalls.isEmpty ? nil : shortfalls.map { $0(.chinese) }.joined(separator: "；"),
        shortfalls.isEmpty ? nil : shortfalls.map { $0(.english) }.joined(separator: "; "),
      ]
    )
    for (position, evidence) in outcome.evidence.enumerated() {
      try db.execute(
        sql: "INSERT INTO evidence (comparison, outcome, position, sentence, text)"
          + " VALUES (?, ?, ?, ?, ?)",
        arguments: [
          id, outcome.commitment.id, position, evidence.sentence.id,
          evidence.sentence.text.description,
        ]
      )
    }
  }

  private func writeLinks(_ db: Database, _ id: Int64) throws {
    for change in comparison.problems {
      guard case .matched(let pair) = change.problems else { continue }
      try db.execute(
        sql: "INSERT INTO problemLink (comparison, old, new) VALUES (?, ?, ?)",
        arguments: [id, pair.old.id, pair.new.id]
      )
    }
    let places = comparison.reports.map { report in
      Dictionary(report.figures.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    for change in comparison.figures {
      guard let old = places.old[change.figures.old], let new = places.new[change.figures.new]
      else { continue }
      try db.execute(
        sql: "INSERT OR IGNORE INTO figureLink (comparison, old, new) VALUES (?, ?, ?)",
        arguments: [id, old, new]
      )
    }
  }

  /// What is worth raising between the two; each report's own findings stand with the report.
  private func writeFindings(_ db: Database, _ id: Int64) throws {
    let cross = comparison.findings.filter { $0.scope == .cross }
    for (position, found) in cross.enumerated() {
      try db.execute(
        sql: "INSERT INTO crossFinding (comparison, position, rule, severity, zh, en)"
          + " VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          id, position, found.rule.rawValue, found.severity.rawValue, found.message(.chinese),
          found.message(.english),
        ]
      )
    }
  }
}
