internal import GRDB
package import ReportDiff

/// A reviewer's decision as it is kept: by the words of the promise, whatever happens to its number.
package struct StoredDecision: Sendable {
  /// The year whose report the promise was held against.
  package let year: Int
  /// The words of the promise.
  package let promise: String
  /// The number that it had then: `c2`.
  package let promiseID: String
  /// What govdiff made of it then.
  package let own: Verdict?
  /// What was decided.
  package let decision: Decision
}

/// What became of a decision.
package struct DecisionOutcome: Sendable {
  /// The agency.
  package let agency: String
  /// The year of the promise.
  package let promiseYear: Int
  /// The decision; the last one that was withdrawn, where it was.
  package let stored: StoredDecision?
  /// The words of the promise.
  package let promise: String
  /// govdiff's own verdict.
  package let own: Verdict?
}

extension HistoryStore {
  /// Records what a reviewer makes of a promise; the last decision holds, and earlier ones are kept.
  ///
  /// - Parameters:
  ///   - agency: the agency's name, or a part of it that no other has.
  ///   - year: the year whose report the promise of the year before is held against.
  ///   - promise: its number in the report of the year before: `c2`.
  ///   - verdict: the decision; `nil` withdraws the one there is.
  ///   - reviewer: who decides.
  ///   - note: why.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  package func judge(
    _ agency: String,
    _ year: Int,
    _ promise: String,
    verdict: Verdict?,
    reviewer: String?,
    note: String?
  ) throws(HistoryError) -> DecisionOutcome {
    try write { db in
      let found = try AgencyLookup(db: db).agency(agency)
      let reports = try StoredReport.all(of: found.id, db)
      for needed in [year - 1, year] where !reports.contains(where: { $0.year == needed }) {
        throw HistoryError.noReport(agency: found.name, year: needed, known: reports.years)
      }
      let promises = try Row.fetchAll(
        db,
        sql: "SELECT id, text FROM item WHERE report = ? AND id LIKE 'c%' ORDER BY ordinal",
        arguments: [reports.last { $0.year == year - 1 }?.id]
      )
      guard let row = promises.first(where: { $0["id"] as String == promise.lowercased() }) else {
        throw HistoryError.noPromise(promise, known: promises.map { $0["id"] })
      }
      let id: String = row["id"]
      let own = try String.fetchOne(
        db,
        sql: "SELECT verdict FROM outcome JOIN comparison ON comparison.id = comparison"
          + " WHERE old = ? AND new = ? AND outcome.id = ?",
        arguments: [
          reports.last { $0.year == year - 1 }?.id, reports.last { $0.year == year }?.id, id,
        ]
      ).flatMap(Verdict.init)
      let now = clock.now()
      try db.execute(
        sql: "INSERT INTO decision (agency, year, promise, promiseID, own, verdict, reviewer, note,"
          + " decided) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          found.id, year, row["text"] as String, id, own?.rawValue, verdict?.rawValue, reviewer,
          note, now,
        ]
      )
      return DecisionOutcome(
        agency: found.name,
        promiseYear: year - 1,
        stored: verdict.map { verdict in
          StoredDecision(
            year: year,
            promise: row["text"],
            promiseID: id,
            own: own,
            decision: Decision(verdict: verdict, reviewer: reviewer, date: now.day, note: note)
          )
        },
        promise: row["text"],
        own: own
      )
    }
  }

  /// The decisions of an agency that hold, in the order of years.
  func decisions(_ db: Database, of agency: Int64) throws -> [StoredDecision] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT * FROM decision WHERE agency = ? ORDER BY id",
      arguments: [agency]
    )
    var last: [PromiseWords: Row] = [:]
    var order: [PromiseWords] = []
    for row in rows {
      let words = PromiseWords(year: row["year"], text: row["promise"])
      if last.updateValue(row, forKey: words) == nil { order.append(words) }
    }
    return order.sorted { $0.year < $1.year }.compactMap { last[$0].flatMap(StoredDecision.init) }
  }
}

/// What a decision is found again by: the year, and the words of the promise without their spaces.
struct PromiseWords: Hashable {
  let year: Int
  let text: String

  init(year: Int, text: String) {
    self.year = year
    self.text = String(text.filter { !$0.isWhitespace })
  }
}

extension StoredDecision {
  var words: PromiseWords { PromiseWords(year: year, text: promise) }

  /// `nil` for one that was withdrawn.
  fileprivate init?(_ row: Row) {
    guard let verdict = (row["verdict"] as String?).flatMap(Verdict.init) else { return nil }
    year = row["year"]
    promise = row["promise"]
    promiseID = row["promiseID"]
    own = (row["own"] as String?).flatMap(Verdict.init)
    decision = Decision(
      verdict: verdict,
      reviewer: row["reviewer"],
      date: (row["decided"] as String).day,
      note: row["note"]
    )
  }
}

extension String {
  /// The day of a moment: `2026-01-12`.
  var day: String { String(prefix(10)) }
}
