import GRDB
import ReportDiff
import Testing

@testable import ReportHistory

@Suite("Filing reports")
struct FilingTests {
  let shelf: Shelf

  init() throws { shelf = try Shelf() }

  @Test("a report is kept with its bytes, its digest, when it was added and all that was read")
  func kept() async throws {
    let store = try shelf.store()
    let report = YearlyReport()
    let filings = try await store.add(report)
    #expect(filings.map(\.outcome) == [.added])
    let history = try store.history(of: "白桦镇")
    let file = try #require(history.years.first?.versions.first)
    #expect(file.sha256 == report.file().sha256)
    #expect(file.added == "2026-01-12T08:30:00+0800")
    #expect(file.reader == "1.0")
    #expect(try store.bytes(file.sha256) == report.file().bytes)
    #expect(history.figures.first { $0.key.description == "requests.new.total" }?.value(2024) == 12)
    #expect(history.promises.map { $0.links.map(\.text) } == [["丰富政策解读形式，制作图解和短视频。"]])
    let counts = try store.read { db in
      try ["cell", "sentence", "item", "figure", "finding", "warning"].map { table in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
    }
    #expect(counts[0] >= 200)
    #expect(counts[1] > 1)
    #expect(counts[2] == 2)
    #expect(counts[3] > 0)
  }

  @Test("the very same file changes nothing")
  func known() async throws {
    let store = try shelf.store()
    let filings = try await store.add(YearlyReport(), YearlyReport())
    #expect(filings.map(\.outcome) == [.added, .known])
    #expect(try store.history(of: "白桦镇").years.map(\.versions.count) == [1])
  }

  @Test("another file of the year is a new version, the old one stays, and what changed is told")
  func revised() async throws {
    let store = try shelf.store()
    let filings = try await store.add(YearlyReport(), YearlyReport(licences: 41))
    #expect(filings.map(\.outcome) == [.added, .revised(version: 2)])
    let year = try #require(try store.history(of: "白桦镇").years.first)
    #expect(year.versions.map(\.number) == [1, 2])
    let revision = try #require(year.revision)
    #expect(revision.cells.map(\.key.description) == ["proactive.licensing.decisions"])
    #expect(revision.cells.map { [$0.values.old.value, $0.values.new.value] } == [[40, 41]])
    #expect(try store.summaries().map(\.revisedYears) == [[2024]])
  }

  @Test("another file that says the same is no change after publication")
  func sameContent() async throws {
    let store = try shelf.store()
    try await store.add(YearlyReport(), YearlyReport(tail: "\n\n"))
    let year = try #require(try store.history(of: "白桦镇").years.first)
    #expect(year.versions.count == 2)
    #expect(year.revision == nil)
    #expect(try store.summaries().map(\.revisedYears) == [[]])
  }

  @Test("the newest version is what other years are compared with")
  func newestCounts() async throws {
    let store = try shelf.store()
    try await store.add(
      YearlyReport(year: 2023),
      YearlyReport(year: 2024),
      YearlyReport(year: 2024, promises: ["加强培训"])
    )
    let history = try store.history(of: "白桦镇")
    #expect(history.pendingCount == 0)
    #expect(history.promises.flatMap(\.links).map(\.year).sorted() == [2023, 2024])
    #expect(history.figures.first?.cells.keys.sorted() == [2023, 2024])
  }

  @Test("blank is not 0, nor is a year without a report; both are gaps")
  func gaps() async throws {
    let store = try shelf.store()
    try await store.add(
      YearlyReport(year: 2021, received: 3),
      YearlyReport(year: 2022, received: nil),
      YearlyReport(year: 2024, received: 0)
    )
    let history = try store.history(of: "白桦镇")
    let series = try #require(
      history.figures.first { $0.key.description == "requests.new.natural_person" }
    )
    #expect(history.span == [2021, 2022, 2023, 2024])
    #expect(history.span.map(series.value) == [3, nil, nil, 0])
    #expect(Sparkline.text(history.span.map(series.value)) == "█  ▁")
    #expect(history.missingYears == [2023])
  }

  @Test("a report that does not say whose it is, or of which year, is not guessed about")
  func unidentified() throws {
    let store = try shelf.store()
    let bytes = Array("一、总体情况\n\n本机关收到申请3件。\n\n六、其他需要报告的事项\n\n无。\n".utf8)
    let file = SourceFile(path: "report.txt", bytes: bytes)
    let report = try Report(from: file)
    #expect(throws: HistoryError.self) { try store.file(file, report) }
    #expect(throws: HistoryError.self) { try store.file(file, report, agency: "白桦镇") }
    let filing = try store.file(file, report, agency: "白桦镇", year: 2020)
    #expect(filing.year == 2020)
  }

  @Test("a report taken out is gone with its file, and the years beside it are as without it")
  func removed() async throws {
    let store = try shelf.store()
    try await store.add(YearlyReport(year: 2023), YearlyReport(year: 2024))
    #expect(try store.remove("白桦镇", 2024, version: nil) == 1)
    #expect(try store.history(of: "白桦镇").years.map(\.year) == [2023])
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM source") } == 1)
    #expect(try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM comparison") } == 0)
    #expect(throws: HistoryError.self) { try store.remove("白桦镇", 2024, version: nil) }
  }

  @Test("what another version of the program read is told, and read anew on demand")
  func refreshed() async throws {
    try await shelf.store(reader: "0.9").add(YearlyReport(year: 2023), YearlyReport(year: 2024))
    let store = try shelf.store(reader: "1.0")
    #expect(try store.staleCount() == 2)
    #expect(try store.history(of: "白桦镇").staleCount == 2)
    #expect(try await store.refresh(all: false) { _, _ in }.count == 2)
    #expect(try store.staleCount() == 0)
    #expect(try store.history(of: "白桦镇").pendingCount == 0)
    #expect(try await store.refresh(all: false) { _, _ in }.count == 0)
  }

  @Test("a report beside one that an earlier version read is compared with it as read today")
  func staleNeighbour() async throws {
    try await shelf.store(reader: "0.9").add(YearlyReport(year: 2023))
    let store = try shelf.store(reader: "1.0")
    try await store.add(YearlyReport(year: 2024))
    #expect(try store.staleCount() == 0)
    #expect(try store.history(of: "白桦镇").pendingCount == 0)
  }
}
