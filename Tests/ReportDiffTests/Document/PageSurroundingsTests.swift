import Testing

@testable import ReportDiff

@Suite("What stands around a report in its page")
struct PageSurroundingsTests {
  private let signed = PageSample.whole + "<p>青禾县人民政府</p><p>2025年1月15日</p>"

  private func other(_ page: String) throws -> [String] {
    PageSample.sentences(try PageSample.report(page), .other)
  }

  @Test("nothing behind the signature is the report's")
  func signature() throws {
    let page = "\(signed)<p>您好，我是小云，请问有什么可以帮您？</p><p>青禾县2023年政府信息公开工作年度报告</p>"
    #expect(try other(page) == ["无其他事项。"])
  }

  @Test(
    "text or a table behind the signature is not read, and where it stands is told",
    arguments: [
      "<p>附件：收费情况说明</p>\n<p>全年收取信息处理费12件，共3400元。</p>",
      "<p>附表</p>\n<table><tr><td>项目<td>数量<tr><td>收费<td>12</table>",
    ]
  )
  func behindSignature(rest: String) throws {
    let read = try PageSample.report(signed + rest)
    #expect(PageSample.sentences(read, .other) == ["无其他事项。"])
    #expect(read.warnings.first { $0.code == "unread_text" }?.line == 5)
    #expect(!(try PageSample.report(signed)).warnings.contains { $0.code == "unread_text" })
  }

  @Test("text that broken markup puts outside the element of the report is told")
  func outside() throws {
    let page = "<div>\(PageSample.whole)</div></div><p>收取信息处理费3400元。</p>"
    #expect(try PageSample.report(page).warnings.contains { $0.code == "unread_text" })
  }

  @Test("a line that begins with a word of sites and goes on is the report's, and what follows is")
  func wordInLine() throws {
    let page = "\(PageSample.whole)<p>相关信息公开申请5件</p><p>技术支持单位均已培训。</p>"
    #expect(try other(page).joined().contains("相关信息公开申请5件"))
    #expect(try other(page).joined().contains("技术支持单位均已培训。"))
  }

  @Test("a list of other reports below its heading is none of the report, linked or not")
  func related() throws {
    let page = "\(PageSample.whole)<p>相关链接：</p><p>青禾县2023年政府信息公开工作年度报告</p>"
    #expect(try other(page) == ["无其他事项。"])
  }

  @Test(
    "who checked the page, what explains it and the files to download are of the site",
    arguments: [
      "审核：李四 编辑：张三", "解读链接：一图读懂青禾县年报", "（此件公开发布）", "附件：青禾县2024年年报.docx",
    ]
  )
  func notes(line: String) throws {
    #expect(try other("\(PageSample.whole)<p>\(line)</p>") == ["无其他事项。"])
  }

  @Test("a numbered heading that names what sites print is the report's")
  func numbered() throws {
    let page = "\(PageSample.whole)<p>（二）二维码推广情况</p><p>张贴二维码10处。</p>"
    #expect(try other(page) == ["无其他事项。", "张贴二维码10处。"])
  }

  @Test("page numbers between paragraphs are no text")
  func pageNumbers() throws {
    let page = PageSample.whole.replacing("<p>全年平稳。", with: "<p>- 3 -</p><p>全年平稳。")
    #expect(PageSample.sentences(try PageSample.report(page), .overview) == ["全年平稳。"])
  }

  @Test("a report that stands twice in a page, on screen and for print, is read once")
  func twice() throws {
    let read = try PageSample.report("<div>\(signed)</div><div>打印版\(signed)</div>")
    #expect(read.sections.map(\.kind) == [.overview, .problems, .other])
    #expect(read.problems.count == 1)
    #expect(!read.warnings.contains { $0.code == "second_report" })
  }

  @Test("of two reports in a page the first is read, and that there is another is told")
  func another() throws {
    let second = signed.replacing("2024年", with: "2023年").replacing("平稳", with: "有序")
    let read = try PageSample.report("<div>\(signed)</div><div>\(second)</div>")
    #expect(read.year?.value == 2024)
    #expect(PageSample.sentences(read, .overview) == ["全年平稳。"])
    #expect(read.warnings.contains { $0.code == "second_report" })
  }

  @Test("a table of contents, with links or without, is neither a title nor text")
  func contents() throws {
    for link in ["", "href='#s'"] {
      let entries = ["一、总体情况", "四、有关情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"]
        .map { "<p><a \(link)>\($0)</a></p>" }.joined()
      let page = PageSample.whole.replacing("<p>现", with: "<p>目录</p>\(entries)<p>现")
      let read = try PageSample.report(page)
      #expect(read.sections.map(\.kind) == [.overview, .problems, .other])
      #expect(try other(page) == ["无其他事项。"])
    }
  }

  @Test("a title that links within its page, or opens its section by script, is a title")
  func linkedTitles() throws {
    for target in ["#top", "javascript:;", ""] {
      let page = PageSample.whole.replacing("<p>五、", with: "<p><a href='\(target)'>五、")
        .replacing("改进情况</p>", with: "改进情况</a></p>")
      let read = try PageSample.report(page)
      #expect(read.sections.map(\.kind) == [.overview, .problems, .other])
    }
  }

  @Test("a sentence of the report that is a link is read; a linked heading of another page is not")
  func linkedSentence() throws {
    let links = "<p><a href='/a'>全年公开12条。</a></p><p><a href='/b'>2023年年报解读</a></p>"
    let page = PageSample.whole.replacing("<p>全年平稳。</p>", with: links)
    #expect(PageSample.sentences(try PageSample.report(page), .overview) == ["全年公开12条。"])
  }

  @Test("sections that are hidden until they are opened are read; a hidden copy is not")
  func hidden() throws {
    let parts = PageSample.whole.split(separator: "\n").map(String.init)
    let folded = parts[0] + parts[1] + "<div style='display:none'>\(parts[2])\(parts[3])</div>"
    #expect(try other(folded) == ["无其他事项。"])
    #expect(try other("<div hidden>\(PageSample.whole)</div>\(PageSample.whole)") == ["无其他事项。"])
  }

  @Test("where the page itself has no title, the one it states for its article counts")
  func articleTitle() throws {
    let body = PageSample.whole.replacing("<h1>青禾县2024年政府信息公开工作年度报告</h1>", with: "")
    let head = "<meta name=ArticleTitle content='青禾县2024年政府信息公开工作年度报告'><title>文章</title>"
    let read = try PageSample.report(body, head: head)
    #expect(read.title?.value == "青禾县2024年政府信息公开工作年度报告")
  }

  @Test("a page that only links to the report, or frames it, says where it is")
  func elsewhere() {
    for element in ["<a href='/f/P02.PDF?x=1'>附件</a>", "<iframe src='v.html?f=P02.PDF'></iframe>"] {
      let error = #expect(throws: SourceError.self) {
        try PageSample.report("<h1>青禾县2024年政府信息公开工作年度报告</h1>\(element)")
      }
      #expect(error?.problem(.chinese).contains("P02.PDF") == true)
    }
  }
}
