/// The name of one cell of the form, such as `requests.new.total`.
public struct CellKey: Sendable, Hashable, CustomStringConvertible {
  /// The table: `proactive`, `requests` or `litigation`.
  public let table: SectionKind
  /// The row, or the group in table four.
  public let row: String
  /// The column.
  public let column: String

  package init(_ table: SectionKind, _ row: String, _ column: String) {
    self.table = table
    self.row = row
    self.column = column
  }

  /// The key that data formats print so; `nil` where it is none.
  package init?(description: String) {
    let parts = description.split(separator: ".")
    guard parts.count >= 3, let table = SectionKind(rawValue: String(parts[0])),
      let column = parts.last
    else { return nil }
    self.init(table, parts[1..<(parts.count - 1)].joined(separator: "."), String(column))
  }

  /// The key as data formats print it.
  public var description: String { "\(table.rawValue).\(row).\(column)" }
}
