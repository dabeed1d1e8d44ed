import Markup
import Testing

@testable import ReportDiff

@Suite("The archive copy as a page")
struct SnapshotRenderingTests {
  private func events(_ report: Report) throws -> [MarkupEvent] {
    try MarkupParser.html(SnapshotRendering.page(of: report))
  }

  @Test("every sentence, cell, problem and promise has an anchor, each once")
  func anchors() throws {
    let ids = try events(SampleComparison.report(2024, "平")).compactMap { event -> String? in
      if case .open(_, let attributes, _) = event { attributes["id"] } else { nil }
    }
    for id in ["overview.1", "overview.4", "cell-requests.new.other", "p1", "c1", "title"] {
      #expect(ids.count { $0 == id } == 1, "\(id)")
    }
    #expect(Set(ids).count == ids.count)
  }

  @Test("table three stands on the form's grid")
  func grid() throws {
    let page = SnapshotRendering.page(of: SampleComparison.report(2024, "平"))
    let unmarked = String(decoding: page, as: UTF8.self).replacing("govdiff.snapshot", with: "x")
    let blocks = try HTMLReader.read(SourceFile(path: "a.html", bytes: Array(unmarked.utf8))).blocks
    let rows = blocks.compactMap { block -> [GridCell]? in
      if case .row(let cells) = block.content { cells } else { nil }
    }
    let secret = try #require(rows.first { $0.contains { $0.text == "1.属于国家秘密" } })
    #expect(secret.first { $0.text == "1.属于国家秘密" }?.position == 2)
    #expect(secret.last?.position == 9)
  }

  @Test("text of a report stays text, and is read back", arguments: HostileComparison.texts)
  func hostile(text: String) throws {
    // What reading a report drops cannot come from one.
    let legal = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xFFFE }
      )
    )
    let report = HostileComparison.report(2024, legal)
    let (hostile, plain) = (try events(report), try events(HostileComparison.report(2024, "平")))
    #expect(opened(hostile) == opened(plain))
    let copy = try Report(from: SourceFile(path: "a", bytes: SnapshotRendering.page(of: report)))
    #expect(copy.title?.value == legal)
    #expect(copy.sections.map(\.title) == [legal])
    #expect(copy.sections[0].sentences.map(\.text.description) == [legal])
    #expect(copy.sections[0].sentences.map(\.heading) == [legal])
    #expect(copy.problems.map(\.text.description) == [legal])
    #expect(copy.commitments.map(\.headline) == [legal])
    #expect(copy.warnings.map(\.message) == [Phrase(zh: legal, en: legal)])
  }

  private func opened(_ events: [MarkupEvent]) -> [String] {
    events.compactMap { if case .open(let name, _, _) = $0 { name } else { nil } }
  }

  @Test(
    "a copy that was changed so that it is none any more is read as any page is",
    arguments: ["cell-requests.new.other", "section-overview", "id=\"p1\"", "overview.2"]
  )
  func changed(part: String) throws {
    let page = SnapshotRendering.page(of: SampleComparison.report(2024, "公开信息3条"))
    let text = String(decoding: page, as: UTF8.self)
    let broken = text.replacing(part, with: part.replacing(/[a-z2]/, with: "1"))
    #expect(broken != text)
    #expect(SnapshotReader.report(in: SourceFile(path: "a", bytes: Array(broken.utf8))) == nil)
  }
}
