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
    let head = table.columns.map { CSVText.field($0.title) }
    let rows = table.rows.map { $0.map(field) }
    let lines = ([head] + rows).map { $0.joined(separator: ",") + "\r\n" }
    return byteOrderMark + Array(lines.joined().utf8)
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
