import GRDB
import ReportDiff
import Testing

@testable import ReportHistory

@Suite("The reviewer's word")
struct DecisionTests {
  let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private static let old = YearlyReport(year: 2023, promises: ["加强业务培训", "制作图解和短视频"])
  private static let new = YearlyReport(year: 2024)

  private func judged() async throws -> HistoryStore {
    let store = try shelf.store()
    try await store.add(DecisionTests.old, DecisionTests.new)
    _ = try store.judge(
      "白桦镇", 2024, "c2", verdict: .evidenced, reviewer: "张三", note: "见县网站“图解”栏"
    )
    return store
  }

  private func decisions(in store: HistoryStore) throws -> [String: Decision?] {
    let links = try store.history(of: "白桦镇").promises.flatMap(\.links)
    return Dictionary(
      links.filter { $0.year == 2023 }.map { ($0.text, $0.outcome?.decision?.decision) }
    ) { first, _ in first }
  }

  private static let decision = Decision(
    verdict: .evidenced,
    reviewer: "张三",
    date: "2026-01-12",
    note: "见县网站“图解”栏"
  )

  @Test("a decision stands beside govdiff's own verdict, with name, date and note")
  func recorded() async throws {
    let store = try await judged()
    #expect(
      try decisions(in: store) == ["加强业务培训。": nil, "制作图解和短视频。": DecisionTests.decision]
    )
    let outcome = try store.history(of: "白桦镇").promises.flatMap(\.links)
      .first { $0.text == "制作图解和短视频。" }?.outcome
    #expect(outcome?.own == .absent)
    #expect(outcome?.verdict == .evidenced)
  }

  @Test("it survives another reading")
  func reading() async throws {
    _ = try await judged()
    let store = try shelf.store(reader: "2.0")
    _ = try await store.refresh(all: true) { _, _ in }
    #expect(try decisions(in: store)["制作图解和短视频。"] == DecisionTests.decision)
  }

  @Test("it survives a new version in which the promise has another number")
  func renumbered() async throws {
    let store = try await judged()
    var changed = DecisionTests.old
    changed.promises = ["制作图解和短视频", "加强业务培训"]
    try await store.add(changed)
    #expect(try decisions(in: store)["制作图解和短视频。"] == DecisionTests.decision)
    #expect(try decisions(in: store)["加强业务培训。"] == .some(nil))
  }

  @Test("where the words of the promise are gone it is shown apart, and back where they are back")
  func orphaned() async throws {
    let store = try await judged()
    var changed = DecisionTests.old
    changed.promises = ["加强业务培训", "开设政策问答专栏"]
    try await store.add(changed)
    let history = try store.history(of: "白桦镇")
    #expect(history.orphans.map(\.promise) == ["制作图解和短视频。"])
    #expect(history.orphans.map(\.decision) == [DecisionTests.decision])
    #expect(try store.summaries().map(\.orphans) == [1])
    let text = HistoryText.text(of: history, options: .init(), all: false, quotes: false)
    #expect(text.contains("制作图解和短视频"))
    #expect(text.contains("张三 2026-01-12 复核"))
    let compared = try await store.comparison(of: "白桦镇", .year(2024)).get()
    #expect(compared.orphans.map(\.promise) == ["制作图解和短视频。"])
    _ = try store.remove("白桦镇", 2023, version: 2)
    #expect(try await store.settle().isEmpty)
    #expect(try store.history(of: "白桦镇").orphans.isEmpty)
    #expect(try decisions(in: store)["制作图解和短视频。"] == DecisionTests.decision)
  }

  @Test("the last decision counts, and can be withdrawn; none is forgotten")
  func judgedAgain() async throws {
    let store = try await judged()
    _ = try store.judge("白桦镇", 2024, "C2", verdict: .partial, reviewer: nil, note: nil)
    #expect(try decisions(in: store)["制作图解和短视频。"]??.verdict == .partial)
    _ = try store.judge("白桦镇", 2024, "c2", verdict: nil, reviewer: nil, note: nil)
    #expect(try decisions(in: store)["制作图解和短视频。"] == .some(nil))
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM decision") } == 3)
  }

  @Test("the comparison of the two years has the decision in every rendering")
  func comparison() async throws {
    let store = try await judged()
    let comparison = try await store.comparison(of: "白桦镇", .year(nil)).get().comparison
    let outcome = try #require(comparison.commitments.last)
    #expect(outcome.verdict == .evidenced)
    #expect(outcome.foreignVerdict?.judge == .reviewer("张三", date: "2026-01-12"))
    #expect(outcome.foreignVerdict?.note == "见县网站“图解”栏")
    #expect(outcome.foreignVerdict?.own == .absent)
    let json = JSONRendering.document(of: comparison, language: .chinese)
    for rendering in [
      TerminalRendering.text(of: comparison, options: TerminalOptions(width: 200)),
      String(decoding: HTMLRendering.page(of: comparison, language: .chinese), as: UTF8.self),
    ] {
      #expect(rendering.contains("张三 2026-01-12 复核认定；govdiff 自己的结论：未见体现"))
      #expect(rendering.contains("见县网站“图解”栏"))
    }
    #expect(
      String(decoding: json, as: UTF8.self).contains(
        #""judged_by":"张三","judge_note":"见县网站“图解”栏","own_verdict":"absent","#
          + #""judge_kind":"reviewer","judged_on":"2026-01-12""#
      )
    )
  }

  @Test("what is not promised, or not there, cannot be judged")
  func unknown() async throws {
    let store = try await judged()
    for (year, promise) in [(2024, "c9"), (2024, "p1"), (2025, "c1"), (2023, "c1")] {
      #expect(throws: HistoryError.self) {
        try store.judge("白桦镇", year, promise, verdict: .absent, reviewer: nil, note: nil)
      }
    }
  }
}
