/// The name of one cell of the form, such as `requests.new.total`.
///
/// It is no more than a place among the cells that the forms have, so that tables and sets of cells are cheap.
public struct CellKey: Sendable, Hashable, CustomStringConvertible {
  /// Where it stands among ``CellName/all``.
  let place: Int

  /// The table: `proactive`, `requests` or `litigation`.
  public var table: SectionKind { CellName.tables[place] }
  /// The row, or the group in table four.
  public var row: String { CellName.all[place].row }
  /// The column.
  public var column: String { CellName.all[place].column }

  init(place: Int) { self.place = place }

  /// The key of a cell that a form has.
  package init(_ table: SectionKind, _ row: String, _ column: String) {
    guard let place = CellName.place(CellName(table: table, row: row, column: column)) else {
      preconditionFailure("no form has a cell \(table.rawValue).\(row).\(column)")
    }
    self.place = place
  }

  /// The key that data formats print so; `nil` where it is none.
  package init?(description: String) {
    let parts = description.split(separator: ".")
    guard parts.count >= 3, let table = SectionKind(rawValue: String(parts[0])),
      let column = parts.last
    else { return nil }
    let row = parts[1..<(parts.count - 1)].joined(separator: ".")
    guard let place = CellName.place(CellName(table: table, row: row, column: String(column)))
    else { return nil }
    self.place = place
  }

  /// The cells of a row of table three, in the order of ``Form/applicants``: their places follow one another.
  static func ofRequests(_ row: FormRow) -> [CellKey] { ofRequests(row.key) }

  /// The same, of a row by its key.
  static func ofRequests(_ row: String) -> [CellKey] {
    let first = CellKey(.requests, row, Form.applicants[0].key).place
    return (first..<(first + Form.applicants.count)).map(CellKey.init(place:))
  }

  /// The key as data formats print it.
  public var description: String {
    var text = table.rawValue
    text += "."
    text += row
    text += "."
    text += column
    return text
  }
}

/// The three parts of the name of a cell.
struct CellName: Equatable {
  let table: SectionKind
  let row: String
  let column: String

  /// The names of all cells: those of the form in force in its order, then those of the merged row （六）, then
  /// what only the form of 2019 has.
  static let all: [CellName] = {
    let form =
      Form.proactive.flatMap { row($0.row, $0.columns, .proactive) }
      + Form.requestRows.flatMap { row($0, Form.applicants, .requests) }
      + Form.litigation.flatMap { row($0, Form.outcomes, .litigation) }
    let known = form.filter { $0.table == .proactive }
    let of2019 = Form2019.proactive.flatMap { row($0.row, $0.columns, .proactive) }
    return form + row(Form.mergedOtherRow, Form.applicants, .requests)
      + of2019.filter { !known.contains($0) }
  }()

  /// The table of each.
  static let tables: [SectionKind] = all.map(\.table)

  /// The row of each, counted: cells of one row have the same number.
  static let rows: [Int] = {
    var numbers: [[String]: Int] = [:]
    return all.map { name in
      let row = [name.table.rawValue, name.row]
      let number = numbers[row] ?? numbers.count
      numbers[row] = number
      return number
    }
  }()

  /// How many cells the form in force has.
  static let countOfForm =
    Form.proactive.reduce(0) { $0 + $1.columns.count }
    + Form.requestRows.count * Form.applicants.count + Form.litigation.count * Form.outcomes.count

  /// The places of the cells of the merged row.
  static let merged = countOfForm..<(countOfForm + Form.applicants.count)

  private static func row(
    _ row: FormRow,
    _ columns: [FormColumn],
    _ table: SectionKind
  ) -> [CellName] {
    columns.map { CellName(table: table, row: row.key, column: $0.key) }
  }

  /// The place of a name among all; `nil` where no form has such a cell.
  static func place(_ name: CellName) -> Int? {
    var slot = name.slot
    while true {
      let place = Int(slots[slot])
      if place < 0 { return nil }
      if all[place] == name { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// The places of the names, each at its ``slot`` or in the next free one behind; -1 for a free one.
  private static let slots: [Int16] = {
    var slots = [Int16](repeating: -1, count: 1 << 10)
    for (place, name) in all.enumerated() {
      var slot = name.slot
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int16(place)
    }
    return slots
  }()

  /// FNV-1a over row and column: names are looked up for every cell read, and none of them is hostile.
  private var slot: Int {
    var hash: UInt32 = 2_166_136_261
    var (row, column) = (row, column)
    row.withUTF8 { for byte in $0 { hash = (hash ^ UInt32(byte)) &* 16_777_619 } }
    column.withUTF8 { for byte in $0 { hash = (hash ^ UInt32(byte)) &* 16_777_619 } }
    return Int((hash ^ hash >> 15) & 1_023)
  }
}
