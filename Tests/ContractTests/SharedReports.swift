import Foundation
import ReportDiff
import TestSupport
import Testing

/// A text report of ../shared/corpus.
struct SharedFile: Sendable, CustomTestStringConvertible {
  static let reports = Place.contents(of: Place.shared.appending(path: "corpus/reports"))
    .map { SharedFile(url: $0.appending(path: "report.txt")) }
    .filter { FileManager.default.fileExists(atPath: $0.url.path) }

  let url: URL

  var testDescription: String { url.deletingLastPathComponent().lastPathComponent }

  func report() throws -> Report {
    try Report(from: SourceFile(path: url.lastPathComponent, bytes: Place.bytes(of: url)))
  }
}

/// A pair of text reports of ../shared/corpus.
struct SharedPair: Sendable, CustomTestStringConvertible {
  static let all = Place.contents(of: Place.shared.appending(path: "corpus/pairs"))
    .filter {
      FileManager.default.fileExists(atPath: $0.appending(path: "old.txt").path)
        && FileManager.default.fileExists(atPath: $0.appending(path: "new.txt").path)
    }
    .map(SharedPair.init)

  let folder: URL

  var testDescription: String { folder.lastPathComponent }

  func comparison() throws -> Comparison {
    let files = YearPair(old: "old.txt", new: "new.txt").map {
      SharedFile(url: folder.appending(path: $0))
    }
    return Comparison(of: try files.map { try $0.report() })
  }
}
