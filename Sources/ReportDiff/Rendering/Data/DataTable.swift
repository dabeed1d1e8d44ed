/// A table for programs that compute: numbers as numbers, one fact a column.
struct DataTable {
  /// What a cell holds.
  enum Value: Hashable {
    case empty
    case number(Double)
    case text(String)

    init(_ number: Double?) { self = number.map(Value.number) ?? .empty }

    init(_ text: String?) { self = text.map(Value.text) ?? .empty }
  }

  /// A column, as wide as so many Latin letters.
  struct Column {
    let title: String
    let width: Int
  }

  let name: String
  let columns: [Column]
  let rows: [[Value]]
}

/// Makes the tables of a comparison.
struct DataTables {
  let comparison: Comparison
  let language: Language

  func say(_ phrase: Phrase) -> String { phrase(language) }

  var names: TerminalNames { TerminalNames(comparison.reports, language) }
}
