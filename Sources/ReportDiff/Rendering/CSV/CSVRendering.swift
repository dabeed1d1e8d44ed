/// The figures of two reports as a table of values between commas (RFC 4180), for spreadsheets.
public enum CSVRendering {
  /// Every cell of the three tables and every figure that both years' prose gives, one a line.
  ///
  /// UTF-8 with a byte order mark, without which Excel takes it for another encoding; lines end with CR and
  /// LF.
  ///
  /// - Parameters:
  ///   - comparison: the two reports, compared.
  ///   - language: the language of the head.
  /// - Returns: the table.
  public static func figures(of comparison: Comparison, language: Language) -> [UInt8] {
    text(of: DataTables(comparison: comparison, language: language).figures)
  }

  /// A table so written.
  package static func text(of table: DataTable) -> [UInt8] {
    head(table.columns) + table.rows.flatMap(line)
  }

  /// What such a table begins with.
  package static func head(_ columns: [DataTable.Column]) -> [UInt8] {
    byteOrderMark + line(columns.map { .text($0.title) })
  }

  /// A line of such a table.
  package static func line(_ values: [DataTable.Value]) -> [UInt8] {
    Array((values.map(field).joined(separator: ",") + "\r\n").utf8)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func field(_ value: DataTable.Value) -> String {
    switch value {
    case .empty: ""
    case .number(let number): CSVText.number(number)
    case .text(let text): CSVText.field(text)
    }
  }
}
