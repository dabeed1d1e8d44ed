extension Sheet {
  /// The cells that changed, table by table and row by row, then the numbers of the narrative.
  mutating func writeFigures(of comparison: Comparison) {
    let tables = SectionKind.form.filter { $0.isTable && options.covers($0) }
    let narrative = comparison.figures.filter(isShown)
    if tables.isEmpty, narrative.isEmpty { return }
    heading(Words.heading(language))
    let names = TerminalNames(comparison.reports, language)
    for table in tables { writeTable(table, comparison, names) }
    writeUnmatched(comparison.unmatchedCells, names)
    writeNarrative(narrative, names)
  }

  private func columns(_ names: TerminalNames) -> [String] {
    [names.columns.old, names.columns.new, Words.delta(language), Words.percent(language)]
  }

  private mutating func writeTable(
    _ table: SectionKind,
    _ comparison: Comparison,
    _ names: TerminalNames
  ) {
    let changes = comparison.cells.filter { $0.key.table == table }
    subheading(table.title, Words.count(changes.count)(language))
    for (report, name) in [
      (comparison.reports.old, names.reports.old), (comparison.reports.new, names.reports.new),
    ] where !report.cells.hasTable(table) {
      paragraph(StyledText(Words.noTable(name)(language), .doubtful), indent: 2)
    }
    guard !changes.isEmpty else { return }
    var view = ColumnTable(heads: columns(names))
    var row = ""
    for change in changes {
      let text = TerminalCellChange(change, language)
      if text.row != row { view.rows.append(ColumnTable.Row(label: text.row, style: .strong)) }
      row = text.row
      view.rows.append(
        ColumnTable.Row(
          label: text.column,
          values: text.values,
          indent: 2,
          remark: remark(change, names)
        )
      )
    }
    view.write(on: &self)
  }

  /// The cells that only one year's form asks for.
  private mutating func writeUnmatched(_ cells: YearPair<[Cell]>, _ names: TerminalNames) {
    for (cells, name) in [(cells.old, names.reports.old), (cells.new, names.reports.new)] {
      let shown = cells.filter { options.covers($0.key.table) }
      guard !shown.isEmpty else { continue }
      subheading(Words.unmatched(name)(language), "")
      let items = shown.map { cell in
        "\(Form.label(of: cell.key)) \(TerminalCell(cell: cell, language: language).value)"
      }
      paragraph(StyledText(items.joined(separator: Words.semicolon(language))), indent: 2)
    }
  }

  private func remark(_ change: CellChange, _ names: TerminalNames) -> String? {
    let remarks = [
      (names.reports.old, TerminalCell(cell: change.cells.old, language: language).remark),
      (names.reports.new, TerminalCell(cell: change.cells.new, language: language).remark),
    ]
    let texts = remarks.compactMap { name, remark in remark.map { "\(name): \($0)" } }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  private func isShown(_ change: FigureChange) -> Bool {
    let kind = SectionKind(sentence: change.figures.new.sentence)
    return options.covers(kind) && (options.full || change.delta != 0)
  }

  private mutating func writeNarrative(_ figures: [FigureChange], _ names: TerminalNames) {
    guard !figures.isEmpty else { return }
    subheading(Words.narrative(language), Words.count(figures.count)(language))
    var view = ColumnTable(heads: columns(names))
    for change in figures { view.rows.append(row(change)) }
    view.write(on: &self)
  }

  private func row(_ change: FigureChange) -> ColumnTable.Row {
    let old = change.figures.old.value
    // Of percentages, the difference is what counts.
    let hasRatio = old != 0 && change.unit != "%"
    return ColumnTable.Row(
      label: change.topic,
      values: [
        change.figures.old.raw,
        change.figures.new.raw,
        NumberText.signed(change.delta),
        hasRatio ? NumberText.percent(change.delta / old) : "-",
      ]
    )
  }
}

private enum Words {
  static let heading = Phrase(zh: "数据变化", en: "Figures")
  static let delta = Phrase(zh: "增减", en: "change")
  static let percent = Phrase(zh: "增减幅度", en: "percent")
  static let narrative = Phrase(zh: "正文中的数字", en: "Numbers in the narrative")

  static let semicolon = Phrase(zh: "；", en: "; ")

  static func unmatched(_ name: String) -> Phrase {
    Phrase(
      zh: "仅\(name)的报告格式有这些格，没有对应项，未作比较",
      en: "only the form of the report of \(name) has these cells; they were not compared"
    )
  }

  static func count(_ count: Int) -> Phrase {
    Phrase(zh: "：变化 \(count) 项", en: ": \(count) changed")
  }

  static func noTable(_ name: String) -> Phrase {
    Phrase(zh: "\(name)报告中没有找到这张表", en: "this table was not found in the report of \(name)")
  }
}
