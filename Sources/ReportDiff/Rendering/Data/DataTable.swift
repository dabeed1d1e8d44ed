/// A table for programs that compute: numbers as numbers, one fact a column.
package struct DataTable {
  /// What a cell holds.
  package enum Value: Hashable {
    case empty
    case number(Double)
    case text(String)

    package init(_ number: Double?) { self = number.map(Value.number) ?? .empty }

    package init(_ text: String?) { self = text.map(Value.text) ?? .empty }
  }

  /// A column, as wide as so many Latin letters.
  package struct Column {
    let title: String
    let width: Int

    package init(title: String, width: Int) {
      self.title = title
      self.width = width
    }
  }

  let name: String
  let columns: [Column]
  let rows: [[Value]]

  package init(name: String, columns: [Column], rows: [[Value]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// Makes the tables of a comparison.
struct DataTables {
  let comparison: Comparison
  let language: Language

  func say(_ phrase: Phrase) -> String { phrase(language) }

  var names: TerminalNames { TerminalNames(comparison.reports, language) }
}
