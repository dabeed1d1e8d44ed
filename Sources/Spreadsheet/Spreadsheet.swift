/// A workbook as a value: sheets of rows under a head.
public struct Spreadsheet: Sendable {
  /// What a cell holds.
  public enum Value: Sendable, Hashable {
    /// Nothing.
    case empty
    /// A number; one that is not finite is written as nothing.
    case number(Double)
    /// Text, whatever it begins with.
    case text(String)
  }

  /// A column.
  public struct Column: Sendable {
    let title: String
    let width: Int

    /// Makes a column, as wide as so many Latin letters.
    public init(title: String, width: Int) {
      self.title = title
      self.width = width
    }
  }

  /// One sheet.
  public struct Sheet: Sendable {
    let name: SheetName
    let columns: [Column]
    let rows: @Sendable () -> AnySequence<[Value]>

    /// Makes a sheet; characters that a name must not have are left out.
    ///
    /// - Parameters:
    ///   - name: what its tab says.
    ///   - columns: the head.
    ///   - rows: what stands below it; asked for one after another, so that they need not all be there at once.
    public init(
      name: String,
      columns: [Column],
      rows: @escaping @autoclosure @Sendable () -> some Sequence<[Value]>
    ) {
      self.name = SheetName(name)
      self.columns = columns
      self.rows = { AnySequence(rows()) }
    }
  }

  /// What the workbook says about itself.
  public let title: String
  /// The sheets, in order.
  public let sheets: [Sheet]

  /// Makes a workbook.
  public init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }

  /// The workbook as an XLSX; the same workbook makes the same bytes.
  ///
  /// - Throws: ``SpreadsheetError``.
  public func write() throws(SpreadsheetError) -> [UInt8] {
    let file = try TemporaryFile()
    defer { file.remove() }
    try write(to: file.path, keepsRows: true)
    return try file.contents()
  }

  /// Writes the workbook as an XLSX to a file, row by row, so that a large one needs no more memory.
  ///
  /// Each text stands in its cell then, and not once in a list of all, so the file is somewhat larger.
  ///
  /// - Throws: ``SpreadsheetError``; what is in the file then is of no use.
  public func write(to path: String) throws(SpreadsheetError) {
    try write(to: path, keepsRows: false)
  }

  private func write(to path: String, keepsRows: Bool) throws(SpreadsheetError) {
    try WorkbookWriter(try WriterLibrary.shared.get(), path, keepsRows: keepsRows).write(self)
  }
}

/// Why a workbook could not be written.
public enum SpreadsheetError: Error, Sendable, Hashable {
  /// libxlsxwriter is not installed.
  case noLibrary
  /// There is no room or no permission for the file, or the temporary files that it is packed in.
  case noTemporaryFile
}
