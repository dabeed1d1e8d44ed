/// What one printed cell says; 空白 is not 零.
enum CellValue: Sendable, Hashable {
  /// A number, in the unit of its column.
  case number(Double)
  /// Printed empty, or with a mark that stands for nothing (/, —).
  case blank
  /// Printed, but not a number.
  case illegible
}

/// How a cell's value came to be known.
public enum CellState: String, Sendable {
  /// Printed, and taken as printed.
  case read
  /// Printed empty.
  case blank
  /// Not in the source.
  case missing
  /// Not printed, but the form's identities leave only this value.
  case inferred
  /// Printed, and not to be trusted: it is no count, or the form's identities point at it. The value, where
  /// there is one, stays as printed.
  case suspect
}

/// One cell of the form as a report fills it.
public struct Cell: Sendable, Hashable {
  /// Which cell it is.
  public let key: CellKey
  /// The number, `nil` where none was read; 万元 in the fees cell, a count elsewhere.
  public var value: Double?
  /// The text as printed.
  public var raw: String?
  /// How the value came to be known.
  public var state: CellState
  /// The line of the source it was printed on.
  public var line: Int?

  package init(key: CellKey, value: Double?, raw: String?, state: CellState, line: Int?) {
    self.key = key
    self.value = value
    self.raw = raw
    self.state = state
    self.line = line
  }

  /// Whether the value is one that the cell can hold: nothing is counted in halves or below zero; money is.
  var isSound: Bool {
    value.map { $0 >= 0 && ($0 == $0.rounded() || key.column == "amount") } ?? false
  }

  static func missing(_ key: CellKey) -> Cell {
    Cell(key: key, value: nil, raw: nil, state: .missing, line: nil)
  }

  static func inferred(_ key: CellKey, _ value: Double) -> Cell {
    Cell(key: key, value: value, raw: nil, state: .inferred, line: nil)
  }
}

/// All cells of one report, by key: the 200 of the form, and those of the variant rows it prints.
public struct CellTable: Sendable {
  /// The cells by the places of their keys.
  private var cells = [Cell?](repeating: nil, count: CellName.all.count)

  /// The cell of a key; `missing` where the report has none.
  public subscript(key: CellKey) -> Cell {
    get { cells[key.place] ?? .missing(key) }
    set { cells[key.place] = newValue }
  }

  /// How the value of a cell came to be known.
  func state(of key: CellKey) -> CellState { cells[key.place]?.state ?? .missing }

  /// The value of a cell; `nil` where none is known.
  func value(of key: CellKey) -> Double? { cells[key.place]?.value }

  subscript(_ table: SectionKind, _ row: String, _ column: String) -> Cell {
    self[CellKey(table, row, column)]
  }

  /// The 200 cells in the form's order, then those of the merged row where it is printed.
  public var all: [Cell] { keys.map { self[$0] } }

  /// The keys of those cells.
  var keys: [CellKey] { hasMergedOtherRow ? Form.cellKeysWithMergedRow : Form.cellKeys }

  /// The cells that it prints of the form of 2019 and that the form in force has not.
  package var of2019: [Cell] { Form2019.ownKeys.map { self[$0] }.filter { $0.state != .missing } }

  /// Whether the report prints one merged row for （六）其他处理.
  var hasMergedOtherRow: Bool {
    CellName.merged.contains { state(of: CellKey(place: $0)) != .missing }
  }

  /// Whether anything of a table was found in the source.
  func hasTable(_ table: SectionKind) -> Bool {
    cells.indices.contains { place in
      let key = CellKey(place: place)
      return state(of: key) != .missing && key.table == table
    }
  }
}
