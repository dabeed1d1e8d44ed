import Testing

@testable import ReportDiff

@Suite("The running text of a PDF")
struct PDFParagraphTests {
  /// Twenty characters, from one margin to the other.
  private let full = "全镇各单位按照要求公开政府信息并且及时更"
  private let left = 100.0

  /// A page with a paragraph whose last line is open, so that it goes on.
  private func opened() -> PDFSketch {
    var sketch = PDFSketch()
    sketch.page()
    sketch.word(String(full.dropLast(2)), left + 20, 100)
    for line in 1...6 { sketch.word(full, left, 100 + 20 * Double(line)) }
    return sketch
  }

  @Test("lines join to a paragraph until one ends early or the next is set in")
  func lines() throws {
    var sketch = opened()
    sketch.word("新。", left, 240)
    sketch.word("第二段从这里开始，也有两行，文字排到行", left + 20, 260)
    sketch.word("尾。", left, 280)
    let texts = try sketch.texts()
    #expect(texts.count == 2)
    #expect(texts[0].hasSuffix("及时更新。"))
    #expect(texts[1] == "第二段从这里开始，也有两行，文字排到行尾。")
  }

  @Test("a paragraph goes on over a page, its number and running head left out")
  func pages() throws {
    var sketch = opened()
    sketch.word("3", 300, 770)
    for page in 4...5 {
      sketch.page()
      sketch.word("某镇人民政府文件", 250, 30)
      for line in 0...6 { sketch.word(full, left, 100 + 20 * Double(line)) }
      sketch.word("\(page)", 300, 770)
    }
    sketch.page()
    sketch.word("某镇人民政府文件", 250, 30)
    sketch.word("新。", left, 100)
    sketch.word("6", 300, 770)
    let document = try sketch.document()
    #expect(document.blocks.count == 1)
    #expect(document.blocks[0].plainText.description.hasSuffix("及时更新。"))
    #expect(!document.blocks[0].plainText.hasDigit)
    #expect(document.pageStarts == [1, 8, 15, 22])
    #expect(document.blocks[0].laterLines.last?.line == 22)
  }

  @Test("a heading and the text below it stay apart, and so does a title within full lines")
  func headings() throws {
    var sketch = opened()
    sketch.word(String(full.dropLast()) + "。", left, 240)
    sketch.word("六、其他需要报告的事项", left, 260)
    sketch.word("无其他需要报告的事项。", left, 280)
    #expect(
      try sketch.texts().dropFirst() == ["六、其他需要报告的事项", "无其他需要报告的事项。"]
    )
  }

  @Test("a long number that had no room on a line does not end its paragraph")
  func longNumber() throws {
    var sketch = opened()
    sketch.word("门户网站全年的总访问量一共达到了", left, 240)
    sketch.word("9540370123456789次。", left, 260)
    #expect(try sketch.texts().last?.hasSuffix("达到了9540370123456789次。") == true)
  }

  @Test("gaps between characters and digits are no spaces, gaps between Latin words are")
  func gaps() throws {
    var sketch = PDFSketch()
    sketch.page()
    let words = ["全年收到申请", "12", "件，使用", "Open", "Data", "平台。"]
    sketch.row(words, at: [100, 163, 176, 219, 243, 266], 100)
    sketch.word("第二行的内容凑足文字层的字数。", 120, 130)
    let read = try sketch.texts()
    #expect(read.first == "全年收到申请12件，使用Open Data平台。")
  }

  @Test("radicals are restored and invisible characters dropped, as in text")
  func cleaning() throws {
    var sketch = PDFSketch()
    sketch.page()
    sketch.word("⼀、总体上看来与\u{200B}其他的一些内容凑足文字层的字数", 100, 100)
    let document = try sketch.document()
    #expect(document.blocks[0].plainText.hasPrefix("一、总体上看来与其他"))
    #expect(document.warnings.map(\.code) == ["radicals"])
  }

  @Test("a heading of the form that runs on into its paragraph is cut off, each with its line")
  func runOn() throws {
    var sketch = PDFSketch()
    sketch.page()
    sketch.word("一、总体情况全镇各单位按照要求公开政府", left + 20, 100)
    sketch.word("信息。", left, 120)
    for line in 2...6 { sketch.word(full, left, 100 + 20 * Double(line)) }
    let blocks = try sketch.blocks()
    #expect(blocks.prefix(2).map(\.plainText) == ["一、总体情况", "全镇各单位按照要求公开政府信息。"])
    #expect(blocks[1].laterLines.map(\.line) == [2])
  }

  @Test("a heading spread over the line, character by character, has no spaces in it")
  func spread() throws {
    var sketch = opened()
    for (index, character) in "六、其他事项".enumerated() {
      sketch.word(String(character), left + 38 * Double(index), 260)
    }
    #expect(try sketch.texts().last == "六、其他事项")
  }

  @Test("the digits of the year in a spread title are no row of figures")
  func spreadTitle() throws {
    var sketch = PDFSketch()
    sketch.page()
    for (index, character) in "2024年公开报告".enumerated() {
      sketch.word(String(character), left + 15 * Double(index), 60)
    }
    for line in 1...6 { sketch.word(full, left, 100 + 20 * Double(line)) }
    #expect(try sketch.texts().first == "2024年公开报告")
  }

  @Test("the date of a signature does not go on with the agency above it")
  func signature() throws {
    var sketch = opened()
    sketch.word("新。", left, 240)
    sketch.word("某县某某镇人民政府", left + 105, 280)
    sketch.word("2025年1月20日", left + 125, 300)
    #expect(try sketch.texts().suffix(2) == ["某县某某镇人民政府", "2025年1月20日"])
  }
}
