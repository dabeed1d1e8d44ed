import ReportDiff
import Spreadsheet
import Synchronization

extension Overview {
  /// Writes the workbook row by row, so that it needs no memory to speak of.
  func writeWorkbook(
    to place: OutputFolder,
    _ rows: OverviewRows,
    _ observe: @Sendable (Batch.Event) -> Void
  ) throws(BatchError) {
    let failure = Mutex(BatchError?.none)
    @Sendable func cells(_ row: Int) -> [Spreadsheet.Value] {
      do throws(BatchError) {
        return try rows.values(of: row).map(XLSXRendering.value)
      } catch {
        failure.withLock { $0 = $0 ?? error }
        return []
      }
    }
    let sheet = Spreadsheet.Sheet(
      name: say(Phrase(zh: "批量比对", en: "batch")),
      columns: rows.columns.map(XLSXRendering.column),
      rows: (0..<rows.count).lazy.map(cells)
    )
    let draft = place.newDraft()
    do throws(SpreadsheetError) {
      try Spreadsheet(title: "govdiff batch", sheets: [sheet]).write(to: draft)
    } catch {
      place.discard(draft)
      return observe(.noWorkbook(RenderingError(error)))
    }
    if let error = failure.withLock({ $0 }) {
      place.discard(draft)
      throw error
    }
    try place.place(draft, as: Self.workbookName)
  }
}
