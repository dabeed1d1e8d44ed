import Testing

@testable import ReportDiff

@Suite("Words one behind the other")
struct WordListTests {
  private let words: WordList = ["公开", "", "信息公开", "公"]

  @Test("gives back the words that it was made of")
  func texts() {
    #expect(words.texts == ["公开", "", "信息公开", "公"])
    #expect((words + ["开放"]).texts == words.texts + ["开放"])
  }

  @Test("finds the first of its words, in their order, and not the first in the text")
  func firstRange() {
    #expect(words.firstRange(in: "公布信息公开") == 4..<6)
    #expect(words.firstRange(in: "公布") == 0..<1)
    #expect(words.firstRange(in: "开放") == nil && words.firstRange(in: "") == nil)
  }

  @Test("tells whether a text ends with one of its words")
  func end() {
    let words: WordList = ["公开", "开放"]
    #expect(words.isAtEnd(of: "政府信息公开") && words.isAtEnd(of: "开放"))
    #expect(!words.isAtEnd(of: "公开信息") && !words.isAtEnd(of: "放"))
  }
}
