internal import GRDB
package import ReportDiff

/// Two names that may be of one agency.
package struct NameDoubt: Sendable, Hashable {
  /// The name that was known first, and the other.
  package let names: YearPair<String>

  package static func == (left: NameDoubt, right: NameDoubt) -> Bool { left.names == right.names }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(names.old)
    hasher.combine(names.new)
  }
}

extension HistoryStore {
  /// Settles that an agency went, or goes, by another name, too.
  ///
  /// - Parameters:
  ///   - old: the other name.
  ///   - new: the name that the agency is shown under.
  /// - Throws: ``HistoryError/twoAgencies(_:_:year:)`` where each has a report of one year.
  package func alias(_ old: String, for new: String) throws(HistoryError) {
    try write { db in
      let filing = AgencyFiling(db: db)
      let stems = YearPair(old: old, new: new).map(AgencyName.stem)
      let target = try filing.agency(ofStem: stems.new) ?? filing.insertAgency(new, isAlias: true)
      try db.execute(sql: "UPDATE agency SET name = ? WHERE id = ?", arguments: [new, target])
      guard let source = try filing.agency(ofStem: stems.old) else {
        return try filing.insertName(stems.old, old, of: target, isAlias: true)
      }
      if source == target { return }
      let shared = try Int.fetchOne(
        db,
        sql: "SELECT year FROM report WHERE agency = ? INTERSECT"
          + " SELECT year FROM report WHERE agency = ? ORDER BY year",
        arguments: [source, target]
      )
      if let shared { throw HistoryError.twoAgencies(old, new, year: shared) }
      for table in ["report", "agencyName", "decision"] {
        try db.execute(
          sql: "UPDATE \(table) SET agency = ? WHERE agency = ?",
          arguments: [target, source]
        )
      }
      try db.execute(sql: "DELETE FROM agency WHERE id = ?", arguments: [source])
    }
  }

  /// Settles that two names are of two agencies, however alike they are.
  package func setApart(_ one: String, _ other: String) throws(HistoryError) {
    try write { db in
      let stems = [one, other].map(AgencyName.stem)
      for (left, right) in [(stems[0], stems[1]), (stems[1], stems[0])] {
        try db.execute(
          sql: "INSERT INTO doubt (stem, other, isSettled) VALUES (?, ?, 1)"
            + " ON CONFLICT DO UPDATE SET isSettled = 1",
          arguments: [left, right]
        )
      }
    }
  }

  /// Takes a name away from the agency that it was settled to be of: reports that print it are another
  /// agency's again.
  package func removeAlias(_ name: String) throws(HistoryError) {
    try write { db in
      let stem = AgencyName.stem(name)
      let filing = AgencyFiling(db: db)
      guard let agency = try filing.agency(ofStem: stem),
        let shown = try String.fetchOne(
          db,
          sql: "SELECT name FROM agency WHERE id = ?",
          arguments: [agency]
        ), AgencyName.stem(shown) != stem
      else { throw HistoryError.notAnAlias(name) }
      try db.execute(sql: "DELETE FROM agencyName WHERE stem = ?", arguments: [stem])
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT id, year, printedAgency FROM report WHERE agency = ?",
        arguments: [agency]
      )
      let own = rows.filter { row in
        (row["printedAgency"] as String?).map { AgencyName.stem($0) == stem } ?? false
      }
      guard !own.isEmpty else { return }
      let split = try filing.insertAgency(name)
      for row in own {
        try db.execute(
          sql: "UPDATE report SET agency = ? WHERE id = ?",
          arguments: [split, row["id"] as Int64]
        )
        try db.execute(
          sql: "UPDATE decision SET agency = ? WHERE agency = ? AND year = ?",
          arguments: [split, agency, row["year"] as Int]
        )
      }
      // What was compared across the two is no comparison of one agency any more.
      try db.execute(
        sql: "DELETE FROM comparison WHERE (SELECT agency FROM report WHERE id = old)"
          + " <> (SELECT agency FROM report WHERE id = new)"
      )
    }
  }

  /// The names that may be of one agency and of which nothing is settled.
  package func doubts() throws(HistoryError) -> [NameDoubt] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT one.name AS old, two.name AS new FROM doubt
          JOIN agencyName AS one ON one.stem = doubt.stem
          JOIN agencyName AS two ON two.stem = doubt.other
          WHERE NOT isSettled AND one.agency <> two.agency
            AND NOT EXISTS (SELECT 1 FROM doubt AS settled WHERE settled.isSettled
              AND settled.stem IN (one.stem, two.stem) AND settled.other IN (one.stem, two.stem))
            AND NOT EXISTS (SELECT 1 FROM report AS left JOIN report AS right
              ON left.year = right.year WHERE left.agency = one.agency AND right.agency = two.agency)
          ORDER BY one.stem, two.stem
          """
      ).map { NameDoubt(names: YearPair(old: $0["old"], new: $0["new"])) }
    }
  }
}
