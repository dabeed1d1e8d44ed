import ReportDiff
import TestSupport
import Testing

@testable import ReportHistory

@Suite("What is shown of a history")
struct RenderingTests {
  let shelf: Shelf

  init() throws { shelf = try Shelf() }

  private func history() async throws -> AgencyHistory {
    let store = try shelf.store()
    for report in ChainTests.years { try await store.add(report) }
    try await store.add(YearlyReport(year: 2023, licences: 44, promises: ["每季度举办一次业务培训"]))
    _ = try store.judge(
      "白桦镇", 2022, "c1", verdict: .partial, reviewer: "李四", note: "=有<图解>\u{1B}[31m\u{202E}"
    )
    return try store.history(of: "白桦镇")
  }

  @Test("every output has both verdicts, the reviewer and the date, and that it changed after publication")
  func bothVerdicts() async throws {
    let history = try await history()
    let outputs = [
      HistoryText.text(of: history, options: .init(), all: false, quotes: true),
      text(HistoryPage.page(of: history, language: .chinese)),
      text(HistoryTable.csv(of: [history], language: .chinese)),
    ]
    for output in outputs {
      for part in ["部分体现", "未见体现", "李四", "2026-01-12", "发布后有变动", "图解"] {
        #expect(output.contains(part), "\(part)")
      }
    }
    let json = try JSON(parsing: HistoryJSON.document(of: history, language: .chinese))
    let outcome = json["promises"]?.elements?[0]["years"]?.elements?[0]["outcome"]
    #expect(outcome?["verdict"]?.string == "partial")
    #expect(outcome?["own_verdict"]?.string == "absent")
    #expect(outcome?["decision"]?["reviewer"]?.string == "李四")
    #expect(json["years"]?.elements?[2]["revision"] != .null)
  }

  @Test("no text of a report or a reviewer is taken for markup, a control or a formula")
  func hostile() async throws {
    let history = try await history()
    let terminal = HistoryText.text(of: history, options: .init(), all: true, quotes: true)
    #expect(!terminal.unicodeScalars.contains("\u{1B}"))
    #expect(!terminal.unicodeScalars.contains("\u{202E}"))
    let page = text(HistoryPage.page(of: history, language: .chinese))
    #expect(page.contains("=有&lt;图解&gt;"))
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(!page.unicodeScalars.contains("\u{1B}"))
    let table = text(HistoryTable.csv(of: [history], language: .chinese))
    #expect(table.contains(",'=有<图解>"))
  }

  @Test("the page stands alone: no script, no address, and each chart has its table")
  func page() async throws {
    let page = text(HistoryPage.page(of: try await history(), language: .chinese))
    #expect(!page.contains("<script"))
    #expect(!page.contains("http://"))
    #expect(!page.contains("https://"))
    #expect(page.contains("default-src 'none'"))
    let figures = page.matches(of: /<figure(?s:.*?)<\/figure>/).map { String($0.output) }
    #expect(!figures.isEmpty)
    for figure in figures {
      #expect(figure.contains("<svg"))
      #expect(figure.contains("aria-hidden=\"true\""))
      #expect(figure.contains("<table"))
      #expect(figure.contains("<figcaption"))
    }
  }

  @Test("the page is the same every time, and in English as a whole")
  func languages() async throws {
    let history = try await history()
    let page = HistoryPage.page(of: history, language: .english)
    #expect(page == HistoryPage.page(of: history, language: .english))
    #expect(text(page).contains("changed after publication"))
    #expect(text(page).contains("<html lang=\"en\""))
    let terminal = HistoryText.text(
      of: history,
      options: TerminalOptions(language: .english),
      all: false,
      quotes: false
    )
    #expect(terminal.contains("3 years running"))
    #expect(terminal.contains("reviewed by 李四 on 2026-01-12"))
  }

  @Test("lines fit the width, wide characters counted twice", arguments: [40, 60, 80, 120])
  func width(columns: Int) async throws {
    let text = HistoryText.text(
      of: try await history(),
      options: TerminalOptions(width: columns),
      all: true,
      quotes: true
    )
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= columns, "\(line)")
    }
  }

  @Test("a sparkline is as tall as its figures, from 0 up, and has gaps for what is unknown")
  func sparkline() {
    #expect(Sparkline.text([0, 5, nil, 10]) == "▁▅ █")
    #expect(Sparkline.text([0, 0]) == "▁▁")
    #expect(Sparkline.text([1, 1_000_000]) == "▂█")
    #expect(Sparkline.text([nil, nil]).isEmpty)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
