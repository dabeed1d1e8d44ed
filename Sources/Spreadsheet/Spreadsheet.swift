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
    let rows: [[Value]]

    /// Makes a sheet; characters that a name must not have are left out.
    public init(name: String, columns: [Column], rows: [[Value]]) {
      self.name = SheetName(name)
      self.columns = columns
      self.rows = rows
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
    let library = try WriterLibrary.shared.get()
    let file = try TemporaryFile()
    defer { file.remove() }
    try WorkbookWriter(library, file.path).write(self)
    return try file.contents()
  }
}

/// Why a workbook could not be written.
public enum SpreadsheetError: Error, Sendable, Hashable {
  /// libxlsxwriter is not installed.
  case noLibrary
  /// There is no room or no permission for the temporary file that it is packed in.
  case noTemporaryFile
}
