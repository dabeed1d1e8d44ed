import Testing

@testable import ReportDiff

@Suite("The automatic numbers of a Word document")
struct WordNumberingTests {
  private func read(_ body: String, _ numbering: String, styles: String = "") throws -> [String] {
    try WordSample(body, styles: styles, numbering: numbering).read()
  }

  @Test("a number is printed before its paragraph, and a level starts anew below the one above")
  func levels() throws {
    let lists = list(1, ("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."))
    let body =
      item("甲", 1) + item("乙", 1, level: 1) + item("丙", 1, level: 2) + item("丁", 1, level: 2)
      + item("戊", 1, level: 1) + item("己", 1, level: 2) + item("庚", 1) + item("辛", 1, level: 1)
    #expect(
      try read(body, lists) == ["一、甲", "（一）乙", "1.丙", "2.丁", "（二）戊", "1.己", "二、庚", "（一）辛"]
    )
  }

  @Test("a pattern may name several levels; legal numbering prints them in digits")
  func patterns() throws {
    let lists = list(1, ("chineseCounting", "第%1章"), ("decimal", "%1.%2"))
    let body = item("甲", 1) + item("乙", 1, level: 1)
    #expect(try read(body, lists) == ["第一章 甲", "一.1 乙"])
    let legal = list(1, ("chineseCounting", "%1"), ("decimal", "%1.%2"), more: "<w:isLgl/>")
    #expect(try read(body, legal) == ["1 甲", "1.1 乙"])
  }

  @Test("a number and the digit behind it stay apart, unless nothing parts them")
  func gaps() throws {
    #expect(try read(item("2024年", 1), list(1, ("decimal", "%1."))) == ["1. 2024年"])
    let tight = list(1, ("decimal", "%1"), more: "<w:suff w:val='nothing'/>")
    #expect(try read(item("甲", 1), tight) == ["1甲"])
  }

  @Test(
    "formats",
    arguments: [
      ("decimal", 12, "12"), ("decimalZero", 3, "03"), ("decimalFullWidth", 12, "１２"),
      ("lowerLetter", 28, "bb"), ("upperLetter", 3, "C"), ("lowerRoman", 4, "iv"),
      ("upperRoman", 1999, "MCMXCIX"), ("chineseCounting", 12, "十二"),
      ("chineseCountingThousand", 105, "一百零五"), ("japaneseCounting", 20, "二十"),
      ("taiwaneseCountingThousand", 110, "一百一十"), ("chineseLegalSimplified", 12, "壹拾贰"),
      ("ideographTraditional", 3, "丙"), ("ideographDigital", 10, "一〇"),
      ("decimalEnclosedCircle", 20, "⑳"), ("decimalEnclosedCircleChinese", 21, "㉑"),
      ("decimalEnclosedParen", 2, "⑵"), ("decimalEnclosedFullstop", 1, "⒈"), ("none", 4, ""),
      ("ideographTraditional", 11, "11"), ("upperRoman", 0, "0"), ("unheardOf", 7, "7"),
      ("lowerLetter", 999_999_999, "999999999"), ("chineseCounting", -1, "-1"),
    ]
  )
  func formats(_ format: String, _ number: Int, _ printed: String) {
    #expect(NumberFormat.printed(number, format) == printed)
  }

  @Test("a bullet is no text; a level without numbers prints its words")
  func bullets() throws {
    #expect(try read(item("甲", 1), list(1, ("bullet", "\u{F06C}"))) == ["甲"])
    #expect(try read(item("甲", 1), list(1, ("none", "附件："))) == ["附件：甲"])
  }

  @Test("lists of one definition go on from one another, unless one says where to start")
  func overrides() throws {
    let lists =
      list(1, ("decimal", "%1.")) + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
      + "<w:num w:numId='3'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>"
      + "<w:startOverride w:val='5'/></w:lvlOverride></w:num>"
      + "<w:num w:numId='4'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:lvl w:ilvl='0'>"
      + "<w:numFmt w:val='upperLetter'/><w:lvlText w:val='%1)'/></w:lvl></w:lvlOverride></w:num>"
    let body = [1, 2, 3, 3, 1, 4].map { item("甲", $0) }.joined()
    #expect(try read(body, lists) == ["1.甲", "2.甲", "5.甲", "6.甲", "7.甲", "H)甲"])
  }

  @Test("a level that never restarts goes on")
  func noRestart() throws {
    let lists = list(
      1,
      ("decimal", "%1."),
      ("decimal", "(%2)"),
      more: "<w:lvlRestart w:val='0'/>"
    )
    let body = item("甲", 1) + item("乙", 1, level: 1) + item("丙", 1) + item("丁", 1, level: 1)
    #expect(try read(body, lists) == ["1.甲", "(1)乙", "2.丙", "(2)丁"])
  }

  @Test("a style may bring its list, and the level that names the style is its level")
  func styles() throws {
    let lists = """
      <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/>\
      <w:numFmt w:val='chineseCounting'/><w:pStyle w:val='1'/><w:lvlText w:val='%1、'/></w:lvl>\
      <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:pStyle w:val='2'/>\
      <w:lvlText w:val='（%2）'/></w:lvl></w:abstractNum>\
      <w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num>
      """
    let styles = ["1", "2"].map { id in
      "<w:style w:styleId='\(id)'><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style>"
    }.joined()
    let body =
      paragraph("甲", "<w:pStyle w:val='1'/>") + paragraph("乙", "<w:pStyle w:val='2'/>")
      + paragraph("丙", "<w:pStyle w:val='2'/><w:numPr><w:numId w:val='0'/></w:numPr>")
    #expect(try read(body, lists, styles: styles) == ["一、甲", "（一）乙", "丙"])
  }

  @Test("a definition that only points at a numbering style counts as that style's")
  func links() throws {
    let lists =
      list(1, ("decimal", "%1)"))
      .replacing("<w:lvl ", with: "<w:styleLink w:val='L'/><w:lvl ", maxReplacements: 1)
      + "<w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='L'/></w:abstractNum>"
      + "<w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num>"
    #expect(try read(item("甲", 1) + item("乙", 2), lists) == ["1)甲", "2)乙"])
  }

  @Test("an empty paragraph counts and shows nothing")
  func empty() throws {
    let body = item("甲", 1) + item("", 1) + item("乙", 1)
    #expect(try read(body, list(1, ("decimal", "%1."))) == ["1.甲", "3.乙"])
  }

  @Test("a list that is not there numbers nothing")
  func missing() throws {
    #expect(
      try read(item("甲", 9) + item("乙", 1, level: 77), list(1, ("decimal", "%1."))) == ["甲", "乙"]
    )
  }
}
