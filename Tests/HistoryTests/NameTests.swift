import ReportDiff
import Testing

@testable import ReportHistory

@Suite("Agencies by their names")
struct NameTests {
  let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private func agencies(_ reports: [YearlyReport]) async throws -> (HistoryStore, [String]) {
    let store = try shelf.store()
    for report in reports { try await store.add(report) }
    return (store, try store.agencies())
  }

  @Test(
    "with and without 人民政府 or 办事处 it is one agency",
    arguments: [
      ("白桦镇人民政府", "白桦镇"), ("白桦街道办事处", "白桦街道"), ("青禾县人民政府", "青禾县"),
    ]
  )
  func formalEndings(one: String, other: String) async throws {
    let (store, names) = try await agencies([
      YearlyReport(agency: one, year: 2023), YearlyReport(agency: other, year: 2024),
    ])
    #expect(names.count == 1)
    #expect(try store.doubts().isEmpty)
  }

  @Test("with the county in front it is one agency where the report without it speaks of the county")
  func supportedPrefix() async throws {
    let short = YearlyReport(agency: "白桦镇人民政府", year: 2023, done: "依托青禾县门户网站公开信息。")
    let long = YearlyReport(agency: "青禾县白桦镇人民政府", year: 2024)
    for order in [[short, long], [long, short]] {
      let shelf = try Shelf()
      let store = try shelf.store()
      for report in order { try await store.add(report) }
      #expect(try store.agencies() == ["青禾县白桦镇人民政府"])
    }
  }

  @Test("without that it is asked about, with the command that settles it, and not guessed")
  func unsupportedPrefix() async throws {
    let (store, names) = try await agencies([
      YearlyReport(agency: "白桦镇人民政府", year: 2023),
      YearlyReport(agency: "青禾县白桦镇人民政府", year: 2024),
    ])
    #expect(names.count == 2)
    let doubt = try #require(try store.doubts().first)
    #expect(
      HistoryTerms.doubt(doubt)(.english)
        .contains("govdiff history alias 白桦镇人民政府 青禾县白桦镇人民政府")
    )
    try store.alias(doubt.names.old, for: doubt.names.new)
    #expect(try await store.settle().isEmpty)
    #expect(try store.doubts().isEmpty)
    let history = try store.history(of: "白桦镇")
    #expect(history.name == "青禾县白桦镇人民政府")
    #expect(history.otherNames == ["白桦镇人民政府"])
    #expect(history.years.map(\.year) == [2023, 2024])
    #expect(history.promises.first?.links.first?.outcome != nil)
  }

  @Test(
    "a renamed or moved agency is asked about",
    arguments: [
      ("青禾县白桦镇", "青禾区白桦街道办事处"), ("青禾县人民政府", "青禾市人民政府"), ("青禾县教育局", "青禾县教育体育局"),
    ]
  )
  func renamed(old: String, new: String) async throws {
    let (store, names) = try await agencies([
      YearlyReport(agency: old, year: 2023), YearlyReport(agency: new, year: 2024),
    ])
    #expect(names.count == 2)
    #expect(try store.doubts().count == 1)
    try store.setApart(new, old)
    #expect(try store.doubts().isEmpty)
  }

  @Test("two agencies with a report of the same year each are two, and nothing is asked")
  func sameYear() async throws {
    let (store, names) = try await agencies([
      YearlyReport(agency: "青禾县白桦镇", year: 2023),
      YearlyReport(agency: "青禾县白桦乡", year: 2024),
      YearlyReport(agency: "青禾县白桦乡", year: 2023),
    ])
    #expect(names.count == 2)
    #expect(try store.doubts().isEmpty)
    #expect(throws: HistoryError.self) { try store.alias("青禾县白桦镇", for: "青禾县白桦乡") }
    #expect(try store.agencies().count == 2)
  }

  @Test("unlike names are not asked about")
  func unlike() async throws {
    let (store, names) = try await agencies([
      YearlyReport(agency: "青禾县白桦镇", year: 2023), YearlyReport(agency: "青禾县云杉镇", year: 2024),
      YearlyReport(agency: "青禾县体育局", year: 2023), YearlyReport(agency: "青禾县教育局", year: 2024),
    ])
    #expect(names.count == 4)
    #expect(try store.doubts().isEmpty)
  }

  @Test("a name settled before its reports come is known when they do")
  func settledBefore() async throws {
    let store = try shelf.store()
    try store.alias("青禾县白桦镇", for: "青禾区白桦街道办事处")
    try await store.add(YearlyReport(agency: "青禾县白桦镇人民政府", year: 2023))
    try await store.add(YearlyReport(agency: "青禾区白桦街道", year: 2024))
    #expect(try store.agencies() == ["青禾区白桦街道办事处"])
    #expect(try store.history(of: "白桦街道").years.map(\.year) == [2023, 2024])
  }

  @Test("a name taken back gives its reports and their decisions to another agency again")
  func takenBack() async throws {
    let (store, _) = try await agencies([
      YearlyReport(agency: "青禾县白桦镇", year: 2022), YearlyReport(agency: "青禾县白桦镇", year: 2023),
      YearlyReport(agency: "青禾县云杉镇", year: 2024),
    ])
    try store.alias("青禾县白桦镇", for: "青禾县云杉镇")
    _ = try store.judge(
      "云杉镇", 2023, "c1", verdict: .partial, reviewer: nil, note: nil
    )
    #expect(try store.agencies() == ["青禾县云杉镇"])
    try store.removeAlias("青禾县白桦镇")
    #expect(try store.agencies() == ["青禾县云杉镇", "青禾县白桦镇"])
    let history = try store.history(of: "白桦镇")
    #expect(history.years.map(\.year) == [2022, 2023])
    #expect(history.promises.first?.links.first?.outcome?.decision?.decision.verdict == .partial)
    #expect(throws: HistoryError.self) { try store.removeAlias("青禾县云杉镇") }
  }

  @Test("a part of a name will do where no other agency has it")
  func partOfName() async throws {
    let (store, _) = try await agencies([
      YearlyReport(agency: "青禾县白桦镇", year: 2023), YearlyReport(agency: "青禾县云杉镇", year: 2023),
    ])
    #expect(try store.history(of: "云杉").name == "青禾县云杉镇")
    for name in ["青禾县", "松柏", ""] {
      #expect(throws: HistoryError.self) { try store.history(of: name) }
    }
  }
}
