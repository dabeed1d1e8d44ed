import TestSupport
import Testing

@testable import ReportDiff

@Suite(
  "Figures of the narrative held against the tables",
  .enabled(if: Place.isShared("corpus/cases"), Comment(rawValue: Place.sharedIsAbsent))
)
struct TextCheckCases {
  /// What the cases call the cells of the tables, and the row of one column each.
  private static let rows: [(names: Set<String>, key: CellKey)] = [
    (["新收总计", "新收"], CellKey(.requests, "new", "total")),
    (["上年结转总计", "上年结转"], CellKey(.requests, "carried_in", "total")),
    (["（七）总计", "总计"], CellKey(.requests, "handled_total", "total")),
    (["结转下年度", "结转"], CellKey(.requests, "carried_out", "total")),
    (["（一）予以公开", "予以公开"], CellKey(.requests, "granted", "total")),
    (["部分公开"], CellKey(.requests, "partial", "total")),
    (["不予公开"], CellKey(.requests, "denied.internal_affairs", "total")),
    (["无法提供"], CellKey(.requests, "unavailable.not_held", "total")),
    (["不予处理"], CellKey(.requests, "rejected.duplicate", "total")),
    (["其他处理"], CellKey(.requests, "other.misc", "total")),
    (["复议", "复议总计"], CellKey(.litigation, "reconsideration", "total")),
    (["未经复议直接起诉总计", "直接起诉", "诉讼总计"], CellKey(.litigation, "direct_suit", "total")),
    (["复议后起诉总计", "复议后起诉"], CellKey(.litigation, "suit_after_reconsideration", "total")),
  ]

  @Test(
    "a section five that says nothing is told of",
    arguments: Case.all("text_check", topic: "section_five_gap")
  )
  func emptySectionFive(in example: Case) throws {
    let (title, text) = (example.input["title"]?.string, example.input["text"]?.string)
    let report = try Report(text: "\(try #require(title))\n\(try #require(text))\n六、其他需要报告的事项\n无\n")
    let findings = Finding.findings(in: report, scope: .new).filter { $0.rule == .missingSection }
    #expect(findings.contains { $0.message(.chinese).contains("第五部分") })
  }

  @Test(
    "a year that should have been changed is told of",
    arguments: Case.all("text_check", topic: "year_mismatch")
  )
  func year(in example: Case) throws {
    let number = (example.input["report_year"] ?? example.expected["report_year"])?.number
    let year = Int(try #require(number))
    let text = try #require(example.input["text"]?.string)
    let report = try Report(text: "某县\(year)年政府信息公开工作年度报告\n一、总体情况\n\(text)\n")
    #expect(Finding.findings(in: report, scope: .new).contains { $0.rule == .staleYear })
  }

  @Test(
    "no figure is accused that the table has",
    arguments: Case.all("text_check", topic: "text_vs_table")
  )
  func agreement(in example: Case) throws {
    let found = try mismatches(of: example)
    #expect(found.allSatisfy { $0.severity == .note }, "\(found.map { $0.message(.chinese) })")
  }

  @Test(
    "what the table itself explains is told with its explanation",
    arguments: Case.named("text-gap-04")
  )
  func explained(in example: Case) throws {
    let found = try mismatches(of: example)
    #expect(found.map(\.actual) == [134, 57])
    #expect(found.map(\.expected) == [170, 77])
    #expect(found.allSatisfy { $0.message(.chinese).contains("尚未审结") })
  }

  @Test(
    "a figure that the table has not is accused",
    arguments: Case.all("text_check", topic: "text_vs_table")
  )
  func disagreement(in example: Case) throws {
    let report = try report(of: example)
    var wrong = report.cells
    for key in Self.rows.map(\.key) where wrong[key].value != nil {
      wrong[key].value = (wrong[key].value ?? 0) + 1000
    }
    let claims = ClaimScan.claims(in: report)
    guard example.input["table"] != nil else { return }
    let claimed = [
      "text-gap-05", "text-gap-06", "text-gap-07", "text-gap-09", "text-gap-10", "text-01",
      "text-05",
    ]
    #expect(!claimed.contains(example.id) || !claims.isEmpty, "\(example.id)")
    #expect(
      NarrativeMismatch.findings(in: report.with(wrong), claims, .new).isEmpty == claims.isEmpty
    )
  }

  @Test(
    "what is to be read is read",
    arguments: [
      ("text-gap-05", 5.0), ("text-gap-06", 45), ("text-gap-07", 26), ("text-gap-09", 1278),
      ("text-gap-10", 12), ("text-05", 11),
    ]
  )
  func reading(_ id: String, _ value: Double) throws {
    for example in Case.named(id) {
      let claims = ClaimScan.claims(in: try report(of: example))
      #expect(claims.contains { $0.value == value })
      #expect(!claims.contains { [20, 120, 230].contains($0.value) })
    }
  }

  private func mismatches(of example: Case) throws -> [Finding] {
    let report = try report(of: example)
    return NarrativeMismatch.findings(in: report, ClaimScan.claims(in: report), .new)
  }

  private func report(of example: Case) throws -> Report {
    let text = try #require(example.input["text"]?.string)
    let year =
      example.expected["report_year"]?.number.map { Int($0) }
      ?? (text.contains("2025") ? 2025 : 2024)
    let report = try Report(text: "宁川市人民政府\(year)年政府信息公开工作年度报告\n一、总体情况\n\(text)\n")
    var cells = report.cells
    for (name, value) in example.input["table"]?.members ?? [:] {
      guard let key = Self.rows.first(where: { $0.names.contains(name) })?.key else { continue }
      try fill(&cells, key, value)
    }
    return report.with(cells)
  }

  /// A total, or the figures of its row: applicants, or outcomes, or the rows of a group.
  private func fill(_ cells: inout CellTable, _ key: CellKey, _ value: JSON) throws {
    let list = value.numbers ?? []
    let total = try #require(
      value.number
        ?? (list.count == 7 || list.count == 5
          ? list.last ?? nil : list.compactMap(\.self).reduce(0, +))
    )
    let groups = ["denied.", "unavailable.", "rejected.", "other."]
    if let group = groups.first(where: { key.row.hasPrefix($0) }) {
      for row in Form.requestRows where row.key.hasPrefix(group) {
        cells[CellKey(.requests, row.key, "total")] = cell(CellKey(.requests, row.key, "total"), 0)
      }
      let sum = list.isEmpty ? total : list.compactMap(\.self).reduce(0, +)
      cells[key] = cell(key, sum)
      return
    }
    cells[key] = cell(key, total)
    if key.table == .litigation {
      let pending = CellKey(.litigation, key.row, "pending")
      cells[pending] = cell(pending, list.count == 5 ? (list[3] ?? 0) : 0)
      let later = CellKey(.litigation, "suit_after_reconsideration", "total")
      if cells[later].value == nil { cells[later] = cell(later, 0) }
    }
    if list.count == 7 {
      for (column, value) in zip(Form.applicants, list) {
        let place = CellKey(.requests, key.row, column.key)
        cells[place] = cell(place, value ?? 0)
      }
    }
  }

  private func cell(_ key: CellKey, _ value: Double) -> Cell {
    Cell(key: key, value: value, raw: Figures.plain(value), state: .read, line: 1)
  }
}

extension Report {
  /// The same report with other tables.
  fileprivate func with(_ cells: CellTable) -> Report {
    Report(
      source: source,
      agency: agency,
      year: year,
      title: title,
      template: template,
      sections: sections,
      cells: cells,
      figures: figures,
      problems: problems,
      commitments: commitments,
      warnings: warnings
    )
  }
}
