import Foundation
import ReportDiff
import TestSupport
import Testing

@Suite("The archive copy of a report")
struct ArchiveCopyTests {
  @Test("read back, it is the same report", arguments: ArchivedFile.ours)
  func ours(file: ArchivedFile) async throws {
    try await expectSame(file)
  }

  @Test(
    "so is that of every report of the corpus",
    .enabled(if: Place.isShared("corpus"), Comment(rawValue: Place.sharedIsAbsent)),
    arguments: ArchivedFile.shared
  )
  func shared(file: ArchivedFile) async throws {
    try await expectSame(file)
  }

  @Test("a page that says it is another's is read as any page is, to the same tables")
  func unmarked() throws {
    let file = try #require(ArchivedFile.ours.first { $0.testDescription.hasPrefix("plain") })
    let report = try Report(from: SourceFile(path: "a.txt", bytes: Place.bytes(of: file.url)))
    let page = String(decoding: SnapshotRendering.page(of: report), as: UTF8.self)
      .replacing("govdiff.snapshot/1", with: "an editor")
    let copy = try Report(from: SourceFile(path: "copy.html", bytes: Array(page.utf8)))
    #expect(copy.cells.all.map(\.value) == report.cells.all.map(\.value))
    #expect(copy.sections.map(\.title) == report.sections.map(\.title))
  }

  private func expectSame(_ file: ArchivedFile) async throws {
    // What is refused has no copy.
    guard let source = try? await SourceFile.read(file.url.path),
      let report = try? Report(from: source)
    else { return }
    let page = SnapshotRendering.page(of: report)
    let copy = try Report(from: SourceFile(path: "copy.html", bytes: page))
    #expect(copy.source.format == .html)
    #expect(copy.title?.value == report.title?.value)
    #expect(copy.agency?.value == report.agency?.value)
    #expect(copy.year?.value == report.year?.value)
    #expect(copy.statedPeriod?.value == report.statedPeriod?.value)
    #expect(copy.template == report.template)
    expectSameText(copy, report)
    for (cell, expected) in zip(copy.cells.all, report.cells.all) {
      #expect(cell.key == expected.key)
      #expect(cell.state == expected.state, "\(cell.key)")
      #expect(cell.value == expected.value, "\(cell.key)")
    }
    #expect(copy.cells.all.count == report.cells.all.count)
    #expect(Comparison(of: YearPair(old: report, new: copy)).isEmpty)
  }

  private func expectSameText(_ copy: Report, _ report: Report) {
    #expect(copy.sections.map(\.kind) == report.sections.map(\.kind))
    #expect(copy.sections.map(\.title) == report.sections.map(\.title))
    #expect(copy.sections.map(\.ordinal) == report.sections.map(\.ordinal))
    for (section, expected) in zip(copy.sections, report.sections) {
      #expect(section.sentences.map(\.id) == expected.sentences.map(\.id))
      #expect(section.sentences.map(\.text) == expected.sentences.map(\.text))
      #expect(section.sentences.map(\.heading) == expected.sentences.map(\.heading))
    }
    for (items, expected) in [
      (copy.problems, report.problems), (copy.commitments, report.commitments),
    ] {
      #expect(items.map(\.id) == expected.map(\.id))
      #expect(items.map(\.ordinal) == expected.map(\.ordinal))
      #expect(items.map(\.headline) == expected.map(\.headline))
      #expect(items.map(\.text) == expected.map(\.text))
      #expect(items.map(\.problem) == expected.map(\.problem))
    }
    #expect(copy.figures == report.figures)
    #expect(copy.warnings.map(\.code) == report.warnings.map(\.code))
    #expect(copy.warnings.map(\.message) == report.warnings.map(\.message))
  }
}

/// A file that a report may be read from.
struct ArchivedFile: Sendable, CustomTestStringConvertible {
  static let ours = SnapshotCase.all.flatMap { snapshot in
    ["old.txt", "new.txt"].map { ArchivedFile(url: snapshot.folder.appending(path: $0)) }
  }

  static let shared = ["pairs", "reports"].flatMap { folder in
    ["txt", "html", "docx", "pdf"].flatMap { type in
      Place.files(below: Place.shared.appending(path: "corpus/\(folder)"), extension: type)
        .map(ArchivedFile.init)
    }
  }

  let url: URL

  var testDescription: String { url.pathComponents.suffix(2).joined(separator: "/") }
}
