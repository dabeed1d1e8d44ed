internal import Foundation
internal import GRDB
package import ReportDiff

/// What became of a report that was to be filed.
package struct Filing: Sendable {
  /// What was done with it.
  package enum Outcome: Sendable, Equatable {
    /// It is the first of its agency and year.
    case added
    /// There was another file of the agency and year, which is kept: the report was published anew.
    case revised(version: Int)
    /// The very same file is there.
    case known
  }

  /// The agency that it was filed under.
  package let agency: String
  /// The year.
  package let year: Int
  package let outcome: Outcome
}

extension HistoryStore {
  /// Files a report with the bytes that it was read from, in one transaction.
  ///
  /// - Parameters:
  ///   - file: the bytes.
  ///   - report: what was read of them.
  ///   - agency: whose report it is, where that is not what it prints.
  ///   - year: of which year, where that is not what it prints.
  /// - Returns: what became of it.
  /// - Throws: why it could not be filed.
  package func file(
    _ file: SourceFile,
    _ report: Report,
    agency: String? = nil,
    year: Int? = nil
  ) throws(HistoryError) -> Filing {
    let sha256 = report.source.sha256
    guard let name = agency ?? report.agency?.value else {
      throw .unidentified(file.path, lacks: .agency)
    }
    guard let year = year ?? report.year?.value else {
      throw .unidentified(file.path, lacks: .year)
    }
    reports.keep(report)
    return try write { db in
      // Another process may have filed it meanwhile.
      if let known = try filed(db, sha256) { return known }
      let id = try AgencyFiling(db: db).agency(of: name, filing: report, in: year)
      let version = try nextVersion(db, id, year)
      try insert(file, report, agency: id, year, version, in: db)
      return Filing(
        agency: try String.fetchOne(
          db,
          sql: "SELECT name FROM agency WHERE id = ?",
          arguments: [id]
        ) ?? name,
        year: year,
        outcome: version == 1 ? .added : .revised(version: version)
      )
    }
  }

  /// What is known of a file, where it is there already.
  package func filing(of file: SourceFile) throws(HistoryError) -> Filing? {
    let sha256 = file.sha256
    return try read { try filed($0, sha256) }
  }

  /// Whether a file is there, by its digest.
  private func filed(_ db: Database, _ sha256: String) throws -> Filing? {
    try Row.fetchOne(
      db,
      sql: "SELECT agency.name, report.year FROM report JOIN agency ON agency.id = report.agency"
        + " WHERE sha256 = ?",
      arguments: [sha256]
    ).map { Filing(agency: $0["name"], year: $0["year"], outcome: .known) }
  }

  private func nextVersion(_ db: Database, _ agency: Int64, _ year: Int) throws -> Int {
    let last = try Int.fetchOne(
      db,
      sql: "SELECT max(version) FROM report WHERE agency = ? AND year = ?",
      arguments: [agency, year]
    )
    return (last ?? 0) + 1
  }

  private func insert(
    _ file: SourceFile,
    _ report: Report,
    agency: Int64,
    _ year: Int,
    _ version: Int,
    in db: Database
  ) throws {
    let source = report.source
    try db.execute(
      sql: "INSERT INTO source (sha256, size, bytes) VALUES (?, ?, ?)",
      arguments: [source.sha256, file.bytes.count, file.bytes.blob]
    )
    try db.execute(
      sql: "INSERT INTO report (agency, year, version, sha256, path, added, printedAgency,"
        + " printedYear, title, format, encoding, template, reader)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        agency, year, version, source.sha256, file.path, clock.now(), report.agency?.value,
        report.year?.value, report.title?.value, source.format.rawValue, source.encoding?.rawValue,
        report.template?.rawValue, reader,
      ]
    )
    try ReportRows(report: report).replace(in: db, of: db.lastInsertedRowID)
  }
}

extension [UInt8] {
  /// The bytes as a value of the database.
  var blob: DatabaseValue { withUnsafeBufferPointer { Data(buffer: $0).databaseValue } }
}
