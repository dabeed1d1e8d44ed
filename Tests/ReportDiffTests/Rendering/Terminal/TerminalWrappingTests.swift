import Testing

@testable import ReportDiff

@Suite("Line breaking")
struct TerminalWrappingTests {
  private func wrapped(_ text: String, _ width: Int) -> [String] {
    StyledText(text).lines(first: width, rest: width).map { String($0) }
  }

  @Test("a line breaks anywhere between Han characters")
  func han() {
    #expect(wrapped("政府信息公开", 5) == ["政府", "信息", "公开"])
  }

  @Test("no line begins with closing punctuation")
  func closing() {
    #expect(wrapped("政务公开。", 8) == ["政务公", "开。"])
    #expect(wrapped("政务公开》，及", 8) == ["政务公", "开》，及"])
    #expect(wrapped("占比达100%，", 10) == ["占比达", "100%，"])
  }

  @Test("no line ends with opening punctuation")
  func opening() {
    #expect(wrapped("按照《条例》", 6) == ["按照", "《条", "例》"])
    #expect(wrapped("本镇“一网通办”", 5) == ["本镇", "“一网", "通办”"])
  }

  @Test("words, numbers and their signs stay whole")
  func words() {
    #expect(wrapped("共收到3,525件", 9) == ["共收到", "3,525件"])
    #expect(wrapped("见 2024.txt:88 行", 12) == ["见", "2024.txt:88", "行"])
  }

  @Test("a word longer than the line is cut")
  func longWord() {
    #expect(wrapped("abcdefgh", 5) == ["abcde", "fgh"])
    #expect(wrapped("公", 1) == ["公"])
  }

  @Test("spaces at a break vanish, spaces inside stay")
  func spaces() {
    #expect(wrapped("a  b", 4) == ["a  b"])
    #expect(wrapped("aaa  bbb", 4) == ["aaa", "bbb"])
    #expect(wrapped("", 4) == [""])
  }

  @Test("a combining character stays with its letter")
  func combining() {
    #expect(wrapped("政e\u{301}府", 3) == ["政e\u{301}", "府"])
  }

  @Test("the marks of an edit stay with what they mark")
  func edits() {
    #expect(wrapped("公开[-旧-]{+新+}词", 7) == ["公开", "[-旧-]", "{+新+}", "词"])
  }

  @Test("a narrow summary cuts neither its counts nor the names of its cells")
  func narrowSummary() {
    func words(_ columns: Int) -> String {
      TerminalSample.text(TerminalOptions(width: columns, summaryOnly: true), text: "无。")
    }
    for line in words(40).split(separator: "\n") where line.contains(" -> ") {
      #expect(!line.hasSuffix(".. / .."))
    }
    let counts = words(200).split(separator: "\n").first { $0.hasPrefix("数据") }
    let narrow = words(40).split(separator: "\n").joined().filter { $0 != " " }
    #expect(counts != nil)
    #expect(narrow.contains((counts ?? "").filter { $0 != " " }))
  }

  @Test("no line of a rendering is wider than asked for", arguments: [40, 60, 80, 120])
  func width(columns: Int) {
    let long = String(repeating: "“依申请公开”案件3,525件（含2024年）。", count: 9)
    let text = TerminalSample.text(TerminalOptions(width: columns, full: true), text: long)
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= columns)
      #expect(line.last != " ")
    }
  }
}

extension String {
  /// The characters of a line without their styles.
  fileprivate init(_ glyphs: ArraySlice<Glyph>) {
    self.init(String.UnicodeScalarView(glyphs.lazy.map(\.scalar)))
  }
}
