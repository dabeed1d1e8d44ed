import Testing

@testable import ReportDiff

@Suite("The workbook")
struct XLSXRenderingTests {
  private func file(_ comparison: Comparison) throws -> OfficeFile {
    try OfficeFile(XLSXRendering.workbook(of: comparison, language: .chinese))
  }

  @Test("a sheet each for three tables, prose, promises and findings")
  func sheets() throws {
    let file = try file(SampleComparison.full())
    let names = try file.attributes(of: "sheet", in: "xl/workbook.xml").map { $0["name"] }
    #expect(names == ["主动公开", "依申请公开", "复议诉讼", "正文数字", "承诺", "核查"])
  }

  @Test("numbers are numbers")
  func numbers() throws {
    let file = try file(SampleComparison.full())
    let rows = try file.rows(ofSheet: 2)
    #expect(rows.count == 1 + 175)
    let total = try #require(rows.first { $0.last == .text("requests.new.total") })
    #expect(total.contains(.number("14")))
    let numbers = try file.rows(ofSheet: 1).joined().compactMap { cell -> Double? in
      if case .number(let digits) = cell { return Double(digits) }
      return nil
    }
    #expect(numbers.contains(96171.6))
  }

  @Test("promises and findings are told with their evidence")
  func promises() throws {
    let file = try file(SampleComparison.full())
    let promises = try file.rows(ofSheet: 5)
    #expect(promises.count == 3)
    #expect(promises[1].contains(.text("已见落实")))
    #expect(promises[2].contains(.text("健全机制。")))
    #expect(try file.rows(ofSheet: 6)[1].contains(.number("3525")))
  }

  @Test("the same comparison makes the same bytes")
  func reproducible() throws {
    let comparison = SampleComparison.full()
    #expect(
      try XLSXRendering.workbook(of: comparison, language: .chinese)
        == XLSXRendering.workbook(of: comparison, language: .chinese)
    )
  }

  @Test("text of a report is text, not a formula", arguments: HostileComparison.texts)
  func hostile(text: String) throws {
    let (hostile, plain) = (
      try file(HostileComparison.of(text)), try file(HostileComparison.of("平"))
    )
    for sheet in 1...6 {
      let part = "xl/worksheets/sheet\(sheet).xml"
      #expect(try hostile.elements(part) == plain.elements(part))
      #expect(try !hostile.elements(part).contains("f"))
    }
    let safe = TerminalSafety.safe(text).replacing("\u{FFFE}", with: "")
      .replacing("_x0041__x000D_", with: "_x005F_x0041__x005F_x000D_")
    #expect(try hostile.rows(ofSheet: 5).joined().contains(.text(safe)))
  }

  @Test("a text too long for a cell is cut")
  func long() throws {
    let text = String(repeating: "长", count: 100_000)
    let longest = try file(SampleComparison.full(text: text)).rows(ofSheet: 5).joined().map {
      cell in
      if case .text(let text) = cell { text.utf16.count } else { 0 }
    }.max()
    #expect(longest == 32_767)
  }
}
