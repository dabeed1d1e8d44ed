import Testing

@testable import ReportDiff

@Suite("The tables of a Word document")
struct WordTableTests {
  /// The cells of each row as `column:text`.
  private func rows(_ body: String) throws -> [[String]] {
    try WordSample(body).document().blocks.compactMap { block in
      guard case .row(let cells) = block.content else { return nil }
      return cells.map { "\($0.position):\($0.text)" }
    }
  }

  private func span(_ count: Int) -> String { "<w:gridSpan w:val='\(count)'/>" }
  private let top = "<w:vMerge w:val='restart'/>"
  private let rest = "<w:vMerge/>"

  @Test("a cell stands at its column of the grid; an empty one is there, a merged one once")
  func grid() throws {
    let body = table(
      row(cell("三、本年度办理结果", top), cell("（一）予以公开", span(2)), cell("3"), cell("")),
      row(cell("", rest), cell("（三）不予公开", top), cell("1.属于国家秘密"), cell(""), cell("1")),
      row(cell("", rest), cell("", rest), cell("2.其他法律行政法规禁止公开"), cell("0"), cell("0")),
      row(cell("四、结转", span(3)), cell("0"), cell("0"))
    )
    #expect(
      try rows(body) == [
        ["0:三、本年度办理结果", "1:（一）予以公开", "3:3", "4:"],
        ["1:（三）不予公开", "2:1.属于国家秘密", "3:", "4:1"],
        ["2:2.其他法律行政法规禁止公开", "3:0", "4:0"], ["0:四、结转", "3:0", "4:0"],
      ]
    )
  }

  @Test("a number set above the line only points to a note; one that stands alone is a figure")
  func raised() throws {
    let up = "<w:vertAlign w:val='superscript'/>"
    let noted = "<w:tc><w:p>\(run("12"))\(run("1", up))</w:p></w:tc>"
    let alone = "<w:tc><w:p>\(run("7", up))</w:p></w:tc>"
    let unit = "<w:tc><w:p>\(run("30m"))\(run("2", up))</w:p></w:tc>"
    #expect(
      try rows(table(row(cell("规章"), noted, alone, unit))) == [["0:规章", "1:12", "2:7", "3:30m2"]]
    )
  }

  @Test(
    "columns that a row leaves out in front count; a merged cell that goes on from nothing is one"
  )
  func edges() throws {
    let body = table(
      row(cell("规章", rest), cell("1"), properties: "<w:gridBefore w:val='2'/>"),
      row(cell("处罚", "<w:hMerge w:val='restart'/>"), cell("", "<w:hMerge/>"), cell("2"))
    )
    #expect(try rows(body) == [["2:规章", "3:1"], ["0:处罚", "2:2"]])
  }

  @Test("the paragraphs of a cell are one text; figures stay apart")
  func paragraphs() throws {
    let body = table(
      row(
        "<w:tc>\(paragraph("一、本年新收政府信息"))\(paragraph("公开申请数量"))</w:tc>",
        "<w:tc>\(paragraph("1"))\(paragraph("2"))</w:tc>"
      )
    )
    #expect(try rows(body) == [["0:一、本年新收政府信息公开申请数量", "1:1；2"]])
  }

  @Test("rows and cells in content controls are there; the row of a header is one row")
  func controls() throws {
    func control(_ content: String) -> String {
      "<w:sdt><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }
    let body = table(
      row(cell("信息内容"), cell("数量"), properties: "<w:tblHeader/>"),
      control(row(cell("规章"), control(cell("2"))))
    )
    #expect(try rows(body) == [["0:信息内容", "1:数量"], ["0:规章", "1:2"]])
  }

  @Test("a cell that only asks for its text is there, and empty")
  func prompt() throws {
    let styles =
      "<w:style w:styleId='P' w:type='character'><w:name w:val='Placeholder Text'/></w:style>"
    let prompt = "<w:tc><w:p>\(run("单击此处", "<w:rStyle w:val='P'/>"))</w:p></w:tc>"
    let control =
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(prompt)</w:sdtContent></w:sdt>"
    let body = table(row(cell("规章"), control, cell("2")))
    #expect(try WordSample(body, styles: styles).read() == ["规章||2"])
  }

  @Test("a table around the page is unwrapped, in order, whatever is nested in it")
  func layout() throws {
    let prose = String(repeating: "本年度主动公开政府信息。", count: 20)
    let inner = table(row(cell("规章"), cell("2")), row(cell("处罚"), cell("3")))
    let body = table(
      row("<w:tc>\(paragraph("某镇年度报告"))\(paragraph("说明"))</w:tc>"),
      row("<w:tc>\(paragraph("一、总体情况"))\(paragraph(prose))\(inner)\(paragraph("六、其他"))</w:tc>")
    )
    #expect(
      try WordSample(body).read() == ["某镇年度报告", "说明", "一、总体情况", prose, "规章|2", "处罚|3", "六、其他"]
    )
    let single = table(row("<w:tc>\(paragraph("甲"))\(paragraph("乙"))</w:tc>"))
    #expect(try WordSample(single).read() == ["甲", "乙"])
  }

  @Test("a row of figures stays one, however long its label is")
  func longLabel() throws {
    let label = String(repeating: "本项含上年结转。", count: 30)
    let body = table(row(cell(label), cell("1"), cell("2"), cell("3")))
    #expect(try rows(body).map(\.count) == [4])
  }

  @Test("a small table in a cell is the cell's text")
  func nested() throws {
    let body = table(row("<w:tc>\(table(row(cell("规章"))))</w:tc>", cell("2")))
    #expect(try rows(body) == [["0:规章", "1:2"]])
  }

  @Test("a span that no table has is cut short")
  func hugeSpan() throws {
    let body = table(
      row(cell("甲", span(99_999_999)), cell("1", span(-5)), cell("2", span(0)), cell("3"))
    )
    #expect(try rows(body) == [["0:甲", "1000:1", "1001:2", "1002:3"]])
  }
}
