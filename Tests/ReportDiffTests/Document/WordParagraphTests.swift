import Testing

@testable import ReportDiff

@Suite("The paragraphs of a Word document")
struct WordParagraphTests {
  private func read(_ body: String, styles: String = "") throws -> [String] {
    try WordSample(body, styles: styles).read()
  }

  @Test("runs make one paragraph; tabs, breaks and hyphens are what a reader sees")
  func runs() throws {
    let body = """
      <w:p>\(run("甲"))<w:r><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>\(run("丙"))</w:p>\
      <w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:cr/><w:t>三</w:t></w:r></w:p>
      """
    #expect(try read(body) == ["甲\t乙-丙", "一", "二", "三"])
  }

  @Test("a symbol beyond all characters is none, and notes at the foot are told of")
  func strangeSymbols() throws {
    let body = """
      <w:p>\(run("甲"))<w:r><w:sym w:font="Arial" w:char="FFFFFFFFFF"/></w:r>\
      <w:r><w:footnoteReference w:id="2"/></w:r></w:p>
      """
    let document = try WordSample(body).document()
    #expect(document.blocks.map(\.plainText) == ["甲"])
    #expect(document.warnings.map(\.code) == ["unread_notes"])
  }

  @Test("white space at the ends of a text counts only where it is preserved")
  func space() throws {
    let body = "<w:p><w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space='preserve'> 乙</w:t></w:r></w:p>"
    #expect(try read(body) == ["甲 乙"])
  }

  @Test("text is cleaned as that of a text file, and told of alike")
  func cleaning() throws {
    let document = try WordSample(paragraph("⼀、总体\u{200B}情况")).document()
    #expect(document.blocks.map(\.plainText) == ["一、总体情况"])
    #expect(document.warnings.map(\.code) == ["radicals"])
  }

  @Test("the line of a block is the number of its paragraph; an empty one is a gap")
  func lines() throws {
    let sample = WordSample(
      paragraph("甲") + paragraph("") + table(row(cell("规章"), cell("2"))) + paragraph("乙")
    )
    let blocks = try sample.document().blocks
    #expect(blocks.map(\.line) == [1, 2, 3, 5])
    #expect(blocks.map(\.isGap) == [false, true, false, false])
  }

  @Test("a heading is one by its outline level, its style's, or its style's name")
  func headings() throws {
    let styles = """
      <w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/></w:style>\
      <w:style w:type='paragraph' w:styleId='a'><w:name w:val='节'/><w:basedOn w:val='1'/></w:style>\
      <w:style w:type='paragraph' w:styleId='b'><w:name w:val='正文'/><w:basedOn w:val='1'/>\
      <w:pPr><w:outlineLvl w:val='9'/></w:pPr></w:style>
      """
    let body =
      ["1", "a", "b", "c"].map { paragraph("总体情况", "<w:pStyle w:val='\($0)'/>") }.joined()
      + paragraph("总体情况", "<w:outlineLvl w:val='0'/>")
    let blocks = try WordSample(body, styles: styles).document().blocks
    #expect(blocks.map(\.isHeading) == [true, true, false, false, true])
  }

  @Test("how much is bold is known from runs and styles; the number of a list goes with its text")
  func bold() throws {
    let styles = """
      <w:style w:type='paragraph' w:styleId='a'><w:rPr><w:b/></w:rPr></w:style>\
      <w:style w:type='character' w:styleId='s'><w:rPr><w:b/></w:rPr></w:style>
      """
    let body = """
      <w:p>\(run("甲乙", "<w:b/>"))\(run("丙", "<w:b w:val='0'/>"))</w:p>\
      <w:p>\(run("甲", "<w:rStyle w:val='s'/>"))\(run("乙"))</w:p>\
      <w:p><w:pPr><w:pStyle w:val='a'/></w:pPr>\(run("甲"))\(run("乙", "<w:b w:val='false'/>"))</w:p>\
      <w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>\(run("甲", "<w:b/>"))\(run("乙"))</w:p>
      """
    let sample = WordSample(body, styles: styles, numbering: list(1, ("chineseCounting", "（%1）")))
    let blocks = try sample.document().blocks
    #expect(blocks.map(\.boldLength) == [2, 1, 1, 4])
  }

  @Test("a heading that runs on into its text is cut off, and keeps what is bold")
  func inlineHeading() throws {
    let body = "<w:p>\(run("一、总体情况", "<w:b/>"))\(run("  本年度公开信息12条。"))</w:p>"
    let blocks = try WordSample(body).document().blocks
    #expect(blocks.map(\.plainText) == ["一、总体情况", "本年度公开信息12条。"])
    #expect(blocks.map(\.boldLength) == [6, 0])
  }

  @Test("columns of spaces and Markdown marks are text; figures between tabs are a row")
  func text() throws {
    #expect(
      try read(paragraph("规章    2    1") + paragraph("# 甲") + paragraph("规章\t2\t\t12"))
        == ["规章    2    1", "# 甲", "规章|2||12"]
    )
    #expect(
      try read(paragraph("行政许可\t40\t") + paragraph("联系电话\t12"))
        == ["行政许可|40", "联系电话\t12"]
    )
  }

  @Test("what is hidden is left out, by the run or by its style")
  func hidden() throws {
    let styles = "<w:style w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>"
    let body = """
      <w:p>\(run("甲"))\(run("乙", "<w:vanish/>"))\(run("丙", "<w:rStyle w:val='h'/>"))</w:p>
      """
    #expect(try read(body, styles: styles) == ["甲"])
  }

  @Test("links, content controls, smart tags and formulas are text; prompts are not")
  func containers() throws {
    let body = """
      <w:p><w:hyperlink>\(run("甲"))</w:hyperlink><w:sdt><w:sdtContent>\(run("乙"))</w:sdtContent></w:sdt>\
      <w:smartTag>\(run("丙"))</w:smartTag><m:oMath><m:r><m:t>丁</m:t></m:r></m:oMath>\
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("单击"))</w:sdtContent></w:sdt></w:p>\
      <w:sdt><w:sdtContent>\(paragraph("戊"))</w:sdtContent></w:sdt>
      """
    #expect(try read(body) == ["甲乙丙丁", "戊"])
  }

  @Test("of a field the result counts, and of a circled number the circle")
  func fields() throws {
    func mark(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType='\(type)'/></w:r>" }
    func code(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }
    let body = """
      <w:p>\(mark("begin"))\(code("DATE"))\(run("无"))\(mark("separate"))\(run("2025年"))\(mark("end"))\
      <w:fldSimple w:instr='PAGE'>\(run("3"))</w:fldSimple></w:p>\
      <w:p>\(mark("begin"))\(code("eq \\o\\ac(○,"))\(code("2)"))\(mark("end"))\(run("培训"))</w:p>\
      <w:p>\(mark("begin"))\(run("甲"))</w:p><w:p>\(run("乙"))</w:p>
      """
    #expect(try read(body) == ["2025年3", "②培训", "乙"])
  }

  @Test("signs of a font become characters")
  func symbols() throws {
    func sign(_ font: String, _ code: String) -> String {
      "<w:sym w:font='\(font)' w:char='\(code)'/>"
    }
    let body = """
      <w:p><w:r>\(sign("Wingdings", "F081"))\(sign("Wingdings", "F0FC"))\(sign("宋体", "2460"))\
      \(sign("Times", "F041"))\(sign("Webdings", "F001"))</w:r></w:p>
      """
    #expect(try read(body) == ["①√①A"])
  }

  @Test("notes, comments and tables of contents are not read")
  func furniture() throws {
    let styles = "<w:style w:styleId='T'><w:name w:val='toc 1'/></w:style>"
    let body = """
      <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>\
      <w:sdtContent>\(paragraph("一、总体情况 1"))</w:sdtContent></w:sdt>\
      \(paragraph("二、主动公开 2", "<w:pStyle w:val='T'/>"))\(paragraph("- 3 -"))\
      <w:p><w:commentRangeStart w:id='0'/>\(run("甲"))<w:r><w:footnoteReference w:id='1'/></w:r></w:p>
      """
    #expect(try read(body, styles: styles) == ["甲"])
  }

  @Test("a page break is known of what follows it")
  func pageBreaks() throws {
    let body =
      paragraph("甲") + "<w:p><w:r><w:br w:type='page'/><w:t>乙</w:t></w:r></w:p>" + paragraph("丙")
      + paragraph("丁", "<w:pageBreakBefore/>") + paragraph("戊", "<w:sectPr/>") + paragraph("")
      + table(row(cell("规章"), cell("2")))
    let blocks = try WordSample(body).document().blocks.filter { !$0.isGap }
    #expect(blocks.map(\.followsPageBreak) == [false, true, false, true, false, true])
  }

  @Test("a text box follows the paragraph that it is anchored in, one branch of the alternatives")
  func textBoxes() throws {
    let box = "<w:txbxContent>\(paragraph("框一"))\(paragraph("框二"))</w:txbxContent>"
    let body = """
      <w:p>\(run("甲"))<w:r><mc:AlternateContent>\
      <mc:Choice Requires='wps'><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice>\
      <mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback>\
      </mc:AlternateContent></w:r>\(run("乙"))</w:p>
      """
    #expect(try read(body) == ["甲乙", "框一", "框二"])
    let onlyFallback = body.replacing("框", with: "", maxReplacements: 2)
      .replacing("<w:t xml:space='preserve'>一</w:t>", with: "", maxReplacements: 1)
      .replacing("<w:t xml:space='preserve'>二</w:t>", with: "", maxReplacements: 1)
    #expect(try read(onlyFallback) == ["甲乙", "框一", "框二"])
  }

  @Test("traditional characters are read as simplified ones, and told of")
  func traditional() throws {
    let sample = WordSample(paragraph("三、收到和處理政府信息公開申請情況") + paragraph("全年平穩。"))
    let document = try sample.document()
    #expect(document.blocks.map(\.plainText) == ["三、收到和处理政府信息公开申请情况", "全年平稳。"])
    #expect(document.warnings.map(\.code) == ["traditional_script"])
  }

  @Test("a heading of the form that runs on into a numbered part of its text is cut off")
  func runOn() throws {
    #expect(try read(paragraph("一、总体情况（一）主动公开。")) == ["一、总体情况", "（一）主动公开。"])
  }
}
