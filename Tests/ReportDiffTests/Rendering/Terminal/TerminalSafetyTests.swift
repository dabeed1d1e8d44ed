import Testing

@testable import ReportDiff

@Suite("Hostile text on the terminal")
struct TerminalSafetyTests {
  @Test(
    "what a terminal would obey is taken out or named",
    arguments: [
      ("红\u{1B}[31m字", "红[31m字"), ("标题\u{1B}]0;x\u{7}", "标题]0;x"), ("\u{9B}31m", "31m"),
      ("一\r\n二", "一  二"),
      ("一\t二", "一 二"), ("删\u{8}\u{7F}", "删"), ("\u{202E}倒", "⟨U+202E⟩倒"),
      ("\u{2066}隔\u{2069}", "⟨U+2066⟩隔⟨U+2069⟩"),
      ("行\u{2028}段\u{2029}", "行 段 "), ("平常的“文字”。", "平常的“文字”。"),
    ]
  )
  func safe(text: String, expected: String) {
    #expect(TerminalSafety.safe(text) == expected)
  }

  @Test("no rendering lets report text through unchanged", arguments: [false, true])
  func renderings(usesColor: Bool) {
    let hostile = "培训\u{1B}[2J\u{9B}2J\u{7}\u{202E}\r\n完"
    let options = TerminalOptions(usesColor: usesColor, full: true)
    let report = TerminalSample.report(2024, hostile)
    let findings = TerminalSample.comparison(text: hostile).findings
    let texts = [
      TerminalSample.text(options, text: hostile),
      TerminalRendering.text(of: report, findings: findings, options: options),
      TerminalRendering.text(of: findings, for: report, options: options),
    ]
    for text in texts {
      let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
      #expect(
        !plain.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }
      )
      #expect(!plain.unicodeScalars.contains("\u{202E}"))
      #expect(text.contains("⟨U+202E⟩"))
      #expect(usesColor || plain == text)
    }
  }

  @Test("every colour that is switched on is switched off on the same line")
  func colors() {
    for line in TerminalSample.text(TerminalOptions(usesColor: true)).split(separator: "\n") {
      let codes = line.matches(of: /\u{1B}\[([0-9;]*)m/).map { $0.output.1 }
      #expect(codes.isEmpty || codes.last == "0")
    }
  }
}
