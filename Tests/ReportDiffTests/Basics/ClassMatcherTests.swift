import Testing

@testable import ReportDiff

@Suite("Words of several classes")
struct ClassMatcherTests {
  private let words = ClassMatcher([(1, ["将", "下一步"]), (2, ["要求~增强"]), (4, ["将军"])])

  @Test("every class is found of which a word stands in the text, wherever and beside others")
  func classes() {
    #expect(words.classes(in: "下一步举办培训") == 1)
    #expect(words.classes(in: "将军下一步") == 5)
    #expect(words.classes(in: "举办了培训") == 0)
    #expect(words.classes(in: "") == 0)
  }

  @Test("a word with a gap stands where its second part follows its first")
  func gaps() {
    #expect(words.classes(in: "要求各科室增强意识") == 2)
    #expect(words.classes(in: "增强意识的要求") == 0)
    #expect(words.classes(in: "要求增强") == 2)
    #expect(words.classes(in: "要求增") == 0)
  }

  private func classes(
    in text: Text,
    _ parts: [Range<Int>]
  ) -> (whole: UInt32, parts: [UInt32]) {
    words.classes(in: text, 0..<text.count, parts: parts)
  }

  @Test("of each part of a text what its own units say, beside what the whole says")
  func parts() {
    let found = classes(in: "要求各科室，增强意识，要求增强", [0..<5, 6..<10, 11..<15])
    #expect(found.whole == 2)
    #expect(found.parts == [0, 0, 2])
    #expect(classes(in: "将，军将军", [0..<1, 2..<5]) == (5, [1, 5]))
    #expect(classes(in: "将军", [0..<1]) == (5, [1]))
  }
  @Test("a word that reaches out of the range does not stand in it")
  func range() {
    #expect(words.classes(in: "将军下一步", 0..<4, parts: []).whole == 5)
    #expect(words.classes(in: "将军下一步", 1..<5, parts: []).whole == 1)
  }
}
