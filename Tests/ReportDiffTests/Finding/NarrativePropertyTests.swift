import Testing

@testable import ReportDiff

@Suite("A consistent report raises nothing about its figures")
struct NarrativePropertyTests {
  @Test("whatever the tables hold, text that tells them raises nothing", arguments: 0..<60)
  func consistent(seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    let cells = ConsistentTable(&random).cells()
    let report = try report(telling: cells).replacing(cells)
    let found = Finding.findings(in: report, scope: .new).filter {
      Finding.Rule.ofFigures.contains($0.rule)
    }
    #expect(found.isEmpty, "\(found.map { $0.message(.chinese) })")
  }

  @Test("a figure told otherwise than the table has it is raised", arguments: 0..<60)
  func inconsistent(seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    let cells = ConsistentTable(&random).cells()
    let told = ["carried_out", "partial", "handled_total"][seed % 3]
    var wrong = cells
    wrong[CellKey(.requests, told, "total")].value? += 1000
    let report = try report(telling: wrong).replacing(cells)
    #expect(Finding.findings(in: report, scope: .new).contains { $0.rule == .narrativeMismatch })
  }

  private func report(telling cells: CellTable) throws -> Report {
    func count(_ row: String, _ table: SectionKind = .requests) -> String {
      Figures.plain(cells[table, row, "total"].value ?? 0)
    }
    func sum(_ group: String) -> String {
      let keys = CellSum(terms: [["requests", group, "*", "total"]]).keys(in: cells)
      return Figures.plain(Sum(keys, in: cells).value ?? 0)
    }
    let suits = ["direct_suit", "suit_after_reconsideration"].compactMap {
      cells[.litigation, $0, "total"].value
    }.reduce(0, +)
    let text =
      "2024年，我局新收政府信息公开申请\(count("new"))件，上年结转\(count("carried_in"))件，全年办结"
      + "\(count("handled_total"))件，其中予以公开\(count("granted"))件、部分公开\(count("partial"))件、不予公开"
      + "\(sum("denied"))件、无法提供\(sum("unavailable"))件、不予处理\(sum("rejected"))件、其他处理\(sum("other"))件，"
      + "结转下年度继续办理\(count("carried_out"))件。因政府信息公开引发行政复议\(count("reconsideration", .litigation))件、"
      + "行政诉讼\(Figures.plain(suits))件。"
    let page = "柏川县林业局2024年政府信息公开工作年度报告\n一、总体情况\n\(text)\n五、存在的主要问题及改进情况\n无。\n"
    return try Report(from: SourceFile(path: "2024.txt", bytes: Array(page.utf8)))
  }
}
