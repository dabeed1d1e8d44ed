import GRDB

/// A database of reports.
package final class HistoryStore: Sendable {
  private let queue: DatabaseQueue

  package init(path: String) throws {
    queue = try DatabaseQueue(path: path)
  }
}
