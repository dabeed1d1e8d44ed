import Foundation
import GRDB
import ReportDiff
import TestSupport
import Testing

@testable import ReportHistory

/// What happens to a history when things go wrong, tried on the command itself.
@Suite("Faults", .serialized)
struct FaultTests {
  let shelf: Shelf

  init() throws { shelf = try Shelf() }

  /// Starts the command and does not wait for it; it becomes `govdiff-history` without another process.
  private func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = Command.binary
    process.arguments = ["history"] + arguments
    process.environment = ["GOVDIFF_HISTORY_DB": shelf.database]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Many small reports: some years of some agencies.
  private func writeReports(
    _ agencies: Range<Int>,
    _ years: Range<Int> = 2020..<2025,
    in folder: String
  ) throws {
    for agency in agencies {
      for year in years {
        let report = YearlyReport(agency: "青禾县第\(agency)街道办事处", year: year, licences: agency)
        try shelf.write("\(folder)/\(agency)-\(year).txt", report.text)
      }
    }
  }

  private func expectSound(_ count: Int) async throws {
    let store = try shelf.store(.reading, reader: "0")
    let found = try store.read { db in
      (
        integrity: try String.fetchAll(db, sql: "PRAGMA integrity_check"),
        foreignKeys: try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count,
        files: try Int.fetchOne(db, sql: "SELECT count(*) FROM report"),
        sources: try Int.fetchOne(db, sql: "SELECT count(*) FROM source"),
        halves: try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM report WHERE (SELECT count(*) FROM cell"
            + " WHERE cell.report = report.id) < 200"
        )
      )
    }
    #expect(found.integrity == ["ok"])
    #expect(found.foreignKeys == 0)
    #expect(found.halves == 0)
    #expect(found.files == found.sources)
    #expect((found.files ?? 0) >= count)
  }

  private func count() throws -> Int {
    guard FileManager.default.fileExists(atPath: shelf.database) else { return 0 }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: shelf.database, configuration: configuration)
    return try queue.read { db in
      try db.tableExists("report") ? Int.fetchOne(db, sql: "SELECT count(*) FROM report") ?? 0 : 0
    }
  }

  @Test("killed at 20 random moments while 1,000 files are added, nothing that was stored is lost")
  func killed() async throws {
    try writeReports(0..<500, 2023..<2025, in: "reports")
    var random = SystemRandomNumberGenerator()
    var last = 0
    for _ in 0..<20 {
      let process = try start(["add", shelf.path("reports")])
      // A random moment after one more file has been stored, so that every run gets somewhere.
      let deadline = Date.now.addingTimeInterval(60)
      while process.isRunning, try count() == last, Date.now < deadline { usleep(2_000) }
      usleep(UInt32.random(in: 0..<150_000, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      try await expectSound(last)
      last = try count()
    }
    let rest = try shelf.run("add", shelf.path("reports"))
    #expect(rest.code == 0, "\(rest.errors)")
    #expect(try count() == 1_000)
    let pairs = try shelf.store(.reading).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM comparison") }
    #expect(pairs == 500)
    try await expectSound(1_000)
  }

  @Test("two processes add at once, into one that is not there yet, and nothing is lost")
  func together() async throws {
    try writeReports(0..<6, in: "one")
    try writeReports(6..<12, in: "two")
    // Some files are in both.
    try writeReports(0..<2, in: "two")
    let processes = try ["one", "two"].map { try start(["add", shelf.path($0)]) }
    for process in processes { process.waitUntilExit() }
    #expect(processes.map(\.terminationStatus) == [0, 0])
    #expect(try count() == 60)
    try await expectSound(60)
    #expect(try shelf.run("verify").code == 0)
  }

  @Test("a full disk is one line, and leaves what was stored before", .enabled(if: Disk.canMount, Disk.why))
  func fullDisk() async throws {
    try writeReports(0..<40, in: "reports")
    let disk = try Disk(at: shelf.path("disk"), options: "size=1m")
    defer { disk.unmount() }
    let database = shelf.path("disk/history.sqlite")
    let run = try shelf.run("add", shelf.path("reports"), "--db", database)
    #expect(run.code == 2)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(run.errors.contains("磁盘已满"), "\(run.errors)")
    let stored = run.output.split(separator: "\n").count { $0.contains("已存入") }
    let queue = try DatabaseQueue(path: database)
    let count = try await queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM report") }
    #expect(count == stored)
    #expect(try await queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    try queue.close()
  }

  @Test("one that may not be written can be read, and is said to be so", .enabled(if: Disk.canMount, Disk.why))
  func readOnly() async throws {
    let disk = try Disk(at: shelf.path("disk"), options: "size=8m")
    defer { disk.unmount() }
    try shelf.write("2024.txt", YearlyReport().text)
    let database = shelf.path("disk/history.sqlite")
    #expect(try shelf.run("add", shelf.path("2024.txt"), "--db", database).code == 0)
    try disk.makeReadOnly()
    let list = try shelf.run("list", "--db", database)
    #expect(list.code == 0, "\(list.errors)")
    #expect(list.output.contains("青禾县白桦镇"))
    try shelf.write("2023.txt", YearlyReport(year: 2023).text)
    let add = try shelf.run("add", shelf.path("2023.txt"), "--db", database)
    #expect(add.code == 2)
    #expect(add.errors.hasPrefix("govdiff: \(database): 数据库或所在文件夹不能写入"), "\(add.errors)")
  }

  @Test("a file that cannot be read is one line, the others are filed, and the code is 2")
  func unreadable() throws {
    try shelf.write("reports/2023.txt", YearlyReport(year: 2023).text)
    try shelf.write("reports/letter.txt", "各位同事：\n明天开会。\n")
    try shelf.write("reports/sub/2024.txt", YearlyReport(year: 2024).text)
    let run = try shelf.run("add", shelf.path("reports"), shelf.path("none.txt"))
    #expect(run.code == 2)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2, "\(run.errors)")
    #expect(lines.first?.hasPrefix("govdiff: \(shelf.path("reports/letter.txt")): ") == true)
    #expect(run.output.contains("新存入 2，新版本 0，已有 0，未能存入 2"))
  }

  @Test("a database that another program holds is one line, and the code is 2")
  func locked() throws {
    try shelf.write("2024.txt", YearlyReport().text)
    #expect(try shelf.run("add", shelf.path("2024.txt")).code == 0)
    try shelf.write("2023.txt", YearlyReport(year: 2023).text)
    let queue = try DatabaseQueue(path: shelf.database)
    let run = try queue.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      return try shelf.run("add", shelf.path("2023.txt"), "--wait", "0")
    }
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("govdiff: \(shelf.database): 数据库正被别的程序占用"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try count() == 1)
  }
}

/// A small file system of its own, for faults that the one at hand cannot be made to have.
struct Disk {
  private let path: String

  static let canMount = {
    #if os(Linux)
    guard getuid() == 0 else { return false }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { rmdir(folder) }
    guard let disk = try? Disk(at: folder, options: "size=1m") else { return false }
    disk.unmount()
    return true
    #else
    return false
    #endif
  }()

  static let why: Testing.Comment = "a tmpfs cannot be mounted here"

  struct Failure: Error {}

  init(at path: String, options: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Disk.run("mount", "-t", "tmpfs", "-o", options, "govdiff-test", path)
  }

  func makeReadOnly() throws { try Disk.run("mount", "-o", "remount,ro", path) }

  func unmount() { try? Disk.run("umount", path) }

  private static func run(_ words: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
  }
}
