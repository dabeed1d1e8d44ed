import Foundation
import ReportDiff
import TestSupport
import Testing

@Suite("The snapshots")
struct SnapshotTests {
  @Test(
    "every rendering of every case is its golden",
    arguments: SnapshotCase.all,
    RenderedFile.allCases
  )
  func golden(snapshot: SnapshotCase, rendering: RenderedFile) throws {
    let bytes = rendering.bytes(of: try snapshot.comparison())
    let golden = Golden(snapshot.folder.appending(path: rendering.rawValue))
    let difference = try golden.difference(from: bytes)
    #expect(difference == nil)
  }

  @Test("the other parts of a Word document are their goldens", arguments: WordPart.others)
  func wordPart(name: String) throws {
    let snapshot = try #require(SnapshotCase.all.first { $0.name == "plain" })
    let part = WordPart.all(of: try snapshot.comparison())[name]
    let file = name.replacing("/", with: ".").replacing("[Content_Types]", with: "Content_Types")
    let golden = Golden(snapshot.folder.appending(path: "brief.\(file)"))
    let difference = try golden.difference(from: try #require(part))
    #expect(difference == nil)
  }

  @Test("a Word document has the parts that are recorded and no other")
  func wordParts() throws {
    let snapshot = try #require(SnapshotCase.all.first)
    let names = DOCXRendering.parts(of: try snapshot.comparison(), language: .chinese).map(\.name)
    #expect(Set(names) == Set(WordPart.others + ["word/document.xml"]))
  }

  @Test("every case says what it shows", arguments: SnapshotCase.all)
  func note(snapshot: SnapshotCase) throws {
    let note = try Place.text(of: snapshot.folder.appending(path: "NOTE.md"))
    #expect(note.hasPrefix("# \(snapshot.name)\n"))
  }

  @Test("there are cases")
  func cases() {
    #expect(SnapshotCase.all.count >= 4)
  }
}

/// A folder of Snapshots: a pair of reports, and what becomes of it.
struct SnapshotCase: Sendable, CustomTestStringConvertible {
  static let all = Place.contents(of: Place.package.appending(path: "Snapshots"))
    .filter(\.hasDirectoryPath).map(SnapshotCase.init)

  let folder: URL

  var name: String { folder.lastPathComponent }

  var testDescription: String { name }

  /// The pair, read under names that do not depend on where the package lies.
  func comparison() throws -> Comparison {
    Comparison(of: YearPair(old: try report("old.txt"), new: try report("new.txt")))
  }

  private func report(_ name: String) throws -> Report {
    try Report(
      from: SourceFile(path: name, bytes: Place.bytes(of: folder.appending(path: name)))
    )
  }
}

/// A rendering that is recorded, by the name of its file.
enum RenderedFile: String, CaseIterable {
  case terminal = "terminal.txt"
  case englishTerminal = "terminal.en.txt"
  case page = "report.html"
  case data = "diff.json"
  case brief = "brief.md"
  case document = "brief.document.xml"
  case figures = "figures.csv"

  func bytes(of comparison: Comparison) -> [UInt8] {
    switch self {
    case .terminal: terminal(comparison, .chinese)
    case .englishTerminal: terminal(comparison, .english)
    case .page: HTMLRendering.page(of: comparison, language: .chinese)
    case .data: JSONRendering.document(of: comparison, language: .chinese)
    case .brief: MarkdownRendering.brief(of: comparison, language: .chinese)
    case .document: WordPart.all(of: comparison)["word/document.xml"] ?? []
    case .figures: CSVRendering.figures(of: comparison, language: .chinese)
    }
  }

  private func terminal(_ comparison: Comparison, _ language: Language) -> [UInt8] {
    var options = TerminalOptions()
    options.width = 80
    options.language = language
    return Array(TerminalRendering.text(of: comparison, options: options).utf8)
  }
}

/// The parts that a Word document is packed from.
enum WordPart {
  /// Those that say nothing of a comparison but its title.
  static let others = [
    "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml",
    "word/fontTable.xml", "word/settings.xml", "word/footer1.xml", "word/footer2.xml",
    "docProps/core.xml",
  ]

  /// Every part by its name, for a golden that people can read: each paragraph and row on a line.
  static func all(of comparison: Comparison) -> [String: [UInt8]] {
    let parts = DOCXRendering.parts(of: comparison, language: .chinese)
    return Dictionary(uniqueKeysWithValues: parts.map { ($0.name, onLines($0.bytes)) })
  }

  private static func onLines(_ bytes: [UInt8]) -> [UInt8] {
    let starts = /<(w:p|w:tbl|w:tr|w:sectPr|w:style|w:font|Override|Relationship)( |>)/
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(text.replacing(starts) { "\n\($0.output.0)" }.utf8)
  }
}
