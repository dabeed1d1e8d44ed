internal import GRDB
package import ReportDiff

/// What a check of the whole database found.
package struct Verification: Sendable {
  /// A stored file of which today's program reads something else than what is stored.
  package struct OtherReading: Sendable {
    package let agency: String
    package let year: Int
    package let path: String
    /// The version of the program that read it then.
    package let reader: String
    /// The cells that differ.
    package let cells: [String]
    /// How many sentences differ.
    package let sentences: Int
    /// How many problems and promises differ.
    package let items: Int
  }

  /// How many files there are.
  package internal(set) var files = 0
  /// What SQLite finds wrong with the file.
  package internal(set) var faults: [String] = []
  /// The files whose bytes are not those that were stored.
  package internal(set) var altered: [String] = []
  /// The files that cannot be read today.
  package internal(set) var unreadable: [SourceError] = []
  /// The files that are read otherwise today.
  package internal(set) var readOtherwise: [OtherReading] = []

  /// Whether what is stored is as it was stored.
  package var isSound: Bool { faults.isEmpty && altered.isEmpty }
}

extension HistoryStore {
  /// Checks the database, every stored file against its digest, and what is stored of it against what is
  /// read of it today.
  ///
  /// - Parameter told: is called before each file with how many are done, and how many there are.
  /// - Returns: what was found.
  /// - Throws: why it could not be done.
  package func verify(told: (Int, Int) -> Void) async throws(HistoryError) -> Verification {
    var found = Verification()
    let reports = try read { db in
      found.faults = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      found.faults += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        "foreign key: \(row["table"] as String) → \(row["parent"] as String)"
      }
      return try StoredReport.all(db)
    }
    found.files = reports.count
    for (index, stored) in reports.enumerated() {
      told(index, reports.count)
      let file = SourceFile(path: stored.path, bytes: try bytes(stored.sha256))
      guard file.sha256 == stored.sha256 else {
        found.altered.append(stored.path)
        continue
      }
      switch try await report(of: stored) {
      case .failure(let error): found.unreadable.append(error)
      case .success(let report):
        if let other = try read({ try reading(of: stored, differsFrom: report, $0) }) {
          found.readOtherwise.append(other)
        }
      }
    }
    return found
  }

  private func reading(
    of stored: StoredReport,
    differsFrom report: Report,
    _ db: Database
  ) throws -> Verification.OtherReading? {
    let cells = try Row.fetchAll(
      db,
      sql: "SELECT key, value, state FROM cell WHERE report = ?",
      arguments: [stored.id]
    )
    let kept = Dictionary(cells.map { ($0["key"] as String, $0) }) { first, _ in first }
    let today = report.cells.all + report.cells.of2019
    let changed = today.filter { cell in
      guard let row = kept[cell.key.description] else { return true }
      return row["value"] != cell.value || row["state"] != cell.state.rawValue
    }.map(\.key.description)
    let gone = Set(kept.keys).subtracting(today.map(\.key.description)).sorted()
    let sentences = try String.fetchAll(
      db,
      sql: "SELECT text FROM sentence WHERE report = ? ORDER BY position",
      arguments: [stored.id]
    )
    let items = try String.fetchAll(
      db,
      sql: "SELECT id || ' ' || text FROM item WHERE report = ?",
      arguments: [stored.id]
    )
    let difference = (
      cells: changed + gone,
      sentences: distance(
        sentences,
        report.sections.flatMap(\.sentences).map(\.text.description)
      ),
      items: distance(
        items.sorted(),
        (report.problems + report.commitments).map { "\($0.id) \($0.text)" }.sorted()
      )
    )
    if difference == ([], 0, 0) { return nil }
    return Verification.OtherReading(
      agency: try String.fetchOne(
        db,
        sql: "SELECT name FROM agency WHERE id = ?",
        arguments: [stored.agency]
      ) ?? "",
      year: stored.year,
      path: stored.path,
      reader: stored.reader,
      cells: difference.cells,
      sentences: difference.sentences,
      items: difference.items
    )
  }

  /// How many texts stand in one list and not in the other, the greater of both ways.
  private func distance(_ left: [String], _ right: [String]) -> Int {
    let change = right.difference(from: left)
    return max(change.insertions.count, change.removals.count)
  }
}
