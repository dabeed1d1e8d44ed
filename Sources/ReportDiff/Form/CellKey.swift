/// The name of one cell of the form, such as `requests.new.total`.
public struct CellKey: Sendable, Hashable, CustomStringConvertible {
  /// The table: `proactive`, `requests` or `litigation`.
  public let table: SectionKind
  /// The row, or the group in table four.
  public let row: String
  /// The column.
  public let column: String

  init(_ table: SectionKind, _ row: String, _ column: String) {
    self.table = table
    self.row = row
    self.column = column
  }

  /// The key as data formats print it.
  public var description: String { "\(table.rawValue).\(row).\(column)" }
}
