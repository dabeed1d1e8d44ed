@testable import ReportDiff

/// A small finished comparison for the tests of the terminal rendering; nothing in it was computed.
enum TerminalSample {
  /// A comparison with one of everything; `text` stands wherever report text can stand.
  static func comparison(text: String = "加强业务培训") -> Comparison {
    let reports = YearPair(old: report(2023, text), new: report(2024, text))
    return Comparison(
      reports: reports,
      sections: [wording(text)],
      cells: cells,
      cellsCompared: 199,
      figures: [figures],
      problems: [
        ProblemChange(problems: .matched(reports.map { $0.problems[0] }), similarity: 0.6),
        ProblemChange(problems: .added(item("p2", "新的问题。", line: 71)), similarity: 0),
      ],
      commitments: outcomes(reports),
      findings: [finding(text)],
      identities: [IdentityTally(.init(.carryOver, .cross, [.holds, .holds, .unknown]))]
    )
  }

  /// A comparison with as much of everything as no summary can hold.
  static func crowded(sentence: String) -> Comparison {
    let base = comparison(text: sentence)
    let keys = Form.cellKeys.prefix(60)
    return Comparison(
      reports: base.reports,
      sections: base.sections,
      cells: keys.map { change($0, 1_234_567.8901, 98_765_432.1) },
      cellsCompared: 200,
      figures: base.figures,
      problems: Array(repeating: base.problems[0], count: 9),
      commitments: Array(repeating: base.commitments, count: 9).flatMap(\.self),
      findings: Array(repeating: base.findings[0], count: 30),
      identities: base.identities
    )
  }

  static func text(_ options: TerminalOptions, text: String = "加强业务培训") -> String {
    TerminalRendering.text(of: comparison(text: text), options: options)
  }
}

// MARK: - Reports

extension TerminalSample {
  static func report(_ year: Int, _ text: String) -> Report {
    Report(
      source: Source(
        path: "\(year).txt",
        format: .text,
        encoding: .utf8,
        bytes: 9834,
        sha256: String(repeating: "0", count: 64)
      ),
      agency: Located(value: "临江县河西镇人民政府", line: 1),
      year: Located(value: year, line: 1),
      title: nil,
      template: .form2021,
      sections: [
        Section(
          kind: .overview,
          ordinal: 1,
          title: "一、总体情况",
          line: 3,
          sentences: [sentence("overview.1", text + "。", line: 5)]
        )
      ],
      cells: table,
      figures: [],
      problems: [item("p1", "问题：" + text, line: 70)],
      commitments: [item("c1", text, line: 80, answers: "p1")],
      warnings: [
        Warning(code: "missing_cell", message: Phrase(zh: "缺一格", en: "a cell lacks"), line: 9)
      ]
    )
  }

  static func sentence(_ id: String, _ text: String, line: Int) -> Sentence {
    Sentence(id: id, heading: "（一）主动公开方面", text: Text(text), line: line)
  }

  static func item(_ id: String, _ text: String, line: Int, answers problem: String? = nil) -> Item
  {
    Item(id: id, ordinal: 1, headline: nil, text: Text(text), line: line, problem: problem)
  }

  /// Table four alone, with a cell in every state.
  private static var table: CellTable {
    var table = CellTable()
    let cells: [(String, CellState, Double?, String?)] = [
      ("upheld", .read, 1234, "1234"), ("corrected", .blank, nil, ""), ("other", .inferred, 5, nil),
      ("total", .suspect, 77, "77"),
    ]
    for (column, state, value, raw) in cells {
      let key = CellKey(.litigation, "reconsideration", column)
      table[key] = Cell(key: key, value: value, raw: raw, state: state, line: 60)
    }
    return table
  }
}

// MARK: - Changes

extension TerminalSample {
  private static var cells: [CellChange] {
    [
      change(CellKey(.proactive, "fees", "amount"), 86489.3629, 96171.6),
      change(CellKey(.requests, "new", "total"), 3511, 3525),
      change(CellKey(.litigation, "reconsideration", "total"), nil, 12, .blank),
    ]
  }

  static func change(
    _ key: CellKey,
    _ old: Double?,
    _ new: Double?,
    _ oldState: CellState = .read
  ) -> CellChange {
    CellChange(
      key: key,
      cells: YearPair(
        old: Cell(key: key, value: old, raw: nil, state: oldState, line: 50),
        new: Cell(key: key, value: new, raw: nil, state: .suspect, line: 51)
      )
    )
  }

  private static var figures: FigureChange {
    let pair = YearPair(old: (18.0, "18万余条"), new: (14.0, "14万余条")).map { value, raw in
      Figure(
        counted: "主动公开政府信息",
        value: value * 10_000,
        unit: "条",
        printed: Text(raw),
        isApproximate: true,
        sentence: "overview.1"
      )
    }
    return FigureChange(topic: "主动公开政府信息", unit: "条", figures: pair)
  }

  private static func wording(_ text: String) -> SectionChange {
    SectionChange(
      kind: .overview,
      titles: .matched(YearPair(old: "一、总体情况", new: "一、总体情况")),
      similarity: 0.5,
      changes: [
        wording("w1", .unchanged, .none, [(.equal, "原样保留的句子。")]),
        wording(
          "w2",
          .unchanged,
          .year,
          [(.delete, "2023"), (.insert, "2024"), (.equal, "年跨年句。")]
        ),
        wording(
          "w3",
          .unchanged,
          .figures,
          [(.equal, "公开"), (.delete, "19"), (.insert, "20"), (.equal, "条。")]
        ),
        wording(
          "w4",
          .reworded,
          .wording,
          [(.equal, text), (.delete, "旧词"), (.insert, "新词"), (.equal, "。")]
        ),
      ]
    )
  }

  private static func wording(
    _ id: String,
    _ kind: SentenceChange.Kind,
    _ difference: SentenceChange.Difference,
    _ edits: [(Edit.Operation, String)]
  ) -> SentenceChange {
    let sentences = YearPair(old: 5, new: 6).map { sentence("overview.1", "文。", line: $0) }
    return SentenceChange(
      id: id,
      kind: kind,
      difference: difference,
      sentences: .matched(sentences),
      similarity: 0.8,
      edits: edits.map { Edit(operation: $0.0, text: Text($0.1)) }
    )
  }

  private static func outcomes(_ reports: YearPair<Report>) -> [CommitmentOutcome] {
    let evidence = Evidence(
      section: .overview,
      sentence: sentence("overview.12", "全年培训4次。", line: 88),
      score: 0.8
    )
    return [
      CommitmentOutcome(
        commitment: reports.old.commitments[0],
        problem: reports.old.problems[0],
        promise: Promise(actions: [], timesAYear: nil),
        verdict: .evidenced,
        score: 0.8123,
        evidence: [evidence],
        recurring: reports.new.problems[0],
        restated: reports.new.commitments[0]
      ),
      CommitmentOutcome(
        commitment: item("c2", "健全考核机制。", line: 81),
        problem: nil,
        promise: Promise(actions: [], timesAYear: nil),
        verdict: .absent,
        score: 0,
        evidence: [],
        recurring: nil,
        restated: nil
      ),
    ]
  }

  private static func finding(_ text: String) -> Finding {
    Finding(
      rule: .requestsRowTotal,
      severity: .error,
      scope: .new,
      message: Phrase(zh: "总计应为 3,521：\(text)", en: "3,521 expected: \(text)"),
      cells: [CellKey(.requests, "new", "total")],
      expected: 3521,
      actual: 3525,
      sentence: nil,
      line: 40
    )
  }
}
