/// Every figure of two reports: each cell of the tables, changed or not, and what both years' prose counts.
extension DataTables {
  /// Everything in one table.
  var figures: DataTable {
    let tables = SectionKind.form.filter(\.isTable)
    return DataTable(
      name: say(Words.figures),
      columns: columns,
      rows: tables.flatMap(rows) + comparison.figures.map(row)
    )
  }

  /// The cells of one table of the form.
  func cells(of kind: SectionKind) -> DataTable {
    DataTable(
      name: say(Words.name(of: kind)),
      columns: columns,
      rows: rows(of: kind)
    )
  }

  /// What both years' prose counts.
  var narrative: DataTable {
    DataTable(
      name: say(Words.narrative),
      columns: columns,
      rows: comparison.figures.map(row)
    )
  }

  private var columns: [DataTable.Column] {
    let years = names.columns
    return [
      .init(title: say(Words.section), width: 12), .init(title: say(Words.row), width: 44),
      .init(title: say(Words.column), width: 18), .init(title: say(Words.unit), width: 8),
      .init(title: years.old, width: 12), .init(title: years.new, width: 12),
      .init(title: say(Words.delta), width: 12), .init(title: say(Words.percent), width: 14),
      .init(title: say(Words.state(years.old)), width: 12),
      .init(title: say(Words.state(years.new)), width: 12),
      .init(title: say(Words.printed(years.old)), width: 14),
      .init(title: say(Words.printed(years.new)), width: 14),
      .init(title: say(Words.key), width: 40),
    ]
  }

  private func rows(of kind: SectionKind) -> [[DataTable.Value]] {
    let reports = comparison.reports
    let changes = Dictionary(comparison.cells.map { ($0.key, $0) }) { first, _ in first }
    let keys = (reports.old.cells.all + reports.new.cells.all).map(\.key)
    let unmatched = comparison.unmatchedCells
    let older = (unmatched.old + unmatched.new).map(\.key)
    var seen: Set<CellKey> = []
    return (keys + older).filter { $0.table == kind && seen.insert($0).inserted }.map { key in
      row(key, reports.map { $0.cells[key] }, changes[key])
    }
  }

  private func row(
    _ key: CellKey,
    _ cells: YearPair<Cell>,
    _ change: CellChange?
  ) -> [DataTable.Value] {
    let label = Form.label(of: key)
    let parts = label.split(separator: " / ").map(String.init)
    let isSame = change == nil && cells.old.value != nil && cells.new.value != nil
    return [
      .text(say(TerminalTerms.section(key.table))),
      .text(parts.dropLast().joined(separator: " / ")), .text(parts.last ?? ""),
      .text(say(key.column == "amount" ? Words.money : Words.count)), .init(cells.old.value),
      .init(cells.new.value), isSame ? .number(0) : .init(change?.delta),
      isSame && cells.old.value != 0 ? .number(0) : .init(change?.ratio.map(percent)),
      .text(say(Words.name(of: cells.old.state))), .text(say(Words.name(of: cells.new.state))),
      .init(cells.old.raw), .init(cells.new.raw), .text(key.description),
    ]
  }

  private func row(_ change: FigureChange) -> [DataTable.Value] {
    let (old, new) = (change.figures.old, change.figures.new)
    // Of percentages, the difference is what counts.
    let hasRatio = old.value != 0 && change.unit != "%"
    return [
      .text(say(TerminalTerms.section(ofSentence: new.sentence))), .text(change.topic),
      .text(say(Words.prose)), .init(change.unit), .number(old.value), .number(new.value),
      .number(change.delta), hasRatio ? .number(percent(change.delta / old.value)) : .empty,
      .text(say(Words.name(of: .read))), .text(say(Words.name(of: .read))), .text(old.raw),
      .text(new.raw),
      .text(old.sentence == new.sentence ? new.sentence : "\(old.sentence) → \(new.sentence)"),
    ]
  }

  /// A ratio in percent, without binary dust.
  private func percent(_ ratio: Double) -> Double { (ratio * 10_000).rounded() / 100 }
}

private enum Words {
  static let figures = Phrase(zh: "数据", en: "Figures")
  static let narrative = Phrase(zh: "正文数字", en: "Prose")
  static let section = Phrase(zh: "部分", en: "section")
  static let row = Phrase(zh: "项目", en: "row")
  static let column = Phrase(zh: "栏目", en: "column")
  static let unit = Phrase(zh: "单位", en: "unit")
  static let delta = Phrase(zh: "增减", en: "change")
  static let percent = Phrase(zh: "增减幅度（%）", en: "change in percent")
  static let key = Phrase(zh: "标识", en: "key")
  static let prose = Phrase(zh: "正文", en: "prose")
  static let money = Phrase(zh: "万元", en: "10,000 yuan")
  static let count = Phrase(zh: "件", en: "count")

  static func state(_ year: String) -> Phrase { Phrase(zh: "\(year)状态", en: "state \(year)") }

  static func printed(_ year: String) -> Phrase { Phrase(zh: "\(year)原文", en: "printed \(year)") }

  static func name(of kind: SectionKind) -> Phrase {
    switch kind {
    case .proactive: Phrase(zh: "主动公开", en: "Proactive")
    case .requests: Phrase(zh: "依申请公开", en: "Requests")
    default: Phrase(zh: "复议诉讼", en: "Litigation")
    }
  }

  static func name(of state: CellState) -> Phrase {
    switch state {
    case .read: Phrase(zh: "已读", en: "read")
    case .blank: Phrase(zh: "空白", en: "blank")
    case .missing: Phrase(zh: "缺失", en: "missing")
    case .inferred: Phrase(zh: "推算", en: "inferred")
    case .suspect: Phrase(zh: "存疑", en: "suspect")
    }
  }
}
