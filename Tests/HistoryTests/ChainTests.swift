import ReportDiff
import Testing

@testable import ReportHistory

@Suite("Promises and problems over the years")
struct ChainTests {
  let shelf: Shelf

  init() throws { shelf = try Shelf() }

  /// A promise of 2021 that is made again in 2022 and shows as done in 2023.
  static let years = [
    YearlyReport(year: 2021, problems: ["政策解读形式单一", "业务培训不够"]),
    YearlyReport(year: 2022, problems: ["政策解读形式较为单一"]),
    YearlyReport(
      year: 2023,
      done: "全年制作图解和短视频26个，丰富了政策解读形式。",
      problems: ["政策解读形式仍然单一"],
      promises: ["每季度举办一次业务培训"]
    ),
  ]

  @Test("promised in 2021, promised again in 2022, shown as done in 2023: one chain")
  func promise() async throws {
    let store = try shelf.store()
    for report in ChainTests.years { try await store.add(report) }
    let chains = try store.history(of: "白桦镇").promises
    #expect(chains.map { $0.links.map(\.year) } == [[2021, 2022], [2023]])
    let outcomes = chains[0].links.map(\.outcome)
    #expect(outcomes.map { $0?.own } == [.absent, .evidenced])
    #expect(outcomes.map { $0?.isRestated } == [true, false])
    #expect(outcomes[1]?.evidence.first?.text.contains("短视频26个") == true)
    #expect(chains[1].links.map { $0.outcome?.year } == [nil])
  }

  @Test("the order in which reports are added makes no difference")
  func order() async throws {
    let store = try shelf.store()
    for report in ChainTests.years.reversed() { try await store.add(report) }
    let history = try store.history(of: "白桦镇")
    #expect(history.promises.map { $0.links.map(\.year) } == [[2021, 2022], [2023]])
    #expect(history.problems.map(\.length) == [3, 1])
  }

  @Test("a problem named three years running is one chain, and leads")
  func problem() async throws {
    let store = try shelf.store()
    for report in ChainTests.years { try await store.add(report) }
    let problems = try store.history(of: "白桦镇").problems
    #expect(problems.map { $0.links.map(\.year) } == [[2021, 2022, 2023], [2021]])
    let text = HistoryText.text(
      of: try store.history(of: "白桦镇"),
      options: TerminalOptions(),
      all: false,
      quotes: false
    )
    #expect(text.contains("连续三年  2021、2022、2023"))
  }

  @Test("a year without a report ends a chain: nothing is said across it")
  func gap() async throws {
    let store = try shelf.store()
    try await store.add(ChainTests.years[0], ChainTests.years[2])
    let history = try store.history(of: "白桦镇")
    #expect(history.promises.allSatisfy { $0.links.count == 1 && $0.links[0].outcome == nil })
    #expect(history.problems.allSatisfy { $0.length == 1 })
  }

  @Test("what the prose counts is followed through the years")
  func narrative() async throws {
    let store = try shelf.store()
    try await store.add(
      YearlyReport(year: 2022, received: 5),
      YearlyReport(year: 2023, received: 7),
      YearlyReport(year: 2024, received: 9)
    )
    let series = try store.history(of: "白桦镇").narrative
    #expect(series.map { $0.figures.mapValues(\.value) } == [[2022: 5, 2023: 7, 2024: 9]])
  }
}
