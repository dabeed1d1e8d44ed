import TestSupport
import Testing

@testable import ReportDiff

@Suite(
  "Figures held against last year's",
  .enabled(if: Place.isShared("corpus/cases"), Comment(rawValue: Place.sharedIsAbsent))
)
struct CrossYearCases {
  @Test("上年结转 is held against 结转下年度 in every column", arguments: Case.named("cross-01"))
  func carryOver(of example: Case) throws {
    let reports = YearPair(
      old: try report("carried_out", example.input["old"]?["结转下年度"]?.numbers),
      new: try report("carried_in", example.input["new"]?["上年结转"]?.numbers)
    )
    #expect(tally(.carryOver, reports)?.holding == 7)
    #expect(Finding.findings(across: reports).allSatisfy { $0.rule != .carryOver })
  }

  @Test("a year without the figure is incomplete, not right", arguments: Case.named("cross-03"))
  func incomplete(in example: Case) throws {
    let total = try #require(example.input["old"]?["结转下年度总计"]?.number)
    let reports = YearPair(
      old: try report("carried_out", [total, 0, 0, 0, 0, 0, total]),
      new: try report("new", [total, 0, 0, 0, 0, 0, total])
    )
    #expect(tally(.carryOver, reports)?.holding == 0)
    #expect(tally(.carryOver, reports)?.unknown == 7)
  }

  @Test("现行有效 follows from last year's stock", arguments: Case.named("cross-02"))
  func stock(of example: Case) throws {
    let rows = try #require(example.input.members)
    let reports = YearPair(
      old: try stockReport(rows.mapValues { [0, 0, $0["old_valid"]?.number ?? 0] }),
      new: try stockReport(
        rows.mapValues { row in
          ["made", "repealed", "new_valid"].map { row[$0]?.number ?? 0 }
        }
      )
    )
    #expect(tally(.inForce, reports)?.holding == 2)
  }

  @Test("a figure with a note in its cell counts as the figure", arguments: Case.named("cross-05"))
  func annotated(in example: Case) throws {
    let row = try #require(example.input["行政规范性文件"])
    let repealed = CellText(Text(try #require(row["repealed"]?.string)))
    let before = try #require(row["old_valid"]?.number)
    let issued = try #require(row["made"]?.number)
    #expect(before + issued - (repealed.number ?? 0) == row["new_valid"]?.number)
  }

  @Test("decimals show no binary dust", arguments: Case.named("cross-04"))
  func decimals(in example: Case) throws {
    let left = try #require(example.input["left"]?.number)
    let right = try #require(example.input["right"]?.number)
    let key = CellKey(.proactive, "fees", "amount")
    let cells = YearPair(old: right, new: left).map {
      Cell(key: key, value: $0, raw: nil, state: .read, line: nil)
    }
    let change = CellChange(key: key, cells: cells)
    let shown = [Figures.plain(try #require(change.delta)), Figures.plain(right)]
    #expect(shown == ["9682.2371", "86489.3629"])
    for dust in example.expected["must_not_show"]?.elements?.compactMap(\.string) ?? [] {
      #expect(!shown.contains(dust))
    }
  }

  @Test(
    "a section's likeness is the share of text that both years have",
    arguments: Case.named("sim-01")
  )
  func likeness(of example: Case) throws {
    let reports = try YearPair(old: example.input["old"], new: example.input["new"]).map { json in
      let lines = (json?.elements ?? []).flatMap { $0.elements?.compactMap(\.string) ?? [] }
      return try Report(text: lines.joined(separator: "\n"))
    }
    let sections = Comparison(of: reports).sections
    let wanted = ["sec1", "sec5", "sec6"].compactMap { example.expected[$0]?.number }
    #expect(sections.map { ($0.similarity * 100).rounded() } == wanted)
  }

  private func tally(_ rule: Finding.Rule, _ reports: YearPair<Report>) -> IdentityTally? {
    IdentityTally.tallies(across: reports).first { $0.rule == rule }
  }

  private func report(_ row: String, _ values: [Double?]?) throws -> Report {
    let label = try #require(Form.requestRows.first { $0.key == row }).label
    let figures = (values ?? []).map { $0.map(Figures.plain) ?? "" }.joined(separator: "\t")
    return try Report(text: "三、收到和处理政府信息公开申请情况\n\(label)\t\(figures)\n")
  }

  private func stockReport(_ rows: [String: [Double]]) throws -> Report {
    let lines = rows.map { name, values in
      "\(name)\t\(values.map(Figures.plain).joined(separator: "\t"))"
    }
    return try Report(text: "二、主动公开政府信息情况\n\(lines.joined(separator: "\n"))\n")
  }
}
