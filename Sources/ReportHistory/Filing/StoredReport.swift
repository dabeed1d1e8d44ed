internal import Foundation
internal import GRDB
import ReportDiff

/// A report as it lies in the database.
struct StoredReport: Sendable, Hashable {
  let id: Int64
  let agency: Int64
  let year: Int
  let version: Int
  let sha256: String
  let path: String
  /// The version of the program that read it.
  let reader: String

  static let columns = "id, agency, year, version, sha256, path, reader"

  init(_ row: Row) {
    id = row["id"]
    agency = row["agency"]
    year = row["year"]
    version = row["version"]
    sha256 = row["sha256"]
    path = row["path"]
    reader = row["reader"]
  }

  /// Every report, each year's versions in their order.
  static func all(_ db: Database) throws -> [StoredReport] {
    try Row.fetchAll(
      db,
      sql: "SELECT \(columns) FROM report ORDER BY agency, year, version"
    ).map(StoredReport.init)
  }

  static func all(of agency: Int64, _ db: Database) throws -> [StoredReport] {
    try Row.fetchAll(
      db,
      sql: "SELECT \(columns) FROM report WHERE agency = ? ORDER BY year, version",
      arguments: [agency]
    ).map(StoredReport.init)
  }
}

extension HistoryStore {
  /// The report in a stored file, as this version of the program reads it.
  func report(of stored: StoredReport) async throws(HistoryError) -> Result<Report, SourceError> {
    if let kept = reports.report(stored.sha256) { return .success(kept) }
    let file = SourceFile(path: stored.path, bytes: try bytes(stored.sha256))
    do throws(SourceError) {
      let report = try Report(from: try await file.extracted())
      reports.keep(report)
      return .success(report)
    } catch {
      return .failure(error)
    }
  }

  /// The bytes of a stored file.
  func bytes(_ sha256: String) throws(HistoryError) -> [UInt8] {
    try read { db in
      let data = try Data.fetchOne(
        db,
        sql: "SELECT bytes FROM source WHERE sha256 = ?",
        arguments: [sha256]
      )
      return [UInt8](data ?? Data())
    }
  }

  /// Puts what is read today in the place of what was read.
  func reread(_ stored: StoredReport, _ report: Report, in db: Database) throws {
    try ReportRows(report: report).replace(in: db, of: stored.id)
    try db.execute(
      sql: "UPDATE report SET reader = ?, printedAgency = ?, printedYear = ?, title = ?,"
        + " format = ?, encoding = ?, template = ? WHERE id = ?",
      arguments: [
        reader, report.agency?.value, report.year?.value, report.title?.value,
        report.source.format.rawValue, report.source.encoding?.rawValue,
        report.template?.rawValue, stored.id,
      ]
    )
    // What was compared with the old reading is compared again.
    try db.execute(
      sql: "DELETE FROM comparison WHERE old = ? OR new = ?",
      arguments: [stored.id, stored.id]
    )
  }
}
