import Testing

@testable import ReportDiff

@Suite("Figures of the narrative held against tables, sums and last year")
struct NarrativePassageTests {
  @Test(
    "a passage raises what is wrong in it and nothing else",
    arguments: NarrativePassage.tables + NarrativePassage.further
  )
  func tables(_ passage: NarrativePassage) throws {
    try check(passage)
  }

  @Test(
    "a total is held against its parts",
    arguments: NarrativePassage.sums + NarrativePassage.furtherSums
  )
  func sums(_ passage: NarrativePassage) throws {
    try check(passage)
  }

  @Test(
    "what is said of last year is held against it",
    arguments: NarrativePassage.years + NarrativePassage.furtherYears
  )
  func years(_ passage: NarrativePassage) throws {
    try check(passage)
  }

  private func check(_ passage: NarrativePassage) throws {
    let new = try report(passage.agency, 2024, passage.text, passage.cells)
    var findings = Finding.findings(in: new, scope: .new)
    if let last = passage.lastYear {
      let old = try report(passage.agency, 2023, last.text, last.cells)
      findings = Comparison(of: YearPair(old: old, new: new)).findings
    }
    let own = findings.filter { Finding.Rule.ofFigures.contains($0.rule) }
    let (raised, explained) = (
      own.filter { $0.severity != .note }, own.filter { $0.severity == .note }
    )
    let messages = own.map { $0.message(.chinese) }
    #expect(Set(raised.map(\.rule.rawValue)) == passage.raises, "\(messages)")
    #expect(Set(explained.map(\.rule.rawValue)) == passage.explains, "\(messages)")
    #expect(own.allSatisfy { $0.sentence != nil && $0.line != nil })
  }

  private func report(
    _ agency: String,
    _ year: Int,
    _ text: String,
    _ cells: [String: Double]
  ) throws -> Report {
    let page =
      "\(agency)\(year)年政府信息公开工作年度报告\n一、总体情况\n\(text)\n五、存在的主要问题及改进情况\n无。\n"
    let read = try Report(from: SourceFile(path: "\(year).txt", bytes: Array(page.utf8)))
    return read.replacing(CellTable(named: cells))
  }
}

extension Finding.Rule {
  static let ofFigures: Set<Self> = [
    .narrativeMismatch, .narrativeSum, .narrativeGrowth, .priorYearClaim,
  ]
}
