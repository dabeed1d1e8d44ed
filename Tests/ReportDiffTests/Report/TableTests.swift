import Testing

@testable import ReportDiff

@Suite("Placing the figures of the tables")
struct TableTests {
  private func requests(_ rows: String) throws -> Report {
    try Report(
      from: SourceFile(path: "a.txt", bytes: Array("三、收到和处理政府信息公开申请情况\n\(rows)".utf8))
    )
  }

  private func row(_ key: String, of report: Report) -> [Double?] {
    Form.applicants.map { report.cells[CellKey(.requests, key, $0.key)].value }
  }

  @Test("a cell that is printed empty is blank, and never 0")
  func blank() throws {
    let report = try requests("一、本年新收政府信息公开申请数量\t26\t\t\t\t\t\t26\n")
    let cell = report.cells[CellKey(.requests, "new", "business")]
    #expect(cell.state == .blank)
    #expect(cell.value == nil)
  }

  @Test("a row whose cells slid left is read by its label")
  func slid() throws {
    let report = try requests(
      """
      三、本年度办理结果\t（六）其他处理\t2.逾期不缴费\t1\t0\t0\t0\t0\t0\t1
      3.其他\t\t5\t0\t0\t0\t0\t0\t5
      （七）总计\t6\t0\t0\t0\t0\t0\t6
      """
    )
    #expect(row("other.misc", of: report) == [5, 0, 0, 0, 0, 0, 5])
    #expect(row("handled_total", of: report) == [6, 0, 0, 0, 0, 0, 6])
  }

  @Test("a cell lost in the grid is found by the rows that are whole")
  func lost() throws {
    let report = try requests(
      """
      一、本年新收政府信息公开申请数量\t\t\t5\t0\t0\t0\t0\t0\t5
      二、上年结转政府信息公开申请数量\t\t\t\t0\t0\t0\t0\t0\t0
      """
    )
    #expect(row("carried_in", of: report) == [nil, 0, 0, 0, 0, 0, 0])
    #expect(report.cells[CellKey(.requests, "carried_in", "natural_person")].state == .blank)
  }

  @Test("figures whose columns cannot be told are left out, with a warning and the line")
  func ambiguous() throws {
    let report = try requests("一、本年新收政府信息公开申请数量\n5\n3\n2\n")
    #expect(row("new", of: report) == [nil, nil, nil, nil, nil, nil, nil])
    let warning = report.warnings.first { $0.code == "ambiguous_row" }
    #expect(warning?.line == 3)
  }

  @Test("the one cell that a row lost is inferred from its sum, and said to be")
  func inferred() throws {
    let report = try requests(
      "一、本年新收政府信息公开申请数量  5  1  0  0  2  0  8\n"
        + "二、上年结转政府信息公开申请数量  1  0  0  0  0     0  1\n（一）予以公开  4  1  0  0  0  0\n"
    )
    #expect(row("carried_in", of: report) == [1, 0, 0, 0, 0, 0, 1])
  }

  @Test("a merged row for other outcomes has a key of its own")
  func merged() throws {
    let report = try requests("（六）其他处理\t3\t0\t0\t0\t0\t0\t3\n（七）总计\t3\t0\t0\t0\t0\t0\t3\n")
    #expect(report.cells.hasMergedOtherRow)
    #expect(report.cells.all.count == 207)
    #expect(row("other.misc", of: report) == [nil, nil, nil, nil, nil, nil, nil])
  }

  @Test("one cell a line reads like a row")
  func stream() throws {
    let lines = "一、本年新收政府信息公开申请数量\n|\n3440\n|\n75\n|\n0\n|\n1\n|\n6\n|\n3\n|\n3525\n|\n"
    #expect(row("new", of: try requests(lines)) == [3440, 75, 0, 1, 6, 3, 3525])
  }
}
