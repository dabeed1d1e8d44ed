import Foundation
import GRDB
import ReportDiff
import Testing

@testable import ReportHistory

@Suite("The database file")
struct StorageTests {
  let shelf: Shelf

  init() throws { shelf = try Shelf() }

  /// What opening it fails with.
  private func failure(_ purpose: HistoryStore.Purpose = .writing) -> HistoryError? {
    do {
      _ = try shelf.store(purpose, patience: 0)
      return nil
    } catch {
      return error as? HistoryError
    }
  }

  @Test("a database of an earlier version opens, and what is in it is there")
  func earlier() async throws {
    let queue = try DatabaseQueue(path: shelf.database)
    try Schema.migrator.migrate(queue, upTo: "1 reports")
    let sources = [YearlyReport(year: 2023), YearlyReport(year: 2024)].map { $0.file() }
    try await queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO agency VALUES (1, '白桦镇');
          INSERT INTO agencyName VALUES ('白桦镇', 1, '白桦镇', 0);
          """
      )
      for (index, file) in sources.enumerated() {
        try db.execute(
          sql: "INSERT INTO source VALUES (?, ?, ?)",
          arguments: [file.sha256, file.bytes.count, Data(file.bytes)]
        )
        try db.execute(
          sql: "INSERT INTO report (agency, year, version, sha256, path, added, format, reader)"
            + " VALUES (1, ?, 1, ?, ?, '2025-01-01T00:00:00+0800', 'text', '0.1')",
          arguments: [2023 + index, file.sha256, file.path]
        )
      }
    }
    try queue.close()
    let store = try shelf.store()
    #expect(try await store.settle().isEmpty)
    let history = try store.history(of: "白桦镇")
    #expect(history.years.map(\.year) == [2023, 2024])
    #expect(history.staleCount == 0)
    #expect(history.figures.first { $0.key.description == "requests.new.total" }?.value(2024) == 12)
    #expect(history.promises.first?.links.first?.outcome != nil)
  }

  @Test("the steps that lead to today's layout are those that were published")
  func steps() {
    #expect(Schema.migrator.migrations == ["1 reports", "2 comparisons", "3 decisions"])
  }

  @Test("one that a newer version has changed is refused, and left as it is")
  func newer() throws {
    _ = try shelf.store()
    let queue = try DatabaseQueue(path: shelf.database)
    try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('4 tomorrow')") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: shelf.database))
    for purpose in [HistoryStore.Purpose.reading, .writing] {
      guard case .newer = failure(purpose) else {
        Issue.record("opened, or refused for another reason")
        continue
      }
    }
    #expect(try Data(contentsOf: URL(filePath: shelf.database)) == before)
  }

  @Test("another program's database is refused, and left as it is")
  func foreign() throws {
    let queue = try DatabaseQueue(path: shelf.database)
    try queue.write { try $0.execute(sql: "CREATE TABLE bookmark (address TEXT)") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: shelf.database))
    guard case .foreign = failure() else {
      Issue.record("opened, or refused for another reason")
      return
    }
    #expect(try Data(contentsOf: URL(filePath: shelf.database)) == before)
  }

  @Test("a file that is no database is refused, as is a folder")
  func noDatabase() throws {
    try shelf.write("history.sqlite", "各位同事：\n")
    guard case .notADatabase = failure() else {
      Issue.record("opened, or refused for another reason")
      return
    }
    try FileManager.default.removeItem(atPath: shelf.database)
    try FileManager.default.createDirectory(
      atPath: shelf.database,
      withIntermediateDirectories: false
    )
    guard case .notADatabase = failure() else {
      Issue.record("opened, or refused for another reason")
      return
    }
  }

  @Test("an empty file, as a program that was killed may leave it, is a new history")
  func empty() throws {
    try shelf.write("history.sqlite", "")
    #expect(failure() == nil)
  }

  @Test("where there is none, one is made to write, and missed to read")
  func missing() throws {
    guard case .missing = failure(.reading) else {
      Issue.record("opened, or refused for another reason")
      return
    }
    #expect(failure(.writing) == nil)
    #expect(failure(.reading) == nil)
  }

  @Test("one that another program holds is waited for, then given up")
  func locked() async throws {
    let store = try shelf.store(patience: 0)
    let other = try DatabaseQueue(path: shelf.database)
    try await other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      let file = YearlyReport().file()
      do {
        _ = try store.file(file, try Report(from: file))
        Issue.record("it was written")
      } catch HistoryError.locked {
        // What is expected.
      }
      try db.execute(sql: "COMMIT")
    }
    try await store.add(YearlyReport())
  }

  @Test("what is said to be stored outlasts a power cut: every transaction waits for the disk")
  func synchronous() throws {
    let store = try shelf.store()
    #expect(try store.write { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
    #expect(try store.write { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
    #expect(try store.write { try Bool.fetchOne($0, sql: "PRAGMA foreign_keys") } == true)
  }

  @Test("verify finds nothing in a sound history")
  func sound() async throws {
    let store = try shelf.store()
    try await store.add(YearlyReport(year: 2023), YearlyReport(year: 2024))
    let found = try await store.verify { _, _ in }
    #expect(found.isSound)
    #expect(found.files == 2)
    #expect(found.unreadable.isEmpty)
    #expect(found.readOtherwise.isEmpty)
  }

  @Test("verify finds stored bytes that were altered, and cells that are read otherwise today")
  func unsound() async throws {
    let store = try shelf.store()
    try await store.add(YearlyReport(year: 2023), YearlyReport(year: 2024))
    try store.write { db in
      try db.execute(
        sql: "UPDATE source SET bytes = ? WHERE sha256 ="
          + " (SELECT sha256 FROM report WHERE year = 2023)",
        arguments: [Data("x".utf8)]
      )
      try db.execute(
        sql: "UPDATE cell SET value = 13 WHERE key = 'requests.new.total' AND report ="
          + " (SELECT id FROM report WHERE year = 2024)"
      )
    }
    let found = try await store.verify { _, _ in }
    #expect(found.altered == ["2023.txt"])
    #expect(found.readOtherwise.map(\.cells) == [["requests.new.total"]])
    #expect(found.readOtherwise.map(\.year) == [2024])
    _ = try await store.refresh(all: true) { _, _ in }
    #expect(try await store.verify { _, _ in }.readOtherwise.isEmpty)
  }
}
