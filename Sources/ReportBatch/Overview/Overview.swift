import ReportDiff

/// All pairs at a glance: a page, a table between commas and a workbook, each pair a row.
struct Overview: Sendable {
  static let pageName = "index.html"
  static let tableName = "index.csv"
  static let workbookName = "index.xlsx"

  /// What the rows add up to.
  struct Counts {
    var doubtful = 0
    /// The pairs, those that most need a look first.
    var ranked: [Int] = []
  }

  let batch: Batch
  let plan: PairingPlan
  let results: PairWork.Results
  let copies: [CopySearch.Group]
  let unlisted: [SourceError]

  init(
    _ batch: Batch,
    _ plan: PairingPlan,
    _ results: PairWork.Results,
    _ copies: [CopySearch.Group],
    _ unlisted: [SourceError]
  ) {
    self.batch = batch
    self.plan = plan
    self.results = results
    self.copies = copies
    self.unlisted = unlisted
  }

  func say(_ phrase: Phrase) -> String { phrase(batch.language) }

  /// Writes the overview; rows are read from the journal one by one.
  ///
  /// Where there is no libxlsxwriter the workbook is left out, and `observe` is told.
  func write(
    to place: OutputFolder,
    _ journal: Journal,
    _ observe: (Batch.Event) -> Void
  ) throws(BatchError) -> Counts {
    let rows = OverviewRows(self, journal)
    let counts = try counts(rows)
    try writeTable(to: place, rows)
    try writeWorkbook(to: place, rows, observe)
    try OverviewPage(self, counts).write(to: place, rows)
    return counts
  }

  private func counts(_ rows: OverviewRows) throws(BatchError) -> Counts {
    var counts = Counts()
    var attention: [(pair: Int, weight: Double)] = []
    for pair in plan.pairs.indices {
      guard let summary = try rows.summary(of: pair) else { continue }
      if !summary.doubts.isEmpty { counts.doubtful += 1 }
      attention.append((pair, summary.attention + (rows.likeCount(pair) == 0 ? 0 : 10)))
    }
    attention.sort { ($1.weight, $0.pair) < ($0.weight, $1.pair) }
    counts.ranked = attention.map(\.pair)
    return counts
  }

  private func writeTable(to place: OutputFolder, _ rows: OverviewRows) throws(BatchError) {
    var failure: BatchError?
    try place.write(to: Self.tableName) { descriptor in
      var buffer = CSVRendering.head(rows.columns)
      do throws(BatchError) {
        for row in 0..<rows.count {
          buffer += CSVRendering.line(try rows.values(of: row))
          guard buffer.count > 1 << 16 else { continue }
          if let code = writeAll(buffer, to: descriptor) { return code }
          buffer.removeAll(keepingCapacity: true)
        }
      } catch {
        failure = error
        return 0
      }
      return writeAll(buffer, to: descriptor)
    }
    if let failure { throw failure }
  }
}
