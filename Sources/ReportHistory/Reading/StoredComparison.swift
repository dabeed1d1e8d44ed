internal import GRDB
package import ReportDiff

/// The comparison of two stored reports, and what is to be said about it.
package struct StoredComparison: Sendable {
  /// The comparison, the reviewers' decisions in it.
  package let comparison: Comparison
  /// The decisions on promises whose words are not among last year's any more.
  package let orphans: [StoredDecision]
}

/// Which two reports of an agency are to be compared.
package enum ComparedReports: Sendable {
  /// A year's report with that of the year before; the newest where `nil`.
  case year(Int?)
  /// The first file of a year's report with the one that counts.
  case revisions(Int?)
}

extension HistoryStore {
  /// Compares two stored reports, as this version of the program reads them.
  ///
  /// - Parameters:
  ///   - words: the agency's name, or a part of it that no other has.
  ///   - compared: which two reports.
  /// - Returns: the comparison, or why one of the two cannot be read any more.
  /// - Throws: why there is nothing to compare.
  package func comparison(
    of words: String,
    _ compared: ComparedReports
  ) async throws(HistoryError) -> Result<StoredComparison, SourceError> {
    let (pair, decisions) = try read { db in
      let agency = try AgencyLookup(db: db).agency(words)
      let reports = try StoredReport.all(of: agency.id, db)
      return (
        try HistoryStore.pair(compared, reports, agency.name),
        try self.decisions(db, of: agency.id)
      )
    }
    switch (try await report(of: pair.old), try await report(of: pair.new)) {
    case (.failure(let error), _), (_, .failure(let error)): return .failure(error)
    case (.success(let old), .success(let new)):
      let comparison = Comparison(of: YearPair(old: old, new: new))
      guard pair.old.year != pair.new.year else {
        return .success(StoredComparison(comparison: comparison, orphans: []))
      }
      return .success(
        StoredComparison(comparison, decisions.filter { $0.year == pair.new.year })
      )
    }
  }

  private static func pair(
    _ compared: ComparedReports,
    _ reports: [StoredReport],
    _ agency: String
  ) throws -> YearPair<StoredReport> {
    switch compared {
    case .year(let asked):
      let year = asked ?? reports.last?.year ?? 0
      guard let new = reports.last(where: { $0.year == year }) else {
        throw HistoryError.noReport(agency: agency, year: year, known: reports.years)
      }
      guard let old = reports.last(where: { $0.year == year - 1 }) else {
        throw HistoryError.noReport(agency: agency, year: year - 1, known: reports.years)
      }
      return YearPair(old: old, new: new)
    case .revisions(let asked):
      let year = asked ?? reports.last?.year ?? 0
      let versions = reports.filter { $0.year == year }
      guard let old = versions.first, let new = versions.last else {
        throw HistoryError.noReport(agency: agency, year: year, known: reports.years)
      }
      if old == new { throw HistoryError.noRevision(agency: agency, year: year) }
      return YearPair(old: old, new: new)
    }
  }
}

extension StoredComparison {
  fileprivate init(_ comparison: Comparison, _ decisions: [StoredDecision]) {
    let byWords = Dictionary(decisions.map { ($0.words, $0) }) { _, last in last }
    var taken: [String: Decision] = [:]
    var known: Set<PromiseWords> = []
    for outcome in comparison.commitments {
      let commitment = outcome.commitment
      for decision in decisions.prefix(1) {
        let words = PromiseWords(year: decision.year, text: commitment.text.description)
        known.insert(words)
        taken[commitment.id] = byWords[words]?.decision
      }
    }
    self.init(
      comparison: comparison.reviewed(taken),
      orphans: decisions.filter { !known.contains($0.words) }
    )
  }
}
