@testable import ReportDiff

/// A comparison in which one text stands in every place that text of a report, a path or a message reaches.
enum HostileComparison {
  /// What a report could hold against those who read of it.
  static let texts = [
    "</w:t></p><script>alert(1)</script>]]><!--", "=HYPERLINK(\"http://x.cn\",\"点\")", "-2+3",
    "+1|**粗**`a`[b](javascript:c)![d](e)", "@SUM(A1:A9)", "  =1+1", "＝1", "\u{202E}倒\u{2066}序",
    "a\u{0}b\u{1B}[31m\r\nc\td", "# 题", "1. 项", "> 引", "- 点", "&lt;&#60;", "_x0041__x000D_",
    "||||", "--- ```", "\"><img src=x onerror=alert(1)>", "\\|\\", "\"引\",\"号\"", "\u{FFFE}末",
  ]

  /// One comparison with as many promises and findings of each kind as are asked for.
  static func of(_ text: String, times: Int = 1) -> Comparison {
    let reports = YearPair(old: report(2023, text), new: report(2024, text))
    return Comparison(
      reports: reports,
      sections: [section(reports, text)],
      cells: [CellChange(key: key, cells: reports.map { $0.cells[key] })],
      cellsCompared: 1,
      unmatchedCells: YearPair(old: [], new: []),
      figures: [FigureChange(topic: text, unit: text, figures: reports.map { $0.figures[0] })],
      problems: [
        ProblemChange(problems: .matched(reports.map { $0.problems[0] }), similarity: 0.5)
      ],
      commitments: (0..<times).flatMap { _ in
        [outcome(reports, .absent), outcome(reports, .partial)]
      },
      findings: (0..<times).flatMap { _ in [finding(text, .error), finding(text, .warning)] },
      identities: []
    )
  }

  private static let key = CellKey(.proactive, "licensing", "decisions")

  static func report(_ year: Int, _ text: String) -> Report {
    var cells = CellTable()
    cells[key] = Cell(key: key, value: Double(year), raw: text, state: .suspect, line: 3)
    return Report(
      source: Source(path: text, format: .text, encoding: .utf8, bytes: 1, sha256: "0f"),
      agency: Located(value: text, line: 1),
      year: Located(value: year, line: 1),
      title: Located(value: text, line: 1),
      template: .form2021,
      sections: [
        Section(kind: .overview, ordinal: 1, title: text, line: 2, sentences: [sentence(text)])
      ],
      cells: cells,
      figures: [
        Figure(
          counted: Text(text),
          value: Double(year),
          unit: text,
          printed: Text(text),
          isApproximate: false,
          sentence: "overview.1"
        )
      ],
      problems: [item("p1", text, nil)],
      commitments: [item("c1", text, "p1")],
      warnings: [Warning(code: "a", message: Phrase(zh: text, en: text), line: 1)]
    )
  }

  private static func sentence(_ text: String) -> Sentence {
    Sentence(id: "overview.1", heading: text, text: Text(text), line: 2)
  }

  private static func item(_ id: String, _ text: String, _ problem: String?) -> Item {
    Item(id: id, ordinal: 1, headline: text, text: Text(text), line: 4, problem: problem)
  }

  private static func section(_ reports: YearPair<Report>, _ text: String) -> SectionChange {
    SectionChange(
      kind: .overview,
      titles: .matched(YearPair(old: text, new: text)),
      similarity: 0.5,
      changes: [
        SampleComparison.change(
          "w1",
          .reworded,
          .matched(reports.map { $0.sections[0].sentences[0] })
        )
      ]
    )
  }

  private static func outcome(
    _ reports: YearPair<Report>,
    _ verdict: Verdict
  ) -> CommitmentOutcome {
    CommitmentOutcome(
      commitment: reports.old.commitments[0],
      problem: reports.old.problems[0],
      verdict: verdict,
      score: 0.5,
      evidence: [
        Evidence(section: .overview, sentence: reports.new.sections[0].sentences[0], score: 0.5)
      ],
      recurring: reports.new.problems[0],
      restated: reports.new.commitments[0]
    )
  }

  private static func finding(_ text: String, _ severity: Finding.Severity) -> Finding {
    Finding(
      rule: .narrativeMismatch,
      severity: severity,
      scope: .new,
      message: Phrase(zh: text, en: text),
      cells: [key],
      expected: -1.5,
      actual: 2,
      sentence: "overview.1",
      line: 2
    )
  }
}
