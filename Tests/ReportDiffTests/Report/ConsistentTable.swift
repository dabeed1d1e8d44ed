@testable import ReportDiff

/// A table three and a table four that add up.
struct ConsistentTable {
  private(set) var values: [CellKey: Double] = [:]
  private var rows: [[Int]] = []

  init(_ random: inout Seeded) {
    var results = Form.resultRows.map { _ in Self.row(&random) }
    let handled = Form.applicants.indices.map { column in results.reduce(0) { $0 + $1[column] } }
    let (carriedIn, carriedOut) = (Self.row(&random, at: 2), Self.row(&random, at: 1))
    let new = zip(zip(handled, carriedOut), carriedIn).map { $0.0 + $0.1 - $1 }
    rows = [new, carriedIn]
    for _ in Form.resultRows { rows.append(results.removeFirst()) }
    rows += [handled, carriedOut]
    for (form, row) in zip(Form.requestRows, rows) {
      for (column, value) in zip(Form.applicants, row) {
        values[CellKey(.requests, form.key, column.key)] = Double(value)
      }
    }
    for group in Form.litigation {
      let parts = (0..<4).map { _ in Int.random(in: 0...5, using: &random) }
      for (column, value) in zip(Form.outcomes, parts + [parts.reduce(0, +)]) {
        values[CellKey(.litigation, group.key, column.key)] = Double(value)
      }
    }
  }

  /// The cells of table three, in the form's order.
  static let requests = Form.requestRows.flatMap { row in
    Form.applicants.map { CellKey(.requests, row.key, $0.key) }
  }

  /// A cell, and another value that may be printed in it.
  func slip(in keys: [CellKey], _ random: inout Seeded) -> (key: CellKey, printed: Double) {
    let key = keys[Int.random(in: 0..<keys.count, using: &random)]
    let value = values[key] ?? 0
    let other = Double(Int.random(in: 0...(2 * Int(value) + 9), using: &random))
    return (key, other == value ? value + 10 : other)
  }

  /// Both tables as they would be read, with some cells printed otherwise or not in the source.
  func cells(
    printing changed: [CellKey: Double] = [:],
    without lost: Set<CellKey> = []
  ) -> CellTable {
    var table = CellTable()
    for (key, value) in values where !lost.contains(key) {
      let printed = changed[key] ?? value
      table[key] = Cell(
        key: key,
        value: printed,
        raw: String(Int(printed)),
        state: .read,
        line: 1
      )
    }
    return table
  }

  /// Few small figures, as most reports have, and their sum.
  private static func row(_ random: inout Seeded, at most: Int = 9) -> [Int] {
    let parts = (0..<6).map { _ in
      Bool.random(using: &random) ? 0 : Int.random(in: 0...most, using: &random)
    }
    return parts + [parts.reduce(0, +)]
  }

  /// Table three printed in one of the layouts, with cells of some rows lost, emptied or slid.
  func damaged(rows count: Int = 1, _ random: inout Seeded) -> String {
    var cells = zip(Form.requestRows, rows).map { form, row in [form.label] + row.map(String.init) }
    for row in cells.indices.shuffled(using: &random).prefix(count) {
      let column = Int.random(in: 1...7, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: cells[row][column] = ""
      case 1: cells[row].remove(at: column)
      default:
        cells[row].remove(at: column)
        cells[row].append("")
      }
    }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return cells.map { $0.joined(separator: "\t") + "\n" }.joined()
    case 1: return cells.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    default: return cells.map { $0.filter { !$0.isEmpty }.joined(separator: "\n") + "\n" }.joined()
    }
  }
}
