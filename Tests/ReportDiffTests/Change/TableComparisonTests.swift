import Testing

@testable import ReportDiff

@Suite("The tables of both years on the form's grid")
struct TableComparisonTests {
  private func report(_ year: Int, _ cells: [Cell] = []) -> Report {
    var table = CellTable()
    for cell in cells { table[cell.key] = cell }
    return Report(
      source: Source(path: "a", format: .text, encoding: .utf8, bytes: 1, sha256: ""),
      agency: nil,
      year: Located(value: year, line: 1),
      title: nil,
      template: .form2021,
      sections: [],
      cells: table,
      figures: [],
      problems: [],
      commitments: [],
      warnings: []
    )
  }

  private func cell(
    _ row: String,
    _ value: Double?,
    _ state: CellState = .read,
    column: String = "total"
  ) -> Cell {
    Cell(key: CellKey(.requests, row, column), value: value, raw: nil, state: state, line: 1)
  }

  private func tables(_ old: Report, _ new: Report) -> [TableComparison] {
    Comparison(of: YearPair(old: old, new: new)).tables
  }

  @Test("have the 200 places of the form, in its order")
  func places() {
    let tables = tables(report(2023), report(2024))
    #expect(tables.flatMap(\.places).map(\.key) == Form.cellKeys)
    #expect(tables[0].blocks.map(\.title) == (["一", "五", "六", "八"].map { "第二十条第（\($0)）项" }))
  }

  @Test("hold what changed in its place")
  func changes() {
    let tables = tables(report(2023, [cell("new", 3)]), report(2024, [cell("new", 5)]))
    let changed = tables.flatMap(\.places).filter { $0.change != nil }
    #expect(changed.map(\.key) == [CellKey(.requests, "new", "total")])
    #expect(changed.first?.change?.delta == 2)
  }

  @Test("a row is all zero only where both years print 0 in every place, not where it is empty")
  func zeroRows() {
    let zeros = Form.applicants.map { cell("granted", 0, column: $0.key) }
    let blanks = Form.applicants.map { cell("partial", nil, .blank, column: $0.key) }
    let tables = tables(report(2023, zeros + blanks), report(2024, zeros + blanks))
    let rows = tables.flatMap(\.blocks).flatMap(\.rows).filter(\.isAllZero)
    #expect(rows.map(\.row.key) == ["granted"])
  }

  @Test("the merged row of （六）其他处理 stands beside the three rows, or in their place")
  func mergedRow() {
    func keys(_ old: Report, _ new: Report) -> [String] {
      tables(old, new)[1].blocks[0].rows.map(\.row.key).filter { $0.hasPrefix("other") }
    }
    let (merged, apart) = (report(2023, [cell("other", 1)]), report(2024, [cell("other.misc", 1)]))
    let three = ["other.no_correction", "other.unpaid_fee", "other.misc"]
    #expect(keys(merged, apart) == three + ["other"])
    #expect(keys(merged, merged) == ["other"])
    #expect(keys(apart, apart) == three)
  }

  @Test("the flow of applications sums the results by group, and is none where a cell is missing")
  func flow() throws {
    let rows = Form.requestRows.map { cell($0.key, 0) }
    #expect(RequestFlow(of: report(2024, Array(rows.dropLast())).cells) == nil)
    #expect(RequestFlow(of: report(2024, rows).cells) == nil)
    var table = report(2024, rows).cells
    for (row, value) in [
      ("new", 9.0), ("denied.third_party", 4), ("denied.process_information", 3),
    ] {
      table[CellKey(.requests, row, "total")] = cell(row, value)
    }
    table[CellKey(.requests, "carried_out", "total")] = cell("carried_out", 2)
    table[CellKey(.requests, "partial", "total")] = cell("partial", nil, .blank)
    let flow = try #require(RequestFlow(of: table))
    #expect(flow.received == 9 && flow.settled == 9)
    #expect(flow.outcomes.filter { $0.count > 0 }.map(\.key) == ["denied", "carried_out"])
    #expect(flow.outcomes.first { $0.key == "denied" }?.count == 7)
  }
}
