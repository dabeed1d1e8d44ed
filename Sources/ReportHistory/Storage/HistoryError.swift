internal import GRDB

/// Why a history cannot do what it was asked for.
package enum HistoryError: Error, Sendable {
  /// There is no such database.
  case missing(String)
  /// The file is no database.
  case notADatabase(String)
  /// The database is another program's.
  case foreign(String)
  /// A newer version of the program has changed the database's layout.
  case newer(String)
  /// The database was made by an earlier version and may not be changed.
  case olderAndReadOnly(String)
  /// The database, or its folder, may not be written.
  case readOnly(String)
  /// Another program holds the database.
  case locked(String)
  /// There is no room left.
  case full(String)
  /// The folder is not there, or may not be entered.
  case unreachable(String)
  /// What the database holds contradicts itself.
  case damaged(String)
  /// Anything else, in the words of SQLite.
  case other(String, reason: String)
  /// No agency goes by the name.
  case unknownAgency(String)
  /// More than one agency may be meant.
  case ambiguousAgency(String, candidates: [String])
  /// There is no report of the agency of a year.
  case noReport(agency: String, year: Int, known: [Int])
  /// There is only one file of a report.
  case noRevision(agency: String, year: Int)
  /// There is no such version of a report.
  case noVersion(agency: String, year: Int, version: Int, known: [Int])
  /// The two names each have a report of one year, so they are of two agencies.
  case twoAgencies(String, String, year: Int)
  /// A name is the agency's own, not another one for it.
  case notAnAlias(String)
  /// A report promises no such thing.
  case noPromise(String, known: [String])
  /// What a file prints does not say whose report of which year it is.
  case unidentified(String, lacks: Identification)

  /// What has to be known of a report before it can be filed.
  package enum Identification: Sendable {
    case agency
    case year
  }
}

extension HistoryError {
  /// What SQLite's complaint comes to.
  init(_ error: any Error, _ path: String) {
    if let error = error as? HistoryError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .other(path, reason: "\(error)")
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notADatabase(path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path)
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly(path)
      case .SQLITE_FULL: .full(path)
      case .SQLITE_CANTOPEN: .unreachable(path)
      case .SQLITE_CORRUPT: .damaged(path)
      default: .other(path, reason: error.message ?? "\(error.resultCode)")
      }
  }

  /// What it is about.
  package var subject: String {
    switch self {
    case .missing(let path), .notADatabase(let path), .foreign(let path), .newer(let path),
      .olderAndReadOnly(let path), .readOnly(let path), .locked(let path), .full(let path),
      .unreachable(let path), .damaged(let path), .other(let path, _), .unidentified(let path, _):
      path
    case .unknownAgency(let name), .ambiguousAgency(let name, _), .notAnAlias(let name): name
    case .noReport(let agency, let year, _), .noRevision(let agency, let year): "\(agency) \(year)"
    case .noVersion(let agency, let year, let version, _): "\(agency) \(year) --revision \(version)"
    case .twoAgencies(let old, let new, _): "\(old) \(new)"
    case .noPromise(let id, _): id
    }
  }
}
