internal import GRDB

extension HistoryStore {
  /// Takes a report out: all versions of it, or one.
  ///
  /// Decisions of reviewers stay.
  ///
  /// - Parameters:
  ///   - agency: the agency's name, or a part of it that no other has.
  ///   - year: the year.
  ///   - version: the version; all where `nil`.
  /// - Returns: how many files were taken out.
  /// - Throws: why it cannot be done.
  package func remove(_ agency: String, _ year: Int, version: Int?) throws(HistoryError) -> Int {
    try write { db in
      let found = try AgencyLookup(db: db).agency(agency)
      let all = try StoredReport.all(of: found.id, db)
      let versions = all.filter { $0.year == year }
      guard !versions.isEmpty else {
        throw HistoryError.noReport(agency: found.name, year: year, known: all.years)
      }
      let chosen = versions.filter { version == nil || $0.version == version }
      guard !chosen.isEmpty else {
        throw HistoryError.noVersion(
          agency: found.name,
          year: year,
          version: version ?? 0,
          known: versions.map(\.version)
        )
      }
      for report in chosen {
        try db.execute(sql: "DELETE FROM report WHERE id = ?", arguments: [report.id])
        try db.execute(sql: "DELETE FROM source WHERE sha256 = ?", arguments: [report.sha256])
      }
      try removeEmptyAgency(found.id, db)
      return chosen.count
    }
  }

  /// An agency that nothing is known of any more is none; names that a user settled stay.
  private func removeEmptyAgency(_ agency: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM agency WHERE id = ?1
          AND NOT EXISTS (SELECT 1 FROM report WHERE agency = ?1)
          AND NOT EXISTS (SELECT 1 FROM decision WHERE agency = ?1)
          AND NOT EXISTS (SELECT 1 FROM agencyName WHERE agency = ?1 AND isAlias)
        """,
      arguments: [agency]
    )
  }
}

extension [StoredReport] {
  /// The years that there are reports of.
  var years: [Int] { Set(map(\.year)).sorted() }
}
