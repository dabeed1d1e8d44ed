internal import GRDB
import ReportDiff

/// An agency in the list of all.
package struct AgencySummary: Sendable {
  package let name: String
  package let otherNames: [String]
  /// The years that there are reports of, each with how many files.
  package let years: [(year: Int, files: Int)]
  /// The years whose report was changed after publication.
  package let revisedYears: [Int]
  /// How many findings of severity error there are, within reports and between them.
  package let errors: Int
  /// How many decisions of reviewers hold.
  package let decisions: Int
  /// How many of them are on promises whose words are gone.
  package let orphans: Int

  /// The years between the first and the last without a report.
  package var missingYears: [Int] {
    guard let first = years.first?.year, let last = years.last?.year else { return [] }
    return (first...last).filter { year in !years.contains { $0.year == year } }
  }
}

extension HistoryStore {
  /// All agencies, in the order of their names.
  package func summaries() throws(HistoryError) -> [AgencySummary] {
    try read { db in
      let errors = try counts(
        db,
        """
        SELECT agency, count(*) AS count FROM (
          SELECT report.agency AS agency FROM finding JOIN report ON report.id = finding.report
          WHERE severity = 'error' AND NOT EXISTS (SELECT 1 FROM report AS later
            WHERE later.agency = report.agency AND later.year = report.year
              AND later.version > report.version)
          UNION ALL
          SELECT new.agency FROM crossFinding JOIN comparison ON comparison.id = comparison
          JOIN report AS new ON new.id = comparison.new
          JOIN report AS old ON old.id = comparison.old
          WHERE severity = 'error' AND old.year < new.year AND NOT EXISTS (SELECT 1 FROM report
            AS later WHERE later.agency = new.agency
              AND (later.year = new.year AND later.version > new.version
                OR later.year = old.year AND later.version > old.version))
        ) GROUP BY agency
        """
      )
      let reports = try Dictionary(grouping: StoredReport.all(db), by: \.agency)
      let names = try Row.fetchAll(
        db,
        sql: "SELECT agencyName.agency, agencyName.name FROM agencyName"
          + " JOIN agency ON agency.id = agencyName.agency WHERE agency.name <> agencyName.name"
          + " ORDER BY agencyName.name"
      )
      let others = Dictionary(grouping: names) { $0["agency"] as Int64 }
        .mapValues { $0.map { $0["name"] as String } }
      return try Row.fetchAll(db, sql: "SELECT id, name FROM agency ORDER BY name").compactMap {
        let id: Int64 = $0["id"]
        guard let own = reports[id] else { return nil }
        let decisions = try self.decisions(db, of: id)
        return AgencySummary(
          name: $0["name"],
          otherNames: others[id] ?? [],
          years: own.years.map { year in (year, own.count { $0.year == year }) },
          revisedYears: try revisedYears(db, id),
          errors: errors[id] ?? 0,
          decisions: decisions.count,
          orphans: try orphans(db, id, decisions, own).count
        )
      }
    }
  }

  private func counts(_ db: Database, _ sql: String) throws -> [Int64: Int] {
    Dictionary(
      try Row.fetchAll(db, sql: sql).map { ($0["agency"] as Int64, $0["count"] as Int) }
    ) { first, _ in first }
  }

  private func revisedYears(_ db: Database, _ agency: Int64) throws -> [Int] {
    try Int.fetchAll(
      db,
      sql: "SELECT DISTINCT new.year FROM comparison JOIN report AS new ON new.id = comparison.new"
        + " JOIN report AS old ON old.id = comparison.old"
        + " WHERE new.agency = ? AND new.year = old.year AND NOT isSame ORDER BY new.year",
      arguments: [agency]
    )
  }

  private func orphans(
    _ db: Database,
    _ agency: Int64,
    _ decisions: [StoredDecision],
    _ reports: [StoredReport]
  ) throws -> [StoredDecision] {
    try decisions.filter { decision in
      let report = reports.last { $0.year == decision.year - 1 }
      let texts = try String.fetchAll(
        db,
        sql: "SELECT text FROM item WHERE report = ? AND id LIKE 'c%'",
        arguments: [report?.id]
      )
      return !texts.contains { PromiseWords(year: decision.year, text: $0) == decision.words }
    }
  }
}
