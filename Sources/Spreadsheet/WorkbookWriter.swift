import CXLSXWriter

/// One workbook in the making: the one place where sheets meet C.
struct WorkbookWriter {
  private let library: WriterLibrary
  private let workbook: WriterLibrary.Workbook

  /// Opens a workbook; `keepsRows` is whether all of it is held in memory until it is closed.
  init(
    _ library: WriterLibrary,
    _ path: String,
    keepsRows: Bool
  ) throws(SpreadsheetError) {
    var options = lxw_workbook_options()
    options.constant_memory = keepsRows ? 0 : 1
    guard let workbook = library.open(path, &options) else { throw .noTemporaryFile }
    self.library = library
    self.workbook = workbook
  }

  /// Writes everything and closes the workbook, which frees it.
  func write(_ spreadsheet: Spreadsheet) throws(SpreadsheetError) {
    describe(spreadsheet)
    let formats = Formats(library, workbook)
    for sheet in spreadsheet.sheets { add(sheet, formats) }
    guard library.close(workbook) == LXW_NO_ERROR else { throw .noTemporaryFile }
  }

  private func describe(_ spreadsheet: Spreadsheet) {
    var title = Array(SheetText.escaped(spreadsheet.title).utf8CString)
    title.withUnsafeMutableBufferPointer { title in
      var properties = lxw_doc_properties()
      properties.title = title.baseAddress
      // A fixed day, so that the same comparison makes the same bytes.
      properties.created = Self.created
      _ = library.describe(workbook, &properties)
    }
  }

  /// 1 January 2000, in seconds since 1970.
  private static let created = 946_684_800

  private func add(_ sheet: Spreadsheet.Sheet, _ formats: Formats) {
    guard let worksheet = library.addSheet(workbook, sheet.name.text), !sheet.columns.isEmpty else {
      return
    }
    for (index, column) in sheet.columns.enumerated() {
      _ = library.setColumn(worksheet, UInt16(index), UInt16(index), Double(column.width), nil)
      _ = library.writeText(worksheet, 0, UInt16(index), column.title, formats.head)
    }
    var count = 0
    for row in sheet.rows().prefix(Self.mostRows) {
      count += 1
      for (column, value) in row.enumerated() {
        write(value, worksheet, UInt32(count), UInt16(column), formats.body)
      }
    }
    setForPrint(worksheet)
    library.freeze(worksheet, 1, 0)
    _ = library.filter(
      worksheet,
      0,
      0,
      UInt32(count),
      UInt16(sheet.columns.count - 1)
    )
  }

  /// A4 across, as wide as the page, the head on every page.
  private func setForPrint(_ worksheet: WriterLibrary.Worksheet) {
    library.setLandscape(worksheet)
    library.setPaper(worksheet, 9)
    library.fitToPages(worksheet, 1, 0)
    _ = library.repeatRows(worksheet, 0, 0)
  }

  /// What fits below the head.
  private static let mostRows = 1_048_575

  private func write(
    _ value: Spreadsheet.Value,
    _ worksheet: WriterLibrary.Worksheet,
    _ row: UInt32,
    _ column: UInt16,
    _ format: WriterLibrary.Format?
  ) {
    switch value {
    case .number(let number) where number.isFinite:
      _ = library.writeNumber(worksheet, row, column, number, format)
    case .text(let text) where !text.isEmpty:
      _ = library.writeText(worksheet, row, column, SheetText.escaped(text), format)
    case .empty, .number, .text: break
    }
  }
}

/// How cells look.
private struct Formats {
  let head: WriterLibrary.Format?
  let body: WriterLibrary.Format?

  init(_ library: WriterLibrary, _ workbook: WriterLibrary.Workbook) {
    head = library.addFormat(workbook)
    body = library.addFormat(workbook)
    if let head {
      library.setBold(head)
      library.setWrap(head)
    }
    if let body {
      library.setWrap(body)
      library.setAlignment(body, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
  }
}
