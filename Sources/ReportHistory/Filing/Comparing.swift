internal import GRDB
package import ReportDiff

extension HistoryStore {
  /// Compares what is to be compared and is not: each year's report with the next year's, and each version
  /// of a report with the one that took its place.
  ///
  /// A comparison is made of reports that this version of the program has read: one that an earlier version
  /// read is read anew.
  ///
  /// - Parameter agency: the agency; all where `nil`.
  /// - Returns: what went wrong with reports that cannot be read any more.
  /// - Throws: why it could not be done.
  @discardableResult
  package func settle(agency: String? = nil) async throws(HistoryError) -> [SourceError] {
    guard !isReadOnly else { return [] }
    var faults: [SourceError] = []
    // Reading one anew undoes what it was compared with, so that more than one round may be due.
    for _ in 0..<3 {
      let pairs = try read { db in
        let id = try agency.flatMap { try AgencyFiling(db: db).agency(ofStem: AgencyName.stem($0)) }
        return try pendingPairs(db, of: id)
      }
      if pairs.isEmpty || !faults.isEmpty { break }
      for pair in pairs {
        if let fault = try await compare(pair) { faults.append(fault) }
      }
    }
    return faults
  }

  /// The pairs that lack a comparison.
  func pendingPairs(_ db: Database, of agency: Int64? = nil) throws -> [YearPair<StoredReport>] {
    let reports = try agency.map { try StoredReport.all(of: $0, db) } ?? StoredReport.all(db)
    let made = try Set(
      Row.fetchAll(
        db,
        sql: "SELECT old, new FROM comparison JOIN report ON report.id = new"
          + (agency == nil ? "" : " WHERE report.agency = ?"),
        arguments: agency.map { [$0] } ?? []
      ).map { Link(old: $0["old"], new: $0["new"]) }
    )
    return HistoryStore.pairs(among: reports).filter {
      !made.contains(Link(old: $0.old.id, new: $0.new.id))
    }
  }

  /// What is to be compared: successive versions, and the newest versions of successive years.
  static func pairs(among reports: [StoredReport]) -> [YearPair<StoredReport>] {
    Dictionary(grouping: reports, by: \.agency).sorted { $0.key < $1.key }.flatMap { _, reports in
      let years = Dictionary(grouping: reports, by: \.year)
        .mapValues { $0.sorted { $0.version < $1.version } }
      let revisions = years.sorted { $0.key < $1.key }.flatMap { _, versions in
        zip(versions, versions.dropFirst()).map { YearPair(old: $0, new: $1) }
      }
      let successive = years.keys.sorted().compactMap { year -> YearPair<StoredReport>? in
        guard let old = years[year]?.last, let new = years[year + 1]?.last else { return nil }
        return YearPair(old: old, new: new)
      }
      return revisions + successive
    }
  }

  private struct Link: Hashable {
    let old: Int64
    let new: Int64
  }

  /// Compares two reports and keeps what was found; what went wrong, where one cannot be read any more.
  private func compare(
    _ pair: YearPair<StoredReport>
  ) async throws(HistoryError) -> SourceError? {
    let reports: YearPair<Report>
    switch (try await report(of: pair.old), try await report(of: pair.new)) {
    case (.success(let old), .success(let new)): reports = YearPair(old: old, new: new)
    case (.failure(let error), _), (_, .failure(let error)): return error
    }
    let comparison = Comparison(of: reports)
    try write { db in
      // Another process may have taken one of them out.
      let count = try Int.fetchOne(
        db,
        sql: "SELECT count(*) FROM report WHERE id IN (?, ?)",
        arguments: [pair.old.id, pair.new.id]
      )
      guard count == 2 else { return }
      for (stored, report) in [(pair.old, reports.old), (pair.new, reports.new)]
      where stored.reader != reader {
        try reread(stored, report, in: db)
      }
      try ComparisonRows(comparison: comparison, reader: reader).replace(in: db, of: pair)
    }
    return nil
  }
}
