import Testing

@testable import ReportDiff

@Suite("The same report in every format")
struct SameReportTests {
  private func report(_ format: SourceFormat) throws -> Report {
    let bytes = try #require(SampleFiles.all.first { $0.format == format }?.bytes)
    let file =
      format == .pdf
      ? SourceFile(path: "a", bytes: Array("%PDF-1.7".utf8), words: bytes)
      : SourceFile(path: "a", bytes: bytes)
    return try Report(from: file)
  }

  private func bare(_ text: Text) -> String { text.filter { !Mark.isSpace($0) }.description }

  @Test("the text is read whole", arguments: [0])
  func whole(_: Int) throws {
    let text = try report(.text)
    #expect(text.agency?.value == "云溪县青禾镇人民政府")
    #expect(text.year?.value == 2024)
    #expect(text.cells.all.allSatisfy { $0.state == .read })
    #expect(text.problems.count == 2)
    #expect(text.commitments.count == 2)
    #expect(Finding.findings(in: text, scope: .new).isEmpty)
  }

  @Test(
    "its cells, problems, promises and sentences are the same",
    arguments: SampleFiles.all.map(\.format)
  )
  func same(_ format: SourceFormat) throws {
    let (text, other) = (try report(.text), try report(format))
    #expect(other.source.format == format)
    #expect(other.agency?.value == text.agency?.value)
    #expect(other.year?.value == text.year?.value)
    #expect(other.title?.value == text.title?.value)
    #expect(other.sections.map(\.title) == text.sections.map(\.title))
    for (cell, expected) in zip(other.cells.all, text.cells.all) {
      #expect(cell.value == expected.value, "\(cell.key)")
      #expect(cell.state == expected.state, "\(cell.key)")
    }
    #expect(other.problems.map { bare($0.text) } == text.problems.map { bare($0.text) })
    #expect(other.commitments.map { bare($0.text) } == text.commitments.map { bare($0.text) })
    #expect(other.sentences.map { bare($0.text) } == text.sentences.map { bare($0.text) })
    #expect(other.sentences.map(\.heading) == text.sentences.map(\.heading))
  }
}
