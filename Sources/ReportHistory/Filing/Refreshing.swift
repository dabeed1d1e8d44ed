internal import GRDB
package import ReportDiff

extension HistoryStore {
  /// Reads the stored files anew and compares anew what they were compared in.
  ///
  /// - Parameters:
  ///   - all: every file; else those that another version of the program read.
  ///   - told: is called before each file with how many are done, and how many there are.
  /// - Returns: how many were read, and what went wrong with those that cannot be.
  /// - Throws: why it could not be done.
  package func refresh(
    all: Bool,
    told: (Int, Int) -> Void
  ) async throws(HistoryError) -> (count: Int, faults: [SourceError]) {
    let stored = try read { try StoredReport.all($0) }.filter { all || $0.reader != reader }
    var faults: [SourceError] = []
    for (index, report) in stored.enumerated() {
      told(index, stored.count)
      switch try await self.report(of: report) {
      case .success(let read): try write { try reread(report, read, in: $0) }
      case .failure(let error): faults.append(error)
      }
    }
    let unsettled = try await settle()
    return (stored.count - faults.count, faults.isEmpty ? unsettled : faults)
  }

  /// How many files were read by another version of the program.
  package func staleCount() throws(HistoryError) -> Int {
    try read { db in
      try Int.fetchOne(
        db,
        sql: "SELECT count(*) FROM report WHERE reader <> ?",
        arguments: [reader]
      ) ?? 0
    }
  }
}
