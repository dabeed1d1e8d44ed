import Foundation
import ReportDiff
import TestSupport

/// A change report in a file; it goes when the test is over.
final class PageFile: Sendable {
  let url: URL

  init(_ page: [UInt8]) throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "govdiff-\(UUID().uuidString).html"
    )
    try Data(page).write(to: url)
  }

  /// The report on a pair of texts.
  convenience init(
    _ old: String,
    _ new: String,
    language: Language = .chinese
  ) throws {
    let files = [("old.txt", old), ("new.txt", new)].map {
      SourceFile(path: $0, bytes: Array($1.utf8))
    }
    let reports = YearPair(old: try Report(from: files[0]), new: try Report(from: files[1]))
    try self.init(HTMLRendering.page(of: Comparison(of: reports), language: language))
  }

  /// The report on a case of Snapshots.
  convenience init(case name: String, language: Language = .chinese) throws {
    let folder = Place.package.appending(path: "Snapshots/\(name)")
    try self.init(
      try Place.text(of: folder.appending(path: "old.txt")),
      try Place.text(of: folder.appending(path: "new.txt")),
      language: language
    )
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}
