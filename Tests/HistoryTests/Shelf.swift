import Foundation
import ReportDiff
import TestSupport
import Testing

@testable import ReportHistory

/// A temporary folder with a history in it; it goes when the test is over.
final class Shelf {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "govdiff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// The database.
  var database: String { path("history.sqlite") }

  func write(_ name: String, _ text: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: file)
  }

  /// The history, opened with a clock that stands still.
  func store(
    _ purpose: HistoryStore.Purpose = .writing,
    reader: String = "1.0",
    now: String = "2026-01-12T08:30:00+0800",
    patience: Double = 10
  ) throws -> HistoryStore {
    try HistoryStore(
      at: database,
      for: purpose,
      reader: reader,
      patience: patience,
      clock: HistoryClock { now }
    )
  }

  /// Runs `govdiff history` on the database.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Command.Outcome {
    try Command.run(
      ["history"] + arguments,
      environment: environment.merging(["GOVDIFF_HISTORY_DB": database]) { own, _ in own }
    )
  }
}

extension HistoryStore {
  /// Files reports as they are given, and compares them.
  @discardableResult
  func add(_ reports: YearlyReport...) async throws -> [Filing] {
    var filings: [Filing] = []
    for report in reports {
      let file = report.file()
      filings.append(try self.file(file, try Report(from: file)))
    }
    #expect(try await settle().isEmpty)
    return filings
  }
}
