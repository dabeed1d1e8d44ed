internal import GRDB
import ReportDiff

extension HistoryStore {
  /// What is known of one agency.
  ///
  /// - Parameters:
  ///   - words: the agency's name, or a part of it that no other has.
  ///   - years: the years to tell of; all where `nil`.
  /// - Returns: its history.
  /// - Throws: why there is none.
  package func history(
    of words: String,
    years: ClosedRange<Int>? = nil
  ) throws(HistoryError) -> AgencyHistory {
    try read { db in
      let agency = try AgencyLookup(db: db).agency(words)
      return try HistoryReader(db: db, store: self, agency: agency, range: years).history
    }
  }

  /// The names of all agencies, in order.
  package func agencies() throws(HistoryError) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: "SELECT name FROM agency WHERE id IN (SELECT agency FROM report) ORDER BY name"
      )
    }
  }
}

/// Gathers what is known of one agency.
struct HistoryReader {
  let db: Database
  let store: HistoryStore
  let agency: AgencyLookup.Agency
  /// Every report, each year's versions in their order.
  let reports: [StoredReport]
  /// The reports that count, by year.
  let current: [Int: StoredReport]

  init(
    db: Database,
    store: HistoryStore,
    agency: AgencyLookup.Agency,
    range: ClosedRange<Int>?
  ) throws {
    self.db = db
    self.store = store
    self.agency = agency
    let all = try StoredReport.all(of: agency.id, db)
    reports = all.filter { range?.contains($0.year) ?? true }
    if reports.isEmpty, let range {
      throw HistoryError.noReport(agency: agency.name, year: range.lowerBound, known: all.years)
    }
    current = Dictionary(reports.map { ($0.year, $0) }) { _, last in last }
  }

  var history: AgencyHistory {
    get throws {
      let chains = try ChainReader(self)
      return AgencyHistory(
        name: agency.name,
        otherNames: try otherNames,
        years: try years,
        figures: try figures,
        narrative: try chains.narrative,
        promises: try chains.promises,
        problems: try chains.problems,
        orphans: try chains.orphans,
        staleCount: reports.count { $0.reader != store.reader },
        pendingCount: try store.pendingPairs(db, of: agency.id).count
      )
    }
  }

  private var otherNames: [String] {
    get throws {
      try String.fetchAll(
        db,
        sql: "SELECT name FROM agencyName WHERE agency = ? AND name <> ? ORDER BY name",
        arguments: [agency.id, agency.name]
      )
    }
  }

  /// The cells of the reports that count.
  private var figures: [CellSeries] {
    get throws {
      var cells: [String: [Int: StoredCell]] = [:]
      var order: [(position: Int, key: String)] = []
      for (year, report) in current.sorted(by: { $0.key > $1.key }) {
        for row in try rows(of: report) {
          let key: String = row["key"]
          if cells[key] == nil { order.append((row["position"], key)) }
          cells[key, default: [:]][year] = StoredCell(row)
        }
      }
      return order.sorted { ($0.position, $0.key) < ($1.position, $1.key) }.compactMap { _, key in
        CellKey(description: key).map { CellSeries(key: $0, cells: cells[key] ?? [:]) }
      }
    }
  }

  private func rows(of report: StoredReport) throws -> [Row] {
    try Row.fetchAll(
      db,
      sql: "SELECT position, key, value, raw, state FROM cell WHERE report = ? ORDER BY position",
      arguments: [report.id]
    )
  }
}

extension StoredCell {
  fileprivate init(_ row: Row) {
    value = row["value"]
    raw = row["raw"]
    state = (row["state"] as String?).flatMap(CellState.init) ?? .missing
  }
}

// MARK: - Years

extension HistoryReader {
  private var years: [AgencyHistory.Year] {
    get throws {
      try reports.years.map { year in
        let files = reports.filter { $0.year == year }
        return AgencyHistory.Year(
          year: year,
          versions: try files.map(version),
          revision: try revision(of: files),
          findings: try remarks(from: "finding", of: current[year]) + crossFindings(current[year]),
          warnings: try remarks(from: "warning", of: current[year])
        )
      }
    }
  }

  private func version(_ report: StoredReport) throws -> AgencyHistory.Version {
    let row = try Row.fetchOne(
      db,
      sql: "SELECT format, added, printedAgency FROM report WHERE id = ?",
      arguments: [report.id]
    )
    return AgencyHistory.Version(
      number: report.version,
      path: report.path,
      format: row?["format"] ?? "",
      sha256: report.sha256,
      added: row?["added"] ?? "",
      reader: report.reader,
      printedAgency: row?["printedAgency"]
    )
  }

  /// What changed from the first file to the last; files that say the same are no revision.
  private func revision(of files: [StoredReport]) throws -> AgencyHistory.Revision? {
    guard let first = files.first, let last = files.last, files.count > 1 else { return nil }
    let steps = try zip(files, files.dropFirst()).compactMap { old, new in
      try Row.fetchOne(
        db,
        sql: "SELECT wordingChanges, isSame FROM comparison WHERE old = ? AND new = ?",
        arguments: [old.id, new.id]
      )
    }
    if steps.count == files.count - 1, steps.allSatisfy({ $0["isSame"] }) { return nil }
    let old = try Dictionary(
      rows(of: first).map { ($0["key"] as String, StoredCell($0)) }
    ) { first, _ in first }
    let cells = try rows(of: last).compactMap { row -> (CellKey, YearPair<StoredCell>)? in
      let new = StoredCell(row)
      guard let key = CellKey(description: row["key"]), let old = old[row["key"]],
        old.value != new.value || old.state != new.state
      else { return nil }
      return (key, YearPair(old: old, new: new))
    }
    return AgencyHistory.Revision(
      cells: cells,
      wordingChanges: steps.reduce(0) { $0 + ($1["wordingChanges"] as Int) }
    )
  }

  private func remarks(
    from table: String,
    of report: StoredReport?
  ) throws -> [AgencyHistory.Remark] {
    let columns = table == "finding" ? "rule, severity" : "code AS rule, NULL AS severity"
    return try Row.fetchAll(
      db,
      sql: "SELECT \(columns), zh, en FROM \(table) WHERE report = ? ORDER BY position",
      arguments: [report?.id]
    ).map(AgencyHistory.Remark.init)
  }

  private func crossFindings(_ report: StoredReport?) throws -> [AgencyHistory.Remark] {
    guard let report, let before = current[report.year - 1] else { return [] }
    return try Row.fetchAll(
      db,
      sql: "SELECT rule, severity, zh, en FROM crossFinding JOIN comparison"
        + " ON comparison.id = comparison WHERE old = ? AND new = ? ORDER BY position",
      arguments: [before.id, report.id]
    ).map(AgencyHistory.Remark.init)
  }
}

extension AgencyHistory.Remark {
  fileprivate init(_ row: Row) {
    rule = row["rule"]
    severity = (row["severity"] as String?).flatMap(Finding.Severity.init)
    message = Phrase(zh: row["zh"], en: row["en"])
  }
}
