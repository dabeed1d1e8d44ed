internal import GRDB
import ReportDiff

/// Finds the agency whose report it is, among those that are known.
struct AgencyFiling {
  let db: Database

  /// The agency of a name that a report prints; a new one where nothing says that it is a known one.
  ///
  /// A name that differs from a known one in the names of those above alone is the same agency's where the
  /// report with the shorter name speaks of those above; else that is a doubt, told and not decided.
  func agency(of name: String, filing report: Report, in year: Int) throws -> Int64 {
    let stem = AgencyName.stem(name)
    if let known = try agency(ofStem: stem) { return known }
    let others = try namesWithoutReport(of: year)
    let found = try Set(
      others.filter { try isSame(stem, $0, filing: report) }.map(\.agency)
    )
    if let only = found.first, found.count == 1 {
      try insertName(stem, name, of: only, isAlias: false)
      try db.execute(
        sql: "UPDATE agency SET name = ? WHERE id = ? AND length(name) < length(?)",
        arguments: [name, only, name]
      )
      return only
    }
    let new = try insertAgency(name)
    for other in others where AgencyLikeness(stem, other.stem) != .different {
      try db.execute(
        sql: "INSERT OR IGNORE INTO doubt (stem, other, isSettled) VALUES (?, ?, 0)",
        arguments: [other.stem, stem]
      )
    }
    return new
  }

  func agency(ofStem stem: String) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: "SELECT agency FROM agencyName WHERE stem = ?",
      arguments: [stem]
    )
  }

  func insertAgency(_ name: String, isAlias: Bool = false) throws -> Int64 {
    try db.execute(sql: "INSERT INTO agency (name) VALUES (?)", arguments: [name])
    let id = db.lastInsertedRowID
    try insertName(AgencyName.stem(name), name, of: id, isAlias: isAlias)
    return id
  }

  func insertName(_ stem: String, _ name: String, of agency: Int64, isAlias: Bool) throws {
    try db.execute(
      sql: "INSERT INTO agencyName (stem, agency, name, isAlias) VALUES (?, ?, ?, ?)",
      arguments: [stem, agency, name, isAlias]
    )
  }

  private struct Name {
    let stem: String
    let agency: Int64
  }

  /// Two reports of one year are of two agencies, or of one under one name.
  private func namesWithoutReport(of year: Int) throws -> [Name] {
    try Row.fetchAll(
      db,
      sql: "SELECT stem, agency FROM agencyName WHERE agency NOT IN"
        + " (SELECT agency FROM report WHERE year = ?) ORDER BY stem",
      arguments: [year]
    ).map { Name(stem: $0["stem"], agency: $0["agency"]) }
  }

  private func isSame(_ stem: String, _ other: Name, filing report: Report) throws -> Bool {
    guard case .prefix(let lead) = AgencyLikeness(stem, other.stem) else { return false }
    if stem.count < other.stem.count { return report.names(lead) }
    return try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM sentence JOIN report ON report.id = sentence.report"
        + " WHERE report.agency = ? AND instr(sentence.text, ?) > 0)",
      arguments: [other.agency, lead.lastDivision]
    ) ?? false
  }
}

extension Report {
  /// Whether it speaks of those above its agency: of 青禾县 for 江东省青禾县.
  fileprivate func names(_ lead: String) -> Bool {
    let name = lead.lastDivision
    return sections.contains { $0.sentences.contains { $0.text.description.contains(name) } }
      || title?.value.contains(name) == true
  }
}

extension String {
  /// The innermost of the places that it names: 江东省青禾县 → 青禾县.
  fileprivate var lastDivision: String {
    let marks: Set<Character> = ["省", "市", "区", "县", "州", "旗", "盟", "镇", "乡"]
    guard let cut = dropLast().lastIndex(where: marks.contains) else { return self }
    let rest = self[index(after: cut)...]
    // A mark may be part of a name: 市中区.
    return rest.count > 2 ? String(rest) : self
  }
}
