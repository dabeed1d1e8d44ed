import Testing

@testable import ReportDiff

@Suite("Runs of text")
struct TextTests {
  @Test("the parts between separators are all there, empty ones too")
  func parts() {
    #expect(Text("|甲||乙|").split(separator: 0x7C) == ["", "甲", "", "乙", ""])
    #expect(Text("甲").split(separator: 0x7C) == ["甲"])
    #expect(Text("").split(separator: 0x7C) == [""])
  }

  @Test("cutting off more than there is leaves nothing, and less than nothing is not asked for")
  func cutting() {
    let text = Text("公开")
    #expect(text.prefix(5) == text)
    #expect(text.dropFirst(5).isEmpty)
    #expect(text.suffix(1) == "开")
    #expect(text.suffix(5) == text)
  }

  @Test("white space goes at the ends, or everywhere")
  func spaces() {
    let text = Text("\u{3000}公 开\t")
    #expect(text.trimmed == "公 开")
    #expect(text.withoutSpaces == "公开")
    #expect(text.trim(0..<text.count) == 1..<4)
  }
}
