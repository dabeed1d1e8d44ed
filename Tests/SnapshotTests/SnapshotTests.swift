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

  func bytes(of comparison: Comparison) -> [UInt8] {
    switch self {
    case .terminal: terminal(comparison, .chinese)
    case .englishTerminal: terminal(comparison, .english)
    case .page: HTMLRendering.page(of: comparison, language: .chinese)
    case .data: JSONRendering.document(of: comparison, language: .chinese)
    }
  }

  private func terminal(_ comparison: Comparison, _ language: Language) -> [UInt8] {
    var options = TerminalOptions()
    options.width = 80
    options.language = language
    return Array(TerminalRendering.text(of: comparison, options: options).utf8)
  }
}
