import Testing

@testable import ReportDiff

@Suite("The brief as a Word document")
struct DOCXRenderingTests {
  private func file(_ comparison: Comparison) throws -> OfficeFile {
    try OfficeFile(DOCXRendering.brief(of: comparison, language: .chinese))
  }

  private let body = "word/document.xml"

  @Test("every part is well-formed, and there are all that the others name")
  func parts() throws {
    let file = try file(SampleComparison.full())
    #expect(file.names.first == "[Content_Types].xml")
    for name in file.names { #expect(try !file.events(name).isEmpty, "\(name)") }
    for part in ["document", "styles", "fontTable", "settings", "footer1", "footer2"] {
      #expect(file.names.contains("word/\(part).xml"))
    }
  }

  @Test("the page and the type are those of an official document")
  func style() throws {
    let file = try file(SampleComparison.full())
    #expect(try file.attributes(of: "pgSz", in: body).first?["w"] == "11906")
    #expect(try file.attributes(of: "pgMar", in: body).first?["top"] == "2098")
    let fonts = try file.attributes(of: "font", in: "word/fontTable.xml").map { $0["name"] }
    #expect(fonts == ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "宋体"])
  }

  @Test("it says what changed, what to ask and what to have explained")
  func content() throws {
    let text = try file(SampleComparison.full()).texts(body).joined(separator: "\n")
    for part in ["一、总体变化", "未见体现", "健全机制。", "3,525", "+14", "应为3525，报告为3521", "责任单位"] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("however much there is to say, it is chosen to fit three pages", arguments: [1, 8, 40])
  func length(times: Int) {
    let text = String(repeating: "说明办理结果与表格数据不一致的原因，", count: 6)
    let comparison = HostileComparison.of(text, times: times)
    let lengths = Brief.Limits.paper.map {
      DOCXLength.of(Brief(of: comparison, limits: $0, language: .chinese))
    }
    #expect(lengths == lengths.sorted(by: >))
    #expect(lengths.contains { $0 <= DOCXLength.room }, "\(lengths) \(DOCXLength.room)")
  }

  @Test("the same comparison makes the same bytes")
  func reproducible() throws {
    let comparison = SampleComparison.full()
    #expect(
      DOCXRendering.brief(of: comparison, language: .chinese)
        == DOCXRendering.brief(of: comparison, language: .chinese)
    )
  }

  @Test("text of a report stays text", arguments: HostileComparison.texts)
  func hostile(text: String) throws {
    let (hostile, plain) = (
      try file(HostileComparison.of(text)), try file(HostileComparison.of("平"))
    )
    #expect(try hostile.elements(body) == plain.elements(body))
    let safe = TerminalSafety.safe(text).replacing("\u{FFFE}", with: "\u{FFFD}")
    #expect(try hostile.texts(body).contains(safe))
    #expect(try hostile.texts("docProps/core.xml").joined().hasPrefix(safe))
  }

  @Test("a line of ten million characters makes no long brief")
  func long() throws {
    let text = String(repeating: "长", count: 10 << 20)
    let file = try file(SampleComparison.full(text: text))
    #expect(try file.texts(body).allSatisfy { $0.count < 1_000 })
  }
}
