import Testing

@testable import ReportDiff

@Suite("Lines into blocks")
struct LineReaderTests {
  private func blocks(_ text: String) -> [Block] {
    TextDocument.read(SourceText(Array(text.utf16))).blocks
  }

  private func cells(_ line: String) -> [String]? {
    guard case .row(let cells)? = blocks(line).first?.content else { return nil }
    return cells.map(\.text.description)
  }

  @Test("a row is cut at tabs, at pipes, and at two or more spaces")
  func rows() {
    #expect(cells("规章\t2\t\t12") == ["规章", "2", "", "12"])
    #expect(cells("| 规章 | 2 |  | 12 |") == ["规章", "2", "", "12"])
    #expect(cells("规章 | 2 | 12 |") == ["规章", "2", "12"])
    #expect(cells("规章    2     1   12") == ["规章", "2", "1", "12"])
    #expect(cells("3.重复申请 26    1  0") == ["3.重复申请", "26", "1", "0"])
  }

  @Test("a lone pipe and a Markdown rule are no rows")
  func rules() {
    #expect(blocks("|").isEmpty)
    #expect(blocks("|---|:--:|").isEmpty)
  }

  @Test("running text stays text, whatever spaces it has")
  func prose() {
    #expect(cells("测试内容。  下一句！") == nil)
    #expect(cells("2024 年，我镇公开信息 19 条") == nil)
  }

  @Test(
    "page numbers are dropped, numbers in a table are not",
    arguments: [("- 3 -", true), ("— 12 —", true), ("第 3 页", true), ("12", false), ("-3", false)]
  )
  func pageNumbers(_ line: String, _ isDropped: Bool) {
    #expect(blocks(line).isEmpty == isDropped)
  }

  @Test("Markdown marks are resolved, and what was bold is known")
  func markdown() {
    let heading = blocks("## **六、其他需要报告的事项**")[0]
    #expect(heading.isHeading)
    #expect(heading.plainText == "六、其他需要报告的事项")
    #expect(blocks("**一是培训。**每年一次。")[0].boldLength == 5)
  }

  @Test("a sentence that a list follows is no row, wide as its spaces may be")
  func sentenceBeforeList() {
    let line = SourceText.Line(text: "五、不足　　一年来，仍有不足：", number: 1, followsPageBreak: false)
    let blocks = LineReader.blocks(of: line)
    #expect(blocks.allSatisfy { if case .text = $0.content { true } else { false } })
  }
}
