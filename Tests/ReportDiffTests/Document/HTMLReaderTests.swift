import TestSupport
import Testing

@testable import ReportDiff

@Suite("Reading web pages")
struct HTMLReaderTests {
  private func report(_ body: String, head: String = "") throws -> Report {
    let page = "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
    return try Report(from: SourceFile(path: "a.html", bytes: Array(page.utf8)))
  }

  private func blocks(_ body: String) throws -> [Block] {
    let file = SourceFile(path: "a.html", bytes: Array("<html><body>\(body)".utf8))
    return try HTMLReader.read(file).blocks.filter { !$0.isGap }
  }

  private func cells(_ table: String) throws -> [[String]] {
    try blocks("<table>\(table)</table>").map { block in
      guard case .row(let cells) = block.content else { return [] }
      return cells.map { "\($0.position) \($0.text)" }
    }
  }

  private func text(_ report: Report, _ kind: SectionKind) -> [String] {
    report.sections.filter { $0.kind == kind }.flatMap(\.sentences).map(\.text.description)
  }

  private func values(_ report: Report, _ row: String) -> [Double?] {
    Form.applicants.map { report.cells[CellKey(.requests, row, $0.key)].value }
  }

  // MARK: The report in the page

  @Test(
    "menus, paths, buttons, facts about the page and its foot are left out, whatever they are called"
  )
  func chrome() throws {
    let read = try report(
      """
      <div class=x1><a href=/>首页</a> <a href=/zw>政务公开</a> <a href=/fw>办事服务</a></div>
      <div>当前位置：<a href=/>首页</a> &gt; <a href=/n>年报</a></div>
      <div><div><h1>青禾县2024年政府信息公开工作年度报告</h1>
      <div>发布日期：2025-01-20　来源：县政府办　浏览次数：32</div><div>字体：【大 中 小】 打印</div>
      <p>一、总体情况</p><p>2024年，全县公开信息10条。</p>
      <p>五、存在的主要问题及改进情况</p><p>一是解读不够。</p>
      <p>六、其他需要报告的事项</p><p>无其他事项。</p></div>
      <ul><li><a href=1>青禾县2023年政府信息公开工作年度报告</a></ul></div>
      <div>分享到： 微信 微博</div><div>主办单位：青禾县人民政府办公室 某ICP备00000000号</div>
      """
    )
    #expect(read.agency?.value == "青禾县")
    #expect(read.year?.value == 2024)
    #expect(text(read, .overview) == ["2024年，全县公开信息10条。"])
    #expect(text(read, .other) == ["无其他事项。"])
  }

  @Test("a page whose body does not name the report is named by its title")
  func title() throws {
    let read = try report(
      "<p>一、总体情况</p><p>全年平稳。</p><p>六、其他需要报告的事项</p><p>无。</p>",
      head: "<title>青禾县2024年政府信息公开工作年度报告_年报_青禾县人民政府</title>"
    )
    #expect(read.agency?.value == "青禾县")
    #expect(read.year?.value == 2024)
  }

  @Test("scripts, styles, comments and what is hidden are no text")
  func unseen() throws {
    let read = try report(
      """
      <style>p{}</style><p>一、总体情况</p><script>var a="<p>脚本。</p>"</script><!-- 注释。 -->
      <p style="display: none">隐藏。</p><p>全年平稳。</p>
      <p>六、其他需要报告的事项</p><p>无。</p>
      """
    )
    #expect(text(read, .overview) == ["全年平稳。"])
  }

  @Test("a report that the page hides until a script shows it is read all the same")
  func hiddenReport() throws {
    let read = try report(
      "<div style='display:none'><p>一、总体情况</p><p>全年平稳。</p><p>六、其他需要报告的事项</p></div>"
    )
    #expect(text(read, .overview) == ["全年平稳。"])
  }

  @Test("a table that only lays out the page is no table of the report")
  func layoutTable() throws {
    let read = try report(
      """
      <table><tr><td>栏目</td><td><p>一、总体情况</p><p>全年平稳。</p>
      <p>三、收到和处理政府信息公开申请情况</p><table><tr><td>一、本年新收政府信息公开申请数量</td>
      <td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>2</td></tr></table>
      <p>五、存在的主要问题及改进情况</p><p>一是解读不够。</p></td></tr></table>
      """
    )
    #expect(text(read, .overview) == ["全年平稳。"])
    #expect(values(read, "new") == [2, 0, 0, 0, 0, 0, 2])
  }

  // MARK: Text

  @Test("white space is shown as browsers show it, and a break inside Chinese text is nothing")
  func whiteSpace() throws {
    let read = try blocks("<p>  全县\n  公开  信息<br>二&nbsp;行&nbsp;</p>")
    #expect(read.map(\.plainText) == ["全县公开 信息", "二\u{A0}行"])
  }

  @Test("Word's conditions, list marks and empty elements are no text")
  func word() throws {
    let read = try blocks(
      "<p class=MsoNormal><![if !supportLists]>1.<span>&nbsp;</span><![endif]>加强培训<o:p></o:p></p>"
    )
    #expect(read.map(\.plainText.description) == ["1.\u{A0}加强培训"])
  }

  @Test("a numbered list shows its numbers, unless the entries write their own")
  func lists() throws {
    let read = try blocks("<ol start=3><li>甲</li><li>4.乙</li><li>丙</li></ol><ul><li>丁</li></ul>")
    #expect(read.map(\.plainText) == ["3.甲", "4.乙", "5.丙", "丁"])
  }

  @Test("bold type and heading elements are known")
  func emphasis() throws {
    let read = try blocks("<h3>题</h3><p><strong>一是</strong>解读</p><p style='font-weight:bold'>全</p>")
    #expect(read.map(\.isHeading) == [true, false, false])
    #expect(read.map(\.boldLength) == [1, 2, 1])
  }

  // MARK: Tables

  @Test("spans place the cells; a cell that spans rows is told once")
  func spans() throws {
    let read = try cells(
      "<tr><td rowspan=2 colspan=2>甲<td>1<td>2<tr><td>3<td>4<tr><td>乙<td>丙<td>5<td>&nbsp;"
    )
    #expect(read == [["0 甲", "2 1", "3 2"], ["2 3", "3 4"], ["0 乙", "1 丙", "2 5", "3 "]])
  }

  @Test("spans beyond reason neither hang nor crash")
  func hugeSpans() throws {
    let read = try cells("<tr><td colspan=99999999999999999999 rowspan=99999999>甲<td>1<tr><td>2")
    #expect(read == [["0 甲", "100 1"], ["100 2"]])
  }

  @Test("rows below cells that all reach down are placed without looking at every one for each")
  func manySpans() throws {
    let wide = String(repeating: "<td rowspan=0>1", count: 900)
    let page = "<table><tr>\(wide)" + String(repeating: "<tr><td>2", count: 20_000) + "</table>"
    let time = try ThreadTime.measure {
      let rows = try blocks(page).compactMap { block in
        if case .row(let cells) = block.content { cells } else { nil }
      }
      #expect(rows.last?.map(\.position) == [900])
    }
    #expect(time < .seconds(30))
  }

  @Test("tables in tables beyond all use are refused")
  func nestedTables() {
    let page = String(repeating: "<table><tr><td>", count: 60) + "甲"
    #expect(throws: SourceError.self) { try blocks(page) }
  }

  @Test("paragraphs and breaks inside a cell are one text; two numbers stay two")
  func cellText() throws {
    let read = try cells("<tr><td><p>属于</p><p>国家<br>秘密</p><td>1<br>2<td><p>3</p>")
    #expect(read == [["0 属于国家秘密", "1 1；2", "2 3"]])
  }

  @Test("rows without a table around them are rows")
  func rowsAlone() throws {
    let read = try blocks(
      "<p>甲</p><tr><td>乙</td><td>1</td></tr><tr><td>丙</td><td>2</td></tr><p>丁</p>"
    )
    #expect(read.map(\.plainText) == ["甲", "乙 1", "丙 2", "丁"])
  }

  @Test("the figures of a row that are a table of their own belong to the row")
  func nestedRow() throws {
    let read = try cells("<tr><td>甲<td><table><tr><td>1<td>2</table><tr><td>乙<td>3<td>4")
    #expect(read == [["0 甲", "1 1", "2 2"], ["0 乙", "1 3", "2 4"]])
  }

  @Test("a cell that holds nothing is blank and not missing")
  func blank() throws {
    let read = try report(
      """
      <p>三、收到和处理政府信息公开申请情况</p><table><tr><td>一、本年新收政府信息公开申请数量<td>2<td>&nbsp;
      <td><p> </p><td><br><td><td>&emsp;<td>2</table>
      """
    )
    #expect(values(read, "new") == [2, nil, nil, nil, nil, nil, 2])
    #expect(read.cells[CellKey(.requests, "new", "business")].state == .blank)
  }

  // MARK: Encodings

  @Test("a page declared gb2312 is read by its bytes, as GB18030 or as UTF-8")
  func charset() throws {
    let text = "<html><head><meta charset=gb2312></head><body><p>一、总体情况</p><p>全年平稳。</p>"
    let utf8 = try HTMLReader.read(SourceFile(path: "a", bytes: Array(text.utf8)))
    #expect(utf8.encoding == .utf8)
    let ascii = { (text: String) in Array(text.utf8) }
    // 一、总体情况 in GB 2312.
    let heading: [UInt8] = [
      0xD2, 0xBB, 0xA1, 0xA2, 0xD7, 0xDC, 0xCC, 0xE5, 0xC7, 0xE9, 0xBF, 0xF6,
    ]
    let gb = ascii("<html><meta charset=gb2312><p>") + heading + ascii("</p>")
    let read = try HTMLReader.read(SourceFile(path: "a", bytes: gb))
    #expect(read.encoding == .gb18030)
    #expect(read.blocks.first?.plainText == "一、总体情况")
  }

  @Test("a few damaged bytes are told with their place and cost no more than themselves")
  func damage() throws {
    let sound = String(repeating: "全县公开信息。", count: 40)
    var bytes = Array("<html><p>一、总体情况</p>\n<p>\(sound)</p>".utf8)
    bytes.insert(0xFF, at: bytes.count - 10)
    let read = try HTMLReader.read(SourceFile(path: "a", bytes: bytes))
    #expect(read.encoding == .utf8)
    #expect(read.warnings.map(\.code) == ["damaged_text"])
    #expect(read.warnings.first?.line == 2)
  }

  @Test("a page nested deeper than any page is refused and not followed")
  func deep() {
    let page = "<html>" + String(repeating: "<div>", count: 100_000)
    let error = #expect(throws: SourceError.self) {
      try HTMLReader.read(SourceFile(path: "a", bytes: Array(page.utf8)))
    }
    #expect(error?.problem(.chinese).contains("嵌套") == true)
  }
}
