import Testing

@testable import ReportDiff

@Suite("Text cut into lines and cleaned")
struct SourceTextTests {
  private func lines(_ text: String) -> [String] {
    SourceText(Array(text.utf16)).lines.map(\.text.description)
  }

  @Test("a line ends at a line feed, a carriage return or both, and none is lost")
  func lineBreaks() {
    #expect(lines("一\n二\r\n三\r四\n\n五") == ["一", "二", "三", "四", "", "五"])
    #expect(lines("一\u{2028}二\u{85}三\n") == ["一", "二", "三"])
    #expect(lines("") == [])
  }

  @Test("a form feed ends a line and marks the next, which keeps its number")
  func formFeeds() {
    let read = SourceText(Array("一\u{C}二\n三".utf16)).lines
    #expect(read.map(\.text) == ["一", "二", "三"])
    #expect(read.map(\.followsPageBreak) == [false, true, false])
    #expect(read.map(\.number) == [1, 1, 2])
  }

  @Test("what no reader means goes, wherever in a line it stands")
  func cleaned() {
    #expect(lines("\u{FEFF}公\u{200B}开\u{AD}｜申请\u{1}") == ["公开|申请"])
    #expect(lines("⼆、主动公开") == ["二、主动公开"])
    #expect(lines("甲&nbsp;乙<br/>丙 a<b") == ["甲 乙", "丙 a<b"])
  }
}
