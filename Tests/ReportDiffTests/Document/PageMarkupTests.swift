import Testing

@testable import ReportDiff

@Suite("What editors and office suites write into pages")
struct PageMarkupTests {
  @Test("a comment with a condition ends where it ends, and what browsers are to see is seen")
  func conditions() throws {
    let page = """
      <!--[if gte mso 9]><xml>页面视图</xml><![endif]--><p>甲</p><!--[if !IE]><!--><p>乙</p><!--<![endif]-->
      <![if !supportLists]><p>丙</p><![endif]><!-- 注 -->
      """
    #expect(try PageSample.text(page) == ["甲", "乙", "丙"])
  }

  @Test("the brackets of a CDATA section are no text, and what it holds is read")
  func characterData() throws {
    #expect(try PageSample.text("<![CDATA[ <p>甲</p><p>乙</p> ]]>") == ["甲", "乙"])
  }

  @Test("how a character is read aloud, printed above it, is no text")
  func ruby() throws {
    let page = "<p><ruby>政<rp>（</rp><rt>zhèng</rt><rp>）</rp></ruby>务</p>"
    #expect(try PageSample.text(page) == ["政务"])
  }

  @Test("marks of notes go; powers of units stay")
  func raised() throws {
    let page = "<p>公开<sup><a href='#n'>[1]</a></sup>信息<sup>②</sup>，建成5000m<sup>2</sup></p>"
    #expect(try PageSample.text(page) == ["公开信息，建成5000m2"])
  }

  @Test("a figure with a note's number behind it is the figure alone")
  func raisedInCell() throws {
    let page = "<table><tr><td>甲<td>12<sup>1</sup><td><sup>*</sup>3</table>"
    #expect(try PageSample.text(page) == ["甲 12 3"])
  }

  @Test("a figure that is all raised, or raised with a break in it, loses nothing")
  func raisedFigure() throws {
    let page = "<table><tr><td>甲<td><sup>12</sup><td>共<sup>注<br>1234</sup></table>"
    #expect(try PageSample.text(page) == ["甲 12 共注1234"])
  }

  @Test("what a style raises is raised")
  func raisedByStyle() throws {
    let page = "<table><tr><td>甲<td>12<span style='vertical-align: super'>1</span></table>"
    #expect(try PageSample.text(page) == ["甲 12"])
  }

  @Test("the number of a list's entry goes no further than the entry, and into no table")
  func listNumber() throws {
    let page = "<ol><li></li></ol><p>甲</p><ol><li><table><tr><td>乙<td>2</table></li></ol>"
    #expect(try PageSample.text(page) == ["甲", "乙 2"])
  }

  @Test("figures in the fields of a form are figures; buttons and search boxes are nothing")
  func fields() throws {
    let page = """
      <input value=搜索词><table><tr><td>甲<td><input type=text value=12><input type=hidden value=9>
      <td><textarea>3</textarea></table>
      """
    #expect(try PageSample.text(page) == ["甲 12 3"])
  }

  @Test("a number that Word parts from its title by wide spaces belongs to the title")
  func listMark() throws {
    let page = "<p><span>一、<span>&nbsp;&nbsp;&nbsp; </span></span>总体情况</p>"
    let read = try PageSample.text(page).map { $0.filter { !$0.isWhitespace } }
    #expect(read == ["一、总体情况"])
    let report = try PageSample.report(page + "<p>全年平稳。</p><p>六、其他需要报告的事项</p>")
    #expect(report.sections.map(\.kind) == [.overview, .other])
  }

  @Test("what a style makes a table of is a table, its empty cells included")
  func styledTable() throws {
    let cell = { (text: String) in "<div style='display: table-cell'>\(text)</div>" }
    let row = "<div style='display:table-row;'>\(cell("甲"))\(cell(""))\(cell("2"))</div>"
    let file = "<html><div style='width:9px; display:table'>\(row)\(row)</div><p>乙</p>"
    let blocks = try HTMLReader.read(SourceFile(path: "a", bytes: Array(file.utf8))).blocks
    let rows = blocks.compactMap { block -> [String]? in
      guard case .row(let cells) = block.content else { return nil }
      return cells.map(\.text.description)
    }
    #expect(rows == [["甲", "", "2"], ["甲", "", "2"]])
  }

  @Test("a bold title and the text of its section in one paragraph are two lines")
  func runInTitle() throws {
    let page = """
      <p><b>五、存在问题及改进措施</b>　　一年来，工作有成效，不足如下：</p>
      <p>六、其他需要报告的事项　　无，详见附表：</p><p><b>一是解读不够。</b>形式单一。</p>
      """
    #expect(
      try PageSample.text(page) == [
        "五、存在问题及改进措施", "一年来，工作有成效，不足如下：", "六、其他需要报告的事项", "无，详见附表：",
        "一是解读不够。形式单一。",
      ]
    )
  }

  @Test("a row of nothing but strokes is a row of blanks")
  func strokes() throws {
    let cells = { (label: String, cell: String) in
      "<tr><td>\(label)</td>" + String(repeating: "<td>\(cell)</td>", count: 7) + "</tr>"
    }
    let read = try PageSample.report(
      "<p>三、收到和处理政府信息公开申请情况</p><table>"
        + cells("一、本年新收政府信息公开申请数量", "0") + cells("二、上年结转政府信息公开申请数量", "/")
        + "</table>"
    )
    let states = Form.applicants.map { read.cells[CellKey(.requests, "carried_in", $0.key)].state }
    #expect(states.allSatisfy { $0 == .blank })
  }
}
