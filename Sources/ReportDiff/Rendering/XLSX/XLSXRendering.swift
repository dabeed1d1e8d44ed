package import Spreadsheet

/// The figures, promises and findings of a comparison as a workbook.
public enum XLSXRendering {
  /// A sheet each for the three tables of the form, the figures of the prose, the promises and the findings;
  /// numbers are numbers.
  ///
  /// - Parameters:
  ///   - comparison: the two reports, compared.
  ///   - language: the language of everything but the quoted reports.
  /// - Returns: the workbook.
  /// - Throws: ``RenderingError`` where libxlsxwriter is not installed or has no room to work in.
  public static func workbook(
    of comparison: Comparison,
    language: Language
  ) throws(RenderingError) -> [UInt8] {
    let tables = DataTables(comparison: comparison, language: language)
    let sheets =
      SectionKind.form.filter(\.isTable).map(tables.cells)
      + [tables.narrative, tables.promises, tables.findings]
    let agency = comparison.reports.new.agency ?? comparison.reports.old.agency
    let spreadsheet = Spreadsheet(
      title: TerminalSafety.safe(agency?.value ?? ""),
      sheets: sheets.map(sheet)
    )
    do throws(SpreadsheetError) {
      return try spreadsheet.write()
    } catch {
      throw RenderingError(error)
    }
  }

  private static func sheet(_ table: DataTable) -> Spreadsheet.Sheet {
    Spreadsheet.Sheet(
      name: table.name,
      columns: table.columns.map(column),
      rows: table.rows.map { $0.map(value) }
    )
  }

  /// A column of a table as a sheet has it.
  package static func column(_ column: DataTable.Column) -> Spreadsheet.Column {
    Spreadsheet.Column(title: column.title, width: column.width)
  }

  /// A value of a table as a cell holds it.
  package static func value(_ value: DataTable.Value) -> Spreadsheet.Value {
    switch value {
    case .empty: .empty
    case .number(let number): .number(number)
    case .text(let text): .text(TerminalSafety.safe(text))
    }
  }
}

/// Why a rendering could not be made: for want of something outside the program.
public struct RenderingError: Error, Sendable {
  /// What is wrong.
  public let problem: Phrase
  /// What to do.
  public let remedy: Phrase
}

extension RenderingError {
  package init(_ error: SpreadsheetError) {
    switch error {
    case .noLibrary:
      problem = Phrase(zh: "没有安装 libxlsxwriter，写不了 xlsx", en: "libxlsxwriter is not installed")
      remedy = Phrase(
        zh: "请安装（Debian：libxlsxwriter4），或改用 csv",
        en: "install it (Debian: libxlsxwriter4), or use csv"
      )
    case .noTemporaryFile:
      problem = Phrase(zh: "不能在 /tmp 写临时文件", en: "no temporary file can be written in /tmp")
      remedy = Phrase(zh: "请检查磁盘空间，或改用 csv", en: "check the disk, or use csv")
    }
  }
}
