import Testing

@testable import ReportDiff

@Suite("Cells that are likely misprinted or misread")
struct SuspectCellTests {
  private typealias Rows = [(label: String, figures: [Int])]

  /// A table that adds up: 11 come in, 2 stand over from last year, all but 3 are handled.
  ///
  /// （六）其他处理 is one row.
  private func rows() -> Rows {
    var out: Rows = [
      ("一、本年新收政府信息公开申请数量", [8, 2, 0, 0, 1, 0, 11]),
      ("二、上年结转政府信息公开申请数量", [1, 1, 0, 0, 0, 0, 2]),
    ]
    for row in Form.resultRows where !row.key.hasPrefix("other.") {
      out.append(
        (row.label, row.key == "granted" ? [7, 1, 0, 0, 1, 0, 9] : [0, 0, 0, 0, 0, 0, 0])
      )
    }
    return out + [
      ("（六）其他处理", [0, 1, 0, 0, 0, 0, 1]), ("（七）总计", [7, 2, 0, 0, 1, 0, 10]),
      ("四、结转下年度继续办理", [2, 1, 0, 0, 0, 0, 3]),
    ]
  }

  private func text(_ year: Int, _ rows: Rows) -> String {
    "某县\(year)年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
      + rows.map { row in
        ([row.label] + row.figures.map(String.init)).joined(separator: "\t") + "\n"
      }.joined()
  }

  private func report(_ year: Int, _ rows: Rows) throws -> Report {
    try Report(from: SourceFile(path: "\(year).txt", bytes: Array(text(year, rows).utf8)))
  }

  /// The rows with figures printed otherwise: row by the first characters of its label, column from 0.
  private func printing(_ slips: (row: String, column: Int, value: Int)...) -> Rows {
    var out = rows()
    for slip in slips {
      for index in out.indices where out[index].label.hasPrefix(slip.row) {
        out[index].figures[slip.column] = slip.value
      }
    }
    return out
  }

  private func suspects(in report: Report) -> [Finding] {
    Finding.findings(in: report, scope: .new).filter { $0.rule == .suspectCell }
  }

  private func suspects(_ old: Rows, _ new: Rows) throws -> [Finding] {
    let reports = YearPair(old: try report(2023, old), new: try report(2024, new))
    return Finding.findings(across: reports).filter { $0.rule == .suspectCell }
  }

  @Test("a table that adds up accuses no cell")
  func consistent() throws {
    let read = try report(2024, rows())
    #expect(Finding.findings(in: read, scope: .new).filter { $0.severity == .error }.isEmpty)
    #expect(suspects(in: read).isEmpty)
  }

  @Test("the cell that explains three broken sums is named beside them, and keeps what it prints")
  func sole() throws {
    let read = try report(2024, printing((row: "（七）", column: 0, value: 9)))
    let found = suspects(in: read)
    let key = CellKey(.requests, "handled_total", "natural_person")
    #expect(found.map(\.cells) == [[key]])
    #expect(found.first?.expected == 7)
    #expect(found.first?.actual == 9)
    #expect(found.first?.severity == .warning)
    #expect(found.first?.line == read.cells[key].line)
    #expect(found.first?.message(.chinese).contains("印为 9，若为 7") == true)
    #expect(found.first?.message(.chinese).contains("这 3 处不符") == true)
    #expect(read.cells[key].state == .suspect)
    #expect(read.cells[key].value == 9)
    let errors = Finding.findings(in: read, scope: .new).filter { $0.severity == .error }
    #expect(
      errors.map(\.rule) == [.requestsRowTotal, .requestsHandledTotal, .requestsBalance]
    )
  }

  @Test("the merged row for other outcomes takes part in the sums")
  func merged() throws {
    let read = try report(2024, printing((row: "（六）", column: 1, value: 3)))
    #expect(suspects(in: read).map(\.cells) == [[CellKey(.requests, "other", "business")]])
  }

  @Test("a sum that is wrong by itself accuses no cell of it")
  func oneSum() throws {
    let slips = [(row: "一、", column: 0, value: 9), (row: "一、", column: 6, value: 12)]
    #expect(suspects(in: try report(2024, printing(slips[0], slips[1]))).isEmpty)
  }

  @Test("of explanations that are equally good, all are named and none is marked")
  func several() throws {
    let read = try report(
      2024,
      printing((row: "一、", column: 1, value: 1), (row: "四、", column: 4, value: 1))
    )
    let found = suspects(in: read)
    #expect(found.count == 1)
    #expect(found.first?.expected == nil)
    #expect(found.first?.cells.count ?? 0 > 1)
    #expect(found.first?.message(.chinese).contains("不止一种解释") == true)
    #expect(read.cells.all.allSatisfy { $0.state != .suspect })
  }

  @Test("上年结转 that breaks the balance and the carry-over alike is the suspect")
  func carriedIn() throws {
    let new = printing((row: "二、", column: 0, value: 0), (row: "二、", column: 6, value: 1))
    var old = rows()
    old[old.count - 1].figures = [1, 1, 0, 0, 0, 0, 2]
    old[0].figures = [7, 2, 0, 0, 1, 0, 10]
    let found = try suspects(old, new)
    let keys = ["natural_person", "total"].map { CellKey(.requests, "carried_in", $0) }
    #expect(found.map(\.cells) == [keys])
    #expect(found.first?.scope == .new)
    #expect(suspects(in: try report(2024, new)).isEmpty)
  }

  @Test("last year's 结转下年度 is the suspect where last year's sums break with it")
  func carriedOut() throws {
    let old = printing((row: "四、", column: 0, value: 5))
    var new = rows()
    new[1].figures = [2, 1, 0, 0, 0, 0, 3]
    new[0].figures = [7, 2, 0, 0, 1, 0, 10]
    let found = try suspects(old, new)
    #expect(found.map(\.cells) == [[CellKey(.requests, "carried_out", "natural_person")]])
    #expect(found.first?.scope == .old)
    #expect(found.first?.expected == 2)
    #expect(found.first?.message(.chinese).contains("两年结转的衔接") == true)
  }

  @Test("a carry-over that breaks nothing else accuses no cell")
  func carryOverAlone() throws {
    var old = rows()
    old[old.count - 1].figures = [3, 1, 0, 0, 0, 0, 4]
    old[0].figures = [9, 2, 0, 0, 1, 0, 12]
    #expect(try suspects(old, rows()).isEmpty)
  }

  @Test("what a cell should say that prints no number is said where two sums agree")
  func illegible() throws {
    let text = text(2024, rows()).replacing("（一）予以公开\t7\t1", with: "（一）予以公开\tT\t1")
    let read = try Report(from: SourceFile(path: "2024.txt", bytes: Array(text.utf8)))
    let found = suspects(in: read)
    let key = CellKey(.requests, "granted", "natural_person")
    #expect(read.cells[key].state == .suspect)
    #expect(read.cells[key].value == nil)
    #expect(found.map(\.cells) == [[key]])
    #expect(found.first?.expected == 7)
    #expect(found.first?.actual == nil)
  }

  @Test(
    "a slip of one digit is known by its kind",
    arguments: [
      (457.0, 475.0, "相邻两位数字颠倒"), (20, 2, "漏一位数字"), (10, 110, "多一位数字"), (38, 33, "仅一位数字不同"),
    ]
  )
  func slips(right: Double, printed: Double, name: String) {
    #expect(Slip(from: right, to: printed)?.name.chinese == name)
  }

  @Test("what takes more than one slip, or has one digit only, is no slip")
  func noSlips() {
    #expect(Slip(from: 1, to: 2) == nil)
    #expect(Slip(from: 457, to: 123) == nil)
    #expect(Slip(from: 5, to: 120) == nil)
  }
}
