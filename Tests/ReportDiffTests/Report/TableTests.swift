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

  @Test("where zeros are left blank, rows of one width show the columns though none is whole")
  func noWholeRow() throws {
    let report = try requests(
      """
      一、本年新收政府信息公开申请数量\t\t\t14\t1\t\t1\t1\t1\t18
      \t（一）予以公开\t\t3\t\t\t\t\t\t3
      \t（三）不予公开\t1.属于国家秘密\t1\t\t\t\t\t\t1
      \t\t2.其他法律行政法规禁止公开\t\t\t\t\t\t\t
      \t\t7.属于行政执法案卷\t2\t\t\t1\t\t\t3
      """
    )
    #expect(row("new", of: report) == [14, 1, nil, 1, 1, 1, 18])
    #expect(row("granted", of: report) == [3, nil, nil, nil, nil, nil, 3])
    let states = Form.applicants.map {
      report.cells[CellKey(.requests, "denied.law_prohibited", $0.key)].state
    }
    #expect(states == Array(repeating: .blank, count: 7))
  }

  @Test("the empty cell of a label is not taken for a column where the table prints no total")
  func noTotals() throws {
    let report = try requests(
      """
      一、本年新收政府信息公开申请数量\t\t3\t1\t\t\t\t1
      （一）予以公开\t\t\t2\t1\t\t\t1
      （二）部分公开\t\t1\t\t\t\t\t1
      """
    )
    #expect(report.cells[CellKey(.requests, "granted", "total")].value == nil)
    #expect(report.cells[CellKey(.requests, "new", "total")].value != 1)
  }

  @Test("without a total in the header every figure keeps its column and the sum is inferred")
  func headerWithoutTotal() throws {
    let report = try requests(
      """
      \t\t\t自然人\t法人或其他组织
      \t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
      一、本年新收政府信息公开申请数量\t\t\t149\t8\t5\t14\t11\t8
      三、本年度办理结果\t（一）予以公开\t\t0\t0\t0\t0\t0\t0
      \t（三）不予公开\t4.保护第三方合法权益\t0\t0\t0\t0\t0\t1
      """
    )
    #expect(row("new", of: report) == [149, 8, 5, 14, 11, 8, 195])
    #expect(row("granted", of: report) == [0, 0, 0, 0, 0, 0, 0])
    #expect(row("denied.third_party", of: report) == [0, 0, 0, 0, 0, 1, 1])
    #expect(report.cells[CellKey(.requests, "new", "total")].state == .inferred)
  }

  @Test("a header that lost its total does not take it from rows that add up")
  func lostHeaderTotal() throws {
    let report = try requests(
      """
      \t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他
      一、本年新收政府信息公开申请数量\t\t\t14\t1\t\t1\t1\t1\t18
      二、上年结转政府信息公开申请数量\t\t\t2\t1\t\t\t\t1\t4
      三、本年度办理结果\t（三）不予公开\t1.属于国家秘密\t1\t\t\t\t\t\t1
      """
    )
    #expect(row("new", of: report) == [14, 1, nil, 1, 1, 1, 18])
  }

  @Test("fifteen cells of table four are read though most are left blank")
  func litigationBlanks() throws {
    let text = "四、政府信息公开行政复议、行政诉讼情况\n| 1 |  |  | 1 | 2 |  |  |  |  |  |  |  |  |  |  |\n"
    let report = try Report(from: SourceFile(path: "a.txt", bytes: Array(text.utf8)))
    let cells = Form.outcomes.map {
      report.cells[CellKey(.litigation, "reconsideration", $0.key)]
    }
    #expect(cells.map(\.value) == [1, nil, nil, 1, 2])
    #expect(cells[1].state == .blank)
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
        + "二、上年结转政府信息公开申请数量  1  0  0  0  0     1\n"
    )
    let cell = report.cells[CellKey(.requests, "carried_in", "other")]
    #expect(cell.state == .inferred)
    #expect(cell.value == 0)
    #expect(report.warnings.contains { $0.code == "completed_row" || $0.code == "inferred_cell" })
    #expect(report.cells[CellKey(.requests, "carried_in", "natural_person")].state == .read)
  }

  @Test("a row that the form does not have takes no other row's place")
  func foreignRow() throws {
    let row = { (label: String, value: Int) in
      ([label] + [value, 0, 0, 0, 0, 0, value].map(String.init)).joined(separator: "\n") + "\n"
    }
    let report = try requests(
      row("一、本年新收政府信息公开申请数量", 5) + row("其中：境外申请人提出的", 9)
        + row("二、上年结转政府信息公开申请数量", 1) + row("（二）部分公开", 4)
    )
    #expect(self.row("carried_in", of: report).first == 1)
    #expect(self.row("granted", of: report).first == .some(nil))
    #expect(report.warnings.contains { $0.code == "unplaced_row" })
  }

  @Test(
    "a row that lost a cell and slid onto the grid of other rows is placed where columns add up"
  )
  func slidOntoGrid() throws {
    let report = try requests(
      Form.requestRows.map { row in
        switch row.key {
        case "new", "handled_total": "\(row.label)\t\t\t6\t0\t1\t0\t0\t0\t7\n"
        case "granted": "（一）予以公开\t\t\t5\t0\t0\t0\t0\t5\n"
        case "partial": "（二）部分公开\t\t1\t0\t1\t0\t0\t0\t2\n"
        default: "\(row.label)\t\t\t0\t0\t0\t0\t0\t0\t0\n"
        }
      }.joined()
    )
    #expect(row("granted", of: report) == [5, 0, 0, 0, 0, 0, 5])
  }

  @Test("two rows that each lost a figure are placed together, where every column then adds up")
  func torn() throws {
    let zeros = [0, 0, 0, 0, 0, 0, 0]
    let figures = { (row: FormRow) -> [Int] in
      switch row.key {
      case "new", "handled_total": [6, 3, 0, 0, 0, 1, 10]
      case "granted": [4, 1, 0, 0, 1, 6]
      case "partial": [2, 0, 0, 0, 0, 4]
      default: zeros
      }
    }
    let report = try requests(
      Form.requestRows.map { row in
        ([row.label] + figures(row).map(String.init)).joined(separator: "\n") + "\n"
      }.joined()
    )
    #expect(row("granted", of: report) == [4, 1, 0, 0, 0, 1, 6])
    #expect(row("partial", of: report) == [2, 2, 0, 0, 0, 0, 4])
    let gap = CellKey(.requests, "partial", "business")
    #expect(report.cells[gap].state == .inferred)
    #expect(!report.warnings.contains { $0.code == "ambiguous_row" })
  }

  @Test(
    "whatever cells are lost, emptied or slid, no figure is read into another cell",
    arguments: 0..<180
  )
  func damage(_ seed: Int) throws {
    var random = Seeded(state: UInt64(seed) &* 977 &+ 3)
    let table = ConsistentTable(&random)
    let text = table.damaged(rows: 1 + seed % 4, &random)
    let report = try requests(text)
    for (key, value) in table.values {
      let cell = report.cells[key]
      guard cell.value != nil else { continue }
      #expect(cell.value == value, "\(key) \(cell.state)")
    }
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
