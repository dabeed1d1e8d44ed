import Testing

@testable import ReportDiff

@Suite("What is refused of a PDF, and what is left out")
struct PDFReaderTests {
  private func error(_ words: String?) -> SourceError? {
    let file = SourceFile(
      path: "a.pdf",
      bytes: Array("%PDF-1.7".utf8),
      words: words.map { Array($0.utf8) }
    )
    do throws(SourceError) {
      _ = try Report(from: file)
      return nil
    } catch {
      return error
    }
  }

  @Test("one whose words were not extracted says so")
  func notExtracted() {
    #expect(error(nil)?.problem(.chinese).contains("尚未取出") == true)
  }

  @Test("pages with next to no text are a scan")
  func scanned() {
    let word = "<word xMin=\"290\" yMin=\"760\" xMax=\"310\" yMax=\"770\">第1页</word>"
    let page = "<page width=\"600\" height=\"800\">\(word)</page>"
    #expect(error("<doc>\(page)\(page)</doc>")?.remedy(.chinese).contains("ocrmypdf") == true)
  }

  @Test("a page without text among others is told of, but not a blank one at the end")
  func pageWithoutText() throws {
    let word = "<word xMin=\"100\" yMin=\"100\" xMax=\"500\" yMax=\"112\">"
    let page =
      "<page width=\"600\" height=\"800\">\(word)\(String(repeating: "公开", count: 50))</word></page>"
    let blank = "<page width=\"600\" height=\"800\"></page>"
    let words = Array("<doc>\(page)\(blank)\(page)\(blank)</doc>".utf8)
    let file = SourceFile(path: "a.pdf", bytes: Array("%PDF-1.7".utf8), words: words)
    let warnings = try PDFReader.read(file).warnings
    #expect(warnings.map(\.code) == ["page_without_text"])
    #expect(warnings.first?.message(.chinese).contains("第 2 页") == true)
  }

  @Test(
    "no pages, or markup that breaks off, is damage",
    arguments: ["", "<doc></doc>", "<doc><page"]
  )
  func damaged(words: String) {
    #expect(error(words)?.problem(.english).contains("damaged") == true)
  }

  @Test("words without a sound place are left out, characters that XML forbids do no harm")
  func hostile() throws {
    var sketch = PDFSketch()
    sketch.page()
    sketch.word("正文的内容凑足文字层的字数，共有二十多个字。", 100, 100)
    for place in ["nan", "inf", "-1e300", "", "1e999", "0x"] {
      sketch.word("无处", box: [place, place, place, place])
    }
    sketch.word("页外", -500, 100)
    sketch.word("页\u{1}外", 700, 900)
    #expect(try sketch.texts() == ["正文的内容凑足文字层的字数，共有二十多个字。"])
  }

  @Test("a watermark across the page is no text of it")
  func watermark() throws {
    var sketch = PDFSketch()
    sketch.page()
    sketch.word("正文的内容凑足文字层的字数，共有二十多个字。", 100, 100)
    sketch.word("内部资料注意保存", box: ["150", "300", "450", "600"])
    #expect(try sketch.texts().count == 1)
  }

  @Test("more words than any report has are refused")
  func tooMany() {
    let words = String(repeating: "<word xMin=\"1\">一</word>", count: PDFPages.wordLimit + 1)
    #expect(
      error("<doc><page>\(words)</page></doc>")?.problem(.english).contains("more than") == true
    )
  }
}
