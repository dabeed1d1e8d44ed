package import ReportDiff

/// One agency's history as text for a terminal.
package struct HistoryText {
  private let history: AgencyHistory
  private let showsAll: Bool
  private let quotes: Bool
  private var sheet: Sheet

  private init(_ history: AgencyHistory, _ options: TerminalOptions, all: Bool, quotes: Bool) {
    self.history = history
    showsAll = all
    self.quotes = quotes
    sheet = Sheet(options)
  }

  /// The text.
  ///
  /// - Parameters:
  ///   - history: what is known of the agency.
  ///   - options: the width, the colours and the language.
  ///   - all: whether figures are shown that never change, and problems that are named once.
  ///   - quotes: whether the words of the evidence and of each year's promise are quoted.
  /// - Returns: lines that each end with a line break.
  package static func text(
    of history: AgencyHistory,
    options: TerminalOptions,
    all: Bool,
    quotes: Bool
  ) -> String {
    var text = HistoryText(history, options, all: all, quotes: quotes)
    text.writeHead()
    text.writeFigures()
    text.writePromises()
    text.writeProblems()
    text.writeFindings()
    return text.sheet.text
  }

  private func say(_ phrase: Phrase) -> String { phrase(sheet.language) }
}

// MARK: - Head

extension HistoryText {
  private mutating func writeHead() {
    let years = say(HistoryTerms.years(history.years.map(\.year)))
    sheet.paragraph("\(history.name, .strong)  \(years)", hanging: 2)
    if !history.otherNames.isEmpty {
      sheet.paragraph(
        StyledText(say(Words.otherNames(history.otherNames)), .faint),
        indent: 2,
        hanging: 4
      )
    }
    for year in history.years { writeFiles(of: year) }
    if !history.missingYears.isEmpty {
      sheet.paragraph(StyledText(say(HistoryTerms.missing(history.missingYears)), .doubtful))
    }
    if history.staleCount > 0 {
      sheet.paragraph(StyledText(say(HistoryTerms.stale(history.staleCount)), .doubtful))
    }
    if history.pendingCount > 0 {
      sheet.paragraph(StyledText(say(HistoryTerms.pending(history.pendingCount)), .doubtful))
    }
  }

  /// The files of a year, where there is more than one.
  private mutating func writeFiles(of year: AgencyHistory.Year) {
    guard year.versions.count > 1 else { return }
    sheet.blank()
    let name = say(HistoryTerms.year(year.year))
    guard let revision = year.revision else {
      return sheet.paragraph("\(name)  \(say(HistoryTerms.sameFiles(year.versions.count)))")
    }
    sheet.paragraph("\(name)  \(say(HistoryTerms.revision(revision)), .bad)", hanging: 2)
    for version in year.versions {
      sheet.paragraph(
        "\("\(version.number).", .faint) \(version.path)  \(version.added.day, .faint)",
        indent: 2,
        hanging: 5
      )
    }
    var table = ColumnTable(heads: [say(Words.before), say(Words.now)])
    for (key, values) in revision.cells {
      table.rows.append(
        .init(label: Form.label(of: key), values: [text(values.old, key), text(values.new, key)])
      )
    }
    if !table.rows.isEmpty { table.write(on: &sheet) }
    sheet.paragraph(StyledText(say(Words.seeRevision(history.name, year.year)), .faint), indent: 2)
  }

  private func text(_ cell: StoredCell?, _ key: CellKey) -> String {
    guard let cell else { return "" }
    let shown = Cell(key: key, value: cell.value, raw: cell.raw, state: cell.state, line: nil)
    return TerminalCell(cell: shown, language: sheet.language).value
  }
}

// MARK: - Figures

extension HistoryText {
  /// The years that there is room for, the newest ones.
  private var shownYears: [Int] {
    let years = history.years.map(\.year)
    return Array(years.suffix(max(2, (sheet.width - 34 - history.span.count) / 9)))
  }

  private var heads: [String] { shownYears.map(String.init) + [say(Words.line)] }

  private mutating func writeFigures() {
    guard history.years.count > 0 else { return }
    sheet.heading(say(HistoryTerms.figures))
    if shownYears.count < history.years.count {
      sheet.paragraph(StyledText(say(Words.someYears), .faint))
    }
    for table in SectionKind.form where table.isTable { writeTable(table) }
    writeNarrative()
  }

  private mutating func writeTable(_ kind: SectionKind) {
    let series = history.figures.filter { $0.key.table == kind }
    let changing = series.filter(\.isChanging)
    let shown = showsAll ? series.filter { !$0.isEmpty || $0.isChanging } : changing
    sheet.subheading(kind.title, say(Words.count(changing.count)))
    var table = ColumnTable(heads: heads)
    var row = ""
    for series in shown {
      let parts = Form.label(of: series.key).split(separator: " / ").map(String.init)
      let label = parts.dropLast().joined(separator: " / ")
      if label != row { table.rows.append(.init(label: label, style: .strong)) }
      row = label
      let values = shownYears.map { year -> String in
        // A year without the cell is no 0, and no missing report either.
        text(series.cells[year], series.key)
      }
      table.rows.append(
        .init(label: parts.last ?? "", values: values + [line(series.value)], indent: 2)
      )
    }
    if !table.rows.isEmpty { table.write(on: &sheet) }
    let others = series.count { !$0.isChanging && !$0.isEmpty }
    if !showsAll, others > 0 {
      sheet.paragraph(StyledText(say(Words.unchanged(others)), .faint), indent: 2)
    }
  }

  /// The years as a line; blanks on its right keep it as wide as the span of years.
  private func line(_ value: (Int) -> Double?) -> String {
    Sparkline.text(history.span.map(value))
  }

  private mutating func writeNarrative() {
    let changing = history.narrative.filter { series in
      showsAll || Set(series.figures.values.map(\.value)).count > 1
    }
    guard !changing.isEmpty else { return }
    sheet.subheading(say(HistoryTerms.narrative), say(Words.count(changing.count)))
    var table = ColumnTable(heads: heads)
    for series in changing {
      let values = shownYears.map { series.figures[$0]?.raw ?? "" }
      table.rows.append(.init(label: series.topic, values: values + [line(series.value)]))
    }
    table.write(on: &sheet)
  }
}

// MARK: - Promises and problems

extension HistoryText {
  private mutating func writePromises() {
    sheet.heading(say(HistoryTerms.promises))
    if history.promises.isEmpty { sheet.paragraph(StyledText(say(HistoryTerms.noPromises))) }
    for chain in history.promises {
      sheet.blank()
      for (index, link) in chain.links.enumerated() { write(link, isFirst: index == 0) }
    }
    guard !history.orphans.isEmpty else { return }
    sheet.subheading(say(HistoryTerms.orphans))
    for orphan in history.orphans {
      sheet.paragraph(StyledText(say(HistoryTerms.orphan(orphan)), .doubtful), indent: 2)
    }
  }

  private mutating func write(_ link: PromiseChain.Link, isFirst: Bool) {
    if isFirst || quotes {
      let name = "\(say(HistoryTerms.year(link.year))) \(say(HistoryTerms.promised)) \(link.id)"
      sheet.paragraph("\(name, .strong)  \(link.text)", indent: isFirst ? 0 : 2, hanging: 4)
    }
    guard let outcome = link.outcome else {
      return sheet.paragraph(
        "\("→ \(say(HistoryTerms.year(link.year + 1)))", .faint)  \(say(HistoryTerms.last), .faint)",
        indent: 2
      )
    }
    let remarks = [
      outcome.isRestated ? say(HistoryTerms.restated) : nil,
      outcome.problemRecurs ? say(HistoryTerms.recurs) : nil,
    ].compactMap(\.self)
    let tail = remarks.map { say(Words.semicolon) + $0 }.joined()
    let style: TerminalStyle =
      switch outcome.verdict {
      case .evidenced: .good
      case .partial: .doubtful
      case .absent: .bad
      }
    sheet.paragraph(
      "→ \(say(HistoryTerms.year(outcome.year)))  \(say(HistoryTerms.verdict(outcome)), style)\(tail)",
      indent: 2,
      hanging: 6
    )
    if let note = outcome.decision?.decision.note {
      sheet.paragraph("\(say(Words.note), .faint)\(note)", indent: 6, hanging: 8)
    }
    if let shortfalls = outcome.shortfalls, outcome.decision == nil || quotes {
      sheet.paragraph(StyledText(say(shortfalls), .faint), indent: 6)
    }
    guard quotes else { return }
    for evidence in outcome.evidence {
      sheet.paragraph("\(evidence.sentence, .faint)  “\(evidence.text)”", indent: 6, hanging: 8)
    }
  }

  private mutating func writeProblems() {
    let shown = history.problems.filter { showsAll || $0.length > 1 }
    guard !shown.isEmpty else { return }
    sheet.heading(say(HistoryTerms.problems))
    for chain in shown {
      let years = say(HistoryTerms.years(chain.links.map(\.year)))
      let running = chain.length > 1 ? "\(say(HistoryTerms.running(chain.length)))  " : ""
      let style: TerminalStyle = chain.length > 2 ? .bad : .doubtful
      sheet.paragraph("\(running, style)\(years)  \(chain.links.last?.text ?? "")", hanging: 4)
      guard quotes else { continue }
      for link in chain.links.dropLast() {
        sheet.paragraph(
          "\("\(link.year) \(link.id)", .faint)  “\(link.text)”",
          indent: 4,
          hanging: 6
        )
      }
    }
  }

  private mutating func writeFindings() {
    let found = history.years.filter { year in year.findings.contains { $0.severity == .error } }
    guard !found.isEmpty else { return }
    sheet.heading(say(Words.errors))
    for year in found {
      for finding in year.findings where finding.severity == .error {
        sheet.paragraph(
          "\(say(HistoryTerms.year(year.year)), .strong)  \(say(finding.message))",
          hanging: 4
        )
      }
    }
  }
}

private enum Words {
  static let line = Phrase(zh: "走势", en: "trend")
  static let before = Phrase(zh: "原先", en: "before")
  static let now = Phrase(zh: "现在", en: "now")
  static let note = Phrase(zh: "复核说明：", en: "reason: ")
  static let semicolon = Phrase(zh: "；", en: "; ")
  static let errors = Phrase(zh: "数据错误", en: "Errors in the figures")
  static let someYears = Phrase(
    zh: "宽度有限，只列最近几年；走势含全部年份。其他年份见 --years。",
    en: "Only the newest years fit; the trend has them all. See --years for the others."
  )

  static func otherNames(_ names: [String]) -> Phrase {
    Phrase(
      zh: "又名：\(names.joined(separator: "、"))",
      en: "also named: \(names.joined(separator: ", "))"
    )
  }

  static func count(_ count: Int) -> Phrase {
    Phrase(zh: "：有变化的 \(count) 项", en: ": \(count) that change")
  }

  static func unchanged(_ count: Int) -> Phrase {
    Phrase(
      zh: "另有 \(count) 项各年相同，加 --all 显示。",
      en: "\(count) more are the same in every year; --all shows them."
    )
  }

  static func seeRevision(_ agency: String, _ year: Int) -> Phrase {
    let command = "govdiff history compare \(agency) \(year) --revisions"
    return Phrase(zh: "逐处对照：\(command)", en: "change by change: \(command)")
  }
}
