@testable import ReportDiff

/// Small finished comparisons for the tests of the renderings; nothing in them was computed.
enum SampleComparison {
  /// A comparison that has one of everything.
  static func full(text: String = "加强培训") -> Comparison {
    let reports = YearPair(old: report(2023, text), new: report(2024, text))
    return Comparison(
      reports: reports,
      sections: [overview(reports), problems(reports)],
      cells: [cell("new", "total", 3511, 3525), cell("carried_in", "total", 0, 2)],
      cellsCompared: 200,
      figures: [figure(reports)],
      problems: [
        ProblemChange(
          problems: .matched(reports.map { $0.problems[0] }),
          similarity: 0.61238
        )
      ],
      commitments: commitments(reports),
      findings: findings,
      identities: []
    )
  }

  /// Two reports of which nothing is known, with no change but those given.
  static func bare(
    sections: [SectionChange] = [],
    problems: [ProblemChange] = []
  ) -> Comparison {
    Comparison(
      reports: YearPair(old: bareReport, new: bareReport),
      sections: sections,
      cells: [],
      cellsCompared: 0,
      figures: [],
      problems: problems,
      commitments: [],
      findings: [],
      identities: []
    )
  }
}

// MARK: - Reports

extension SampleComparison {
  static func report(_ year: Int, _ text: String) -> Report {
    Report(
      source: source("\(year).txt", .utf8),
      agency: Located(value: "某县某镇", line: 1),
      year: Located(value: year, line: 1),
      title: Located(value: "某县某镇\(year)年政府信息公开工作年度报告", line: 1),
      template: .form2021,
      sections: [section(.overview, sentences(.overview, text))],
      cells: table,
      figures: [Figure.sample(Double(year - 2000))],
      problems: [item("p1", "人员业务能力不足：" + text)],
      commitments: [item("c1", text + "，提升能力。", answers: "p1")],
      warnings: [
        Warning(code: "missing_cell", message: Phrase(zh: "缺格", en: "a cell is missing"), line: 7)
      ]
    )
  }

  private static var bareReport: Report {
    Report(
      source: source("-", nil),
      agency: nil,
      year: nil,
      title: nil,
      template: nil,
      sections: [],
      cells: CellTable(),
      figures: [],
      problems: [],
      commitments: [],
      warnings: []
    )
  }

  private static func source(_ path: String, _ encoding: TextEncoding?) -> Source {
    Source(
      path: path,
      format: encoding == nil ? .pdf : .text,
      encoding: encoding,
      bytes: 9834,
      sha256: String(repeating: "0f", count: 32)
    )
  }

  private static var table: CellTable {
    var cells = CellTable()
    for (key, value) in [
      (CellKey(.proactive, "fees", "amount"), 96171.6), (CellKey(.requests, "new", "other"), 0),
    ] {
      cells[key] = Cell(key: key, value: value, raw: "\(value)", state: .read, line: 20)
    }
    return cells
  }

  static func section(_ kind: SectionKind, _ sentences: [Sentence]) -> Section {
    Section(kind: kind, ordinal: kind.ordinal, title: kind.title, line: 2, sentences: sentences)
  }

  static func sentences(_ kind: SectionKind, _ text: String) -> [Sentence] {
    (1...4).map { number in
      Sentence(
        id: "\(kind.rawValue).\(number)",
        heading: number > 2 ? "（一）主动公开方面" : nil,
        text: Text(text + "，公开信息19条。"),
        line: 2 + number
      )
    }
  }

  static func item(_ id: String, _ text: String, answers problem: String? = nil) -> Item {
    Item(id: id, ordinal: 1, headline: nil, text: Text(text), line: 40, problem: problem)
  }
}

extension Figure {
  fileprivate static func sample(_ value: Double) -> Figure {
    Figure(
      counted: "主动公开政府信息",
      value: value,
      unit: "条",
      printed: Text("\(Int(value))条"),
      isApproximate: false,
      sentence: "overview.2"
    )
  }
}

// MARK: - Changes

extension SampleComparison {
  /// One sentence of each kind.
  private static func overview(_ reports: YearPair<Report>) -> SectionChange {
    let (old, new) = (reports.old.sections[0].sentences, reports.new.sections[0].sentences)
    var section = SectionChange(
      kind: .overview,
      titles: .matched(reports.map { $0.sections[0].title }),
      similarity: 0.5,
      changes: [
        change("w1", .unchanged, .matched(YearPair(old: old[0], new: new[0])), difference: .none),
        change("w2", .reworded, .matched(YearPair(old: old[1], new: new[1]))),
        change("w3", .moved, .matched(YearPair(old: old[3], new: new[2]))),
        change("w4", .removed, .removed(old[2])),
        change("w5", .added, .added(new[3])),
      ]
    )
    section.departures = [Departure(sentence: old[3], index: 4)]
    return section
  }

  /// A section that this year's report lacks.
  private static func problems(_ reports: YearPair<Report>) -> SectionChange {
    let sentence = Sentence(id: "problems.1", heading: nil, text: "存在不足。", line: 30)
    return SectionChange(
      kind: .problems,
      titles: .removed(SectionKind.problems.title),
      similarity: 0,
      changes: [change("w6", .removed, .removed(sentence))]
    )
  }

  static func change(
    _ id: String,
    _ kind: SentenceChange.Kind,
    _ sentences: Pairing<Sentence>,
    difference: SentenceChange.Difference = .wording
  ) -> SentenceChange {
    var edits: [Edit] = []
    if let old = sentences.old { edits.append(Edit(operation: .delete, text: old.text)) }
    if let new = sentences.new { edits.append(Edit(operation: .insert, text: new.text)) }
    if let new = sentences.new, kind == .unchanged {
      edits = [Edit(operation: .equal, text: new.text)]
    }
    return SentenceChange(
      id: id,
      kind: kind,
      difference: difference,
      sentences: sentences,
      similarity: edits.count == 1 ? 0 : 2 / 3,
      edits: edits
    )
  }

  static func cell(_ row: String, _ column: String, _ old: Double, _ new: Double) -> CellChange {
    let key = CellKey(.requests, row, column)
    let cells = YearPair(old: old, new: new).map { value in
      Cell(key: key, value: value, raw: nil, state: .read, line: 50)
    }
    return CellChange(key: key, cells: cells)
  }

  private static func figure(_ reports: YearPair<Report>) -> FigureChange {
    FigureChange(
      topic: "主动公开政府信息",
      unit: "条",
      figures: reports.map { $0.figures[0] }
    )
  }
}

// MARK: - Promises and findings

extension SampleComparison {
  private static func commitments(_ reports: YearPair<Report>) -> [CommitmentOutcome] {
    let sentence = reports.new.sections[0].sentences[2]
    return [
      CommitmentOutcome(
        commitment: reports.old.commitments[0],
        problem: reports.old.problems[0],
        promise: Promise(actions: [], timesAYear: nil),
        verdict: .evidenced,
        score: 0.81234,
        evidence: [
          Evidence(section: .overview, sentence: sentence, score: 0.81234),
          Evidence(section: .other, sentence: nowhere, score: 0.4),
        ],
        recurring: reports.new.problems[0],
        restated: reports.new.commitments[0]
      ),
      CommitmentOutcome(
        commitment: item("c2", "健全机制。"),
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

  /// A sentence that no change shows.
  private static let nowhere = Sentence(id: "other.9", heading: nil, text: "无。", line: 90)

  private static var findings: [Finding] {
    [
      Finding(
        rule: .requestsBalance,
        severity: .error,
        scope: .new,
        message: Phrase(zh: "应为3525，报告为3521", en: "3525 expected, 3521 printed"),
        cells: [
          CellKey(.requests, "new", "total"), CellKey(.requests, "handled_total", "total"),
        ],
        expected: 3525,
        actual: 3521,
        sentence: nil,
        line: 52
      ),
      Finding(
        rule: .missingRow,
        severity: .note,
        scope: .old,
        message: Phrase(zh: "变化较大", en: "an unusual change"),
        cells: [],
        expected: nil,
        actual: nil,
        sentence: "overview.1",
        line: nil
      ),
    ]
  }
}
