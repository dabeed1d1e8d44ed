internal import GRDB
import ReportDiff

/// Finds the agency that a user means.
struct AgencyLookup {
  let db: Database

  struct Agency {
    let id: Int64
    let name: String
  }

  /// The agency of a name, or the only one with a name that the words stand in.
  func agency(_ words: String) throws -> Agency {
    if let id = try AgencyFiling(db: db).agency(ofStem: AgencyName.stem(words)) {
      return Agency(id: id, name: try name(id))
    }
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT DISTINCT agency.id, agency.name FROM agency"
        + " JOIN agencyName ON agencyName.agency = agency.id"
        + " WHERE instr(agencyName.name, ?) > 0 ORDER BY agency.name",
      arguments: [words]
    )
    let found = rows.map { Agency(id: $0["id"], name: $0["name"]) }
    if let only = found.first, found.count == 1, !words.isEmpty { return only }
    if found.isEmpty || words.isEmpty { throw HistoryError.unknownAgency(words) }
    throw HistoryError.ambiguousAgency(words, candidates: found.prefix(8).map(\.name))
  }

  private func name(_ id: Int64) throws -> String {
    try String.fetchOne(db, sql: "SELECT name FROM agency WHERE id = ?", arguments: [id]) ?? ""
  }
}
