internal import GRDB

/// Reports of many agencies and years, in one SQLite file.
///
/// The bytes of the reports, the agencies' names and the reviewers' decisions are what it keeps; all else
/// follows from the bytes and can be made again by ``refresh(all:told:)``.
package final class HistoryStore: Sendable {
  /// What it is opened for.
  package enum Purpose: Sendable {
    /// To show what is there.
    case reading
    /// To add or change something; where there is no database one is made.
    case writing
  }

  /// Where it lies.
  package let path: String
  /// Whether nothing can be changed in it.
  package let isReadOnly: Bool
  /// The version of the program, which stands beside all that it reads.
  let reader: String
  let clock: HistoryClock
  let reports = ReportCache()
  private let queue: DatabaseQueue
  private let copy: DatabaseFile?

  /// Opens a history, and brings its layout up to date.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - purpose: what it is opened for.
  ///   - reader: the version of the program.
  ///   - patience: how many seconds to wait for another program that holds it.
  ///   - temporary: a folder for a copy of a database that cannot be written, which SQLite could not read.
  ///   - clock: what says when something is added.
  /// - Throws: why it cannot be used.
  package init(
    at path: String,
    for purpose: Purpose,
    reader: String,
    patience: Double = 10,
    temporary: String = "/tmp",
    clock: HistoryClock = .system
  ) throws(HistoryError) {
    let file = DatabaseFile(path: path)
    try file.check(forWriting: purpose == .writing)
    let isReadOnly = purpose == .reading && !file.isWritable
    let copy = isReadOnly ? try file.copied(into: temporary) : nil
    do {
      queue = try file.withFolderLocked {
        try HistoryStore.open(copy ?? file, named: path, isReadOnly, patience)
      }
    } catch {
      copy?.removeWithFolder()
      throw HistoryError(error, path)
    }
    self.copy = copy
    self.path = path
    self.isReadOnly = isReadOnly
    self.reader = reader
    self.clock = clock
  }

  /// Makes the folders that lead to a database.
  package static func makeFolders(for path: String) { DatabaseFile(path: path).makeFolders() }

  deinit { copy?.removeWithFolder() }

  private static func open(
    _ file: DatabaseFile,
    named path: String,
    _ isReadOnly: Bool,
    _ patience: Double
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    var isCurrent = false
    if file.hasContent {
      // Looked at before anything is set in it: it may be another program's.
      configuration.readonly = true
      let queue = try DatabaseQueue(path: file.path, configuration: configuration)
      isCurrent = try queue.read { try check($0, path) }
      if isReadOnly, !isCurrent { throw HistoryError.olderAndReadOnly(path) }
      if isReadOnly { return queue }
      try queue.close()
    }
    configuration.readonly = false
    // Readers never wait for a writer, and a writer that is killed leaves a log that the next one reads.
    configuration.journalMode = .wal
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    // What was said to be stored is stored even if the power fails.
    try queue.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    if !isCurrent { try Schema.migrator.migrate(queue) }
    return queue
  }

  /// Whether a history has the layout of today; it has to be one, and none of tomorrow.
  private static func check(_ db: Database, _ path: String) throws -> Bool {
    let owner = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    guard owner == Schema.applicationID || owner == 0 && isEmpty else {
      throw HistoryError.foreign(path)
    }
    if try Schema.migrator.hasBeenSuperseded(db) { throw HistoryError.newer(path) }
    return try Schema.migrator.hasCompletedMigrations(db)
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.read(body) } catch { throw HistoryError(error, path) }
  }

  /// Changes something in one transaction: all of it or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.write(body) } catch { throw HistoryError(error, path) }
  }
}
