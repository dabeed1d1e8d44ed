import Testing

@testable import ReportDiff

@Suite("The brief in Markdown")
struct MarkdownRenderingTests {
  private func lines(_ text: String) -> [String] {
    let bytes = MarkdownRendering.brief(of: HostileComparison.of(text), language: .chinese)
    return String(decoding: bytes, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test("has a heading a part, a table of figures, and one to fill in")
  func parts() {
    let bytes = MarkdownRendering.brief(of: SampleComparison.full(), language: .chinese)
    let text = String(decoding: bytes, as: UTF8.self)
    for part in [
      "# 某县某镇 政府信息公开工作年度报告比对简报\n", "## 一、总体变化", "## 二、需要追问的承诺", "［**未见体现**］健全机制。",
      "| 3,511 | 3,525 | +14 | +0.4% |", "## 五、会议记录", "| 序号 | 事项 | 说明 | 责任单位 | 完成时限 |",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.hasSuffix("\n"))
  }

  @Test("names what a promise in part falls short of")
  func shortfalls() {
    let bytes = MarkdownRendering.brief(of: OutcomeSample.comparison(), language: .chinese)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("（不足之处：承诺每季度一次，本年报告 1 次；承诺 2 项举措，只见 1 项）"))
  }

  @Test("speaks English on demand")
  func english() {
    let bytes = MarkdownRendering.brief(of: SampleComparison.full(), language: .english)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("## 2. Promises to ask about"))
    #expect(!text.contains("承诺："))
  }

  @Test("text of a report is neither markup nor HTML", arguments: HostileComparison.texts)
  func hostile(text: String) {
    let (hostile, plain) = (lines(text), lines("平"))
    #expect(hostile.count == plain.count)
    for (line, benign) in zip(hostile, plain) {
      #expect(bare(line).filter { $0 == "|" }.count == bare(benign).filter { $0 == "|" }.count)
      #expect(bare(line).filter { "<>[]`_~#$\\".contains($0) } == benign.filter { $0 == "#" })
      #expect(bare(line).filter { $0 == "*" }.count == bare(benign).filter { $0 == "*" }.count)
      #expect(opening(line) == opening(benign))
      #expect(!bare(line).contains("://"))
    }
  }

  /// A line without what is escaped.
  private func bare(_ line: String) -> String {
    line.replacing(/\\./, with: "").replacing(/&(lt|gt|amp);/, with: "")
  }

  /// What makes of a line a heading, a list, a table.
  private func opening(_ line: String) -> Substring {
    line.prefixMatch(of: /(?:- )+|#+ |\| |---$/)?.output ?? ""
  }

  @Test(
    "a line that begins as a list would is a paragraph",
    arguments: [("- a", "\\- a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("+a", "\\+a")]
  )
  func lineStart(text: String, escaped: String) {
    #expect(MarkdownText.line(text) == escaped)
  }

  @Test("a long line is cut in a brief")
  func long() {
    let comparison = SampleComparison.full(text: String(repeating: "长", count: 10 << 20))
    let bytes = MarkdownRendering.brief(of: comparison, language: .chinese)
    #expect(bytes.count < 20_000)
  }
}
