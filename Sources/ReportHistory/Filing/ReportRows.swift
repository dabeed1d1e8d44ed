internal import GRDB
import ReportDiff

/// All that was read of one report, as rows.
struct ReportRows {
  let report: Report

  /// The tables that hold what was read, and can be made again.
  private static let tables = [
    "cell", "section", "sentence", "item", "figure", "finding", "warning",
  ]

  /// Writes them, in the place of those that were there.
  func replace(in db: Database, of id: Int64) throws {
    for table in ReportRows.tables {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE report = ?").execute(arguments: [id])
    }
    try writeCells(db, id)
    try writeNarrative(db, id)
    try writeFigures(db, id)
    try writeRemarks(db, id)
  }

  private func writeCells(_ db: Database, _ id: Int64) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT INTO cell (report, position, key, value, raw, state, line)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    let cells = report.cells.all + report.cells.of2019
    for (position, cell) in cells.enumerated() {
      try insert.execute(
        arguments: [
          id, position, cell.key.description, cell.value, cell.raw, cell.state.rawValue, cell.line,
        ]
      )
    }
  }

  private func writeNarrative(_ db: Database, _ id: Int64) throws {
    let section = try db.cachedStatement(
      sql: "INSERT INTO section (report, position, kind, ordinal, title) VALUES (?, ?, ?, ?, ?)"
    )
    let sentence = try db.cachedStatement(
      sql: "INSERT INTO sentence (report, position, section, id, heading, text)"
        + " VALUES (?, ?, ?, ?, ?, ?)"
    )
    let item = try db.cachedStatement(
      sql: "INSERT INTO item (report, id, ordinal, headline, text, problem)"
        + " VALUES (?, ?, ?, ?, ?, ?)"
    )
    var count = 0
    for (position, part) in report.sections.enumerated() {
      try section.execute(
        arguments: [id, position, part.kind.rawValue, part.ordinal, part.title]
      )
      for text in part.sentences {
        try sentence.execute(
          arguments: [id, count, position, text.id, text.heading, text.text.description]
        )
        count += 1
      }
    }
    for entry in report.problems + report.commitments {
      try item.execute(
        arguments: [
          id, entry.id, entry.ordinal, entry.headline, entry.text.description, entry.problem,
        ]
      )
    }
  }

  private func writeFigures(_ db: Database, _ id: Int64) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT INTO figure (report, position, topic, value, unit, raw, isApproximate, role,"
        + " sentence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    for (position, figure) in report.figures.enumerated() {
      try insert.execute(
        arguments: [
          id, position, figure.topic, figure.value, figure.unit, figure.raw, figure.isApproximate,
          figure.role.rawValue, figure.sentence,
        ]
      )
    }
  }

  private func writeRemarks(_ db: Database, _ id: Int64) throws {
    let finding = try db.cachedStatement(
      sql: "INSERT INTO finding (report, position, rule, severity, zh, en, cells, expected, actual,"
        + " sentence, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    for (position, found) in Finding.findings(in: report, scope: .new).enumerated() {
      try finding.execute(
        arguments: [
          id, position, found.rule.rawValue, found.severity.rawValue, found.message(.chinese),
          found.message(.english), found.cells.map(\.description).joined(separator: " "),
          found.expected, found.actual, found.sentence, found.line,
        ]
      )
    }
    let warning = try db.cachedStatement(
      sql: "INSERT INTO warning (report, position, code, zh, en, line) VALUES (?, ?, ?, ?, ?, ?)"
    )
    for (position, told) in report.warnings.enumerated() {
      try warning.execute(
        arguments: [
          id, position, told.code, told.message(.chinese), told.message(.english), told.line,
        ]
      )
    }
  }
}
