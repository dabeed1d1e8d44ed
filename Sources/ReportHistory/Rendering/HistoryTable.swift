package import ReportDiff

/// Histories as a table of values between commas: one figure of one year a line, then one promise a line.
package enum HistoryTable {
  /// The table, defused where a spreadsheet would take a text for a formula.
  package static func csv(of histories: [AgencyHistory], language: Language) -> [UInt8] {
    CSVRendering.text(
      of: DataTable(
        name: "govdiff",
        columns: Words.columns.map { .init(title: $0(language), width: 16) },
        rows: histories.flatMap { rows(of: $0, language) }
      )
    )
  }

  private static func rows(of history: AgencyHistory, _ language: Language) -> [[DataTable.Value]] {
    func line(
      _ year: Int,
      _ kind: Phrase,
      _ rest: [DataTable.Value]
    ) -> [DataTable.Value] {
      let revised = history.years.first { $0.year == year }?.revision != nil
      let padding = Words.columns.count - 4 - rest.count
      return [
        .text(history.name), .number(Double(year)),
        .init(revised ? HistoryTerms.revised(language) : nil), .text(kind(language)),
      ] + rest + Array(repeating: .empty, count: padding)
    }
    let cells = history.figures.flatMap { series in
      series.cells.sorted { $0.key < $1.key }.map { year, cell in
        line(
          year,
          Words.cell,
          [
            .text(Form.label(of: series.key)), .text(series.key.description), .init(cell.value),
            .init(cell.raw), .text(Words.state(cell.state)(language)),
          ]
        )
      }
    }
    let figures = history.narrative.flatMap { series in
      series.figures.sorted { $0.key < $1.key }.map { year, figure in
        line(
          year,
          Words.narrative,
          [.text(series.topic), .init(series.unit), .number(figure.value), .text(figure.raw)]
        )
      }
    }
    return cells + figures
      + history.promises.flatMap(\.links).map {
        line($0.year, Words.promise, promise($0, language))
      }
      + history.orphans.map { stored in
        line(
          stored.year - 1,
          HistoryTerms.orphans,
          [.text(stored.promise), .text(stored.promiseID), .empty, .empty, .empty, .empty]
            + decision(stored.decision, language)
        )
      }
  }

  private static func promise(
    _ link: PromiseChain.Link,
    _ language: Language
  ) -> [DataTable.Value] {
    let outcome = link.outcome
    let own = outcome.map { Terms.verdict($0.own)(language) }
    return [.text(link.text), .text(link.id), .empty, .empty, .empty, .init(own)]
      + (outcome?.decision.map { decision($0.decision, language) } ?? [])
  }

  private static func decision(
    _ decision: Decision,
    _ language: Language
  ) -> [DataTable.Value] {
    [
      .text(Terms.verdict(decision.verdict)(language)), .init(decision.reviewer),
      .text(decision.date), .init(decision.note),
    ]
  }
}

private enum Words {
  static let columns = [
    Phrase(zh: "机关", en: "agency"), Phrase(zh: "年份", en: "year"),
    Phrase(zh: "发布后变动", en: "changed after publication"), Phrase(zh: "类别", en: "kind"),
    Phrase(zh: "项目", en: "item"), Phrase(zh: "标识", en: "key or unit"),
    Phrase(zh: "数值", en: "value"), Phrase(zh: "原文", en: "printed"),
    Phrase(zh: "状态", en: "state"), Phrase(zh: "govdiff 的结论", en: "govdiff's verdict"),
    Phrase(zh: "复核结论", en: "reviewer's verdict"), Phrase(zh: "复核人", en: "reviewer"),
    Phrase(zh: "复核日期", en: "reviewed on"), Phrase(zh: "复核说明", en: "reason"),
  ]
  static let cell = Phrase(zh: "表格", en: "table")
  static let narrative = Phrase(zh: "正文", en: "prose")
  static let promise = Phrase(zh: "承诺", en: "promise")

  static func state(_ state: CellState) -> Phrase {
    switch state {
    case .read: Phrase(zh: "已读", en: "read")
    case .blank: Phrase(zh: "空白", en: "blank")
    case .missing: Phrase(zh: "缺失", en: "missing")
    case .inferred: Phrase(zh: "推算", en: "inferred")
    case .suspect: Phrase(zh: "存疑", en: "suspect")
    }
  }
}
