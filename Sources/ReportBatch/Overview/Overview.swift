import ReportDiff

/// All pairs at a glance: a page, a table between commas and a workbook, each pair a row.
struct Overview: Sendable {
  static let pageName = "index.html"
  static let tableName = "index.csv"
  static let workbookName = "index.xlsx"

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

  /// Writes the overview; rows are read from the journal one by one, for each of its three files by itself.
  ///
  /// Where there is no libxlsxwriter the workbook is left out, and `observe` is told.
  func write(
    to place: OutputFolder,
    _ journal: Journal,
    _ observe: @escaping @Sendable (Batch.Event) -> Void
  ) throws(BatchError) {
    let rows = OverviewRows(self, journal)
    let failures = Workers.map(Kind.allCases, batch.jobs) { kind -> BatchError? in
      do throws(BatchError) {
        switch kind {
        case .workbook: try writeWorkbook(to: place, rows, observe)
        case .page: try OverviewPage(self, ranked(rows)).write(to: place, rows)
        case .table: try writeTable(to: place, rows)
        }
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }

  /// What it is written as, what takes longest first.
  private enum Kind: CaseIterable {
    case workbook
    case page
    case table
  }

  /// The pairs, those that most need a look first.
  private func ranked(_ rows: OverviewRows) -> [Int] {
    let attention = plan.pairs.indices.compactMap { pair in
      results.done[pair].map {
        (pair: pair, weight: $0.attention + (rows.likeCount(pair) == 0 ? 0 : 10))
      }
    }
    return attention.sorted { ($1.weight, $0.pair) < ($0.weight, $1.pair) }.map(\.pair)
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
