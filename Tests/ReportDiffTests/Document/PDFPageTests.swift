import Testing

@testable import ReportDiff

@Suite("The pages of a PDF")
struct PDFPageTests {
  private let full = "全镇各单位按照要求公开政府信息并且及时更"

  @Test("a page whose size was told unturned keeps the words beyond its width")
  func turned() throws {
    var sketch = PDFSketch()
    sketch.page(width: 400, height: 800)
    for line in 1...5 { sketch.word(full, 500, 60 * Double(line)) }
    #expect(try sketch.texts().joined().count == 5 * full.count)
  }

  @Test("two pages side by side on a sheet are read one after the other")
  func sheet() throws {
    var sketch = PDFSketch()
    sketch.page(width: 800, height: 560)
    for line in 1...6 {
      sketch.word("左" + full, 50, 40 + 20 * Double(line))
      sketch.word("右" + full, 460, 40 + 20 * Double(line))
    }
    let text = try sketch.texts().joined()
    #expect(text.count == 12 * (full.count + 1))
    #expect(text.lastIndex(of: "左").map { $0 < text.firstIndex(of: "右") ?? $0 } == true)
  }

  @Test("boxes far higher than their characters do not make one line of two")
  func tall() throws {
    var sketch = PDFSketch()
    sketch.page()
    for (line, text) in ["规章二三四五六七八九十甲", "行政规范性文件公布于众人"].enumerated() {
      let middle = 100 + 12 * Double(line)
      for (index, character) in text.enumerated() {
        let left = 80 + 10 * Double(index)
        sketch.word(
          String(character),
          box: ["\(left)", "\(middle - 13)", "\(left + 10)", "\(middle + 13)"]
        )
      }
    }
    #expect(try sketch.texts().joined() == "规章二三四五六七八九十甲行政规范性文件公布于众人")
  }

  @Test("a head that only some pages print, smaller than the text, is left out")
  func head() throws {
    var sketch = PDFSketch()
    for page in 0..<3 {
      sketch.page()
      if page == 1 { sketch.word("内部资料", 80, 40, size: 7) }
      for line in 0...6 { sketch.word(full, 100, 100 + 20 * Double(line)) }
    }
    #expect(try !sketch.texts().joined().contains("内部资料"))
  }

  @Test("traditional characters are read as simplified ones, and told of")
  func traditional() throws {
    var sketch = PDFSketch()
    sketch.page()
    sketch.word("三、收到和處理政府信息公開申請情況", 100, 100)
    sketch.word("全年平穩，無其他需要報告的事項。", 100, 130)
    let document = try sketch.document()
    #expect(document.blocks.first?.plainText == "三、收到和处理政府信息公开申请情况")
    #expect(document.warnings.map(\.code) == ["traditional_script"])
  }
}
