import Testing

@testable import ReportDiff

@Suite("The form of 2019")
struct Form2019Tests {
  private func report(_ year: Int, _ proactive: String, other: String) throws -> Report {
    let text = """
      某县\(year)年政府信息公开工作年度报告
      二、主动公开政府信息情况
      \(proactive)
      三、收到和处理政府信息公开申请情况
      一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5
      \(other)
      （七）总计\t5\t0\t0\t0\t0\t0\t5
      """
    return try Report(from: SourceFile(path: "\(year).txt", bytes: Array(text.utf8)))
  }

  private func of2019(_ year: Int = 2020) throws -> Report {
    try report(
      year,
      """
      信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量
      规章\t1\t1\t7
      规范性文件\t2\t3\t40
      信息内容\t上一年项目数量\t本年增/减\t处理决定数量
      行政许可\t120\t-2\t1500
      其他对外管理服务事项\t30\t0\t200
      行政处罚\t80\t1\t60
      """,
      other: "（六）其他处理\t3\t0\t0\t0\t0\t0\t3"
    )
  }

  private func of2021(_ year: Int = 2021) throws -> Report {
    try report(
      year,
      """
      信息内容\t本年制发件数\t本年废止件数\t现行有效件数
      规章\t0\t0\t7
      行政规范性文件\t4\t1\t43
      信息内容\t本年处理决定数量
      行政许可\t1600
      行政处罚\t50
      """,
      other: "（六）其他处理\t3.其他\t3\t0\t0\t0\t0\t0\t3"
    )
  }

  @Test("a report is on the form that its tables print, whatever its year")
  func template() throws {
    #expect(try of2019(2022).template == .form2019)
    #expect(try of2021().template == .form2021)
  }

  @Test("处理决定数量 is compared with 本年处理决定数量 under one key")
  func shared() throws {
    let comparison = Comparison(of: YearPair(old: try of2019(), new: try of2021()))
    let changes = comparison.cells.filter { $0.key.column == "decisions" }
    #expect(changes.map(\.key.row) == ["licensing", "punishment"])
    #expect(changes.map(\.delta) == [100, -10])
  }

  @Test("what only one form asks for has no counterpart, and is not taken for something else")
  func unmatched() throws {
    let comparison = Comparison(of: YearPair(old: try of2019(), new: try of2021()))
    let old = comparison.unmatchedCells.old.map(\.key.description)
    let new = comparison.unmatchedCells.new.map(\.key.description)
    #expect(old.contains("proactive.regulations.public_total"))
    #expect(old.contains("proactive.licensing.items_change"))
    #expect(old.contains("proactive.other_services.decisions"))
    #expect(old.contains("requests.other.total"))
    #expect(new.contains("proactive.regulations.in_force"))
    #expect(new.contains("requests.other.misc.total"))
    #expect(!comparison.cells.contains { $0.key.row == "regulations" })
    let page = TerminalRendering.text(of: comparison, options: TerminalOptions())
    #expect(page.contains("没有对应项"))
  }

  @Test("two reports on the form of 2019 are compared in all its cells")
  func both() throws {
    let pair = YearPair(old: try of2019(2019), new: try of2019(2020))
    #expect(Comparison(of: pair).unmatchedCells.old.isEmpty)
    #expect(Comparison(of: pair).cellsCompared > 14 + 14)
  }

  @Test("the rows below （六）其他处理 are not missed where the form has none")
  func missing() throws {
    let findings = Finding.findings(in: try of2019(), scope: .new)
    #expect(!findings.contains { $0.message(.chinese).contains("逾期不补正") })
  }
}
