extension Sheet {
  /// What a reviewer wants first, on one screen: one line each, the largest and gravest only.
  mutating func writeSummary(of comparison: Comparison) {
    writeHead(of: comparison.reports)
    blank()
    if comparison.isEmpty { oneLine(StyledText(Words.same(language), .good)) }
    summarizeFigures(comparison)
    summarizeWording(comparison)
    summarizeCommitments(comparison)
    summarizeProblems(comparison)
    summarizeFindings(comparison)
    summarizeReading(comparison.reports)
  }

  private mutating func topic(_ name: Phrase, _ content: StyledText) {
    let label = StyledText(DisplayWidth.left(name(language), column), .strong)
    paragraph(label + content, hanging: column)
  }

  /// Says how many more there are than the summary shows.
  private mutating func mention(_ others: Int) {
    if others > 0 { oneLine(StyledText(Words.others(others)(language), .faint), indent: indent) }
  }

  private var column: Int { language == .chinese ? 6 : 10 }
  private var indent: Int { 4 }

  private mutating func summarizeFigures(_ comparison: Comparison) {
    topic(Words.figures, StyledText(Words.figures(comparison)(language)))
    let changes = comparison.largestCellChanges(5)
    let texts = changes.map { TerminalCellChange($0, language) }
    let widths = (0..<4).map { column in
      texts.map { DisplayWidth.of($0.values[column]) }.max() ?? 0
    }
    for (change, text) in zip(changes, texts) {
      let values = zip(text.values, widths).map { DisplayWidth.right($0, $1) }
      let figures = "\(values[0]) -> \(values[1])  \(values[2])  \(values[3])  "
      let isOnlyColumn = Form.proactive.contains { row, columns in
        change.key.table == .proactive && row.key == change.key.row && columns.count == 1
      }
      if width >= besideLabels {
        let room = width - indent - DisplayWidth.of(figures)
        let label = text.label(width: room, isOnlyColumn: isOnlyColumn)
        oneLine(StyledText(figures + label), indent: indent)
      } else {
        let label = text.label(width: .max, isOnlyColumn: isOnlyColumn)
        paragraph(StyledText(figures), indent: indent)
        paragraph(StyledText(label), indent: indent + 2)
      }
    }
  }

  /// The width from which labels stand beside their figures; below it one cut to fit would name no cell.
  private var besideLabels: Int { 60 }

  private mutating func summarizeWording(_ comparison: Comparison) {
    let changes = comparison.sections.lazy.flatMap(\.changes)
    topic(Words.wording, StyledText(TerminalCounts.wording(changes, language)))
    if let repetition = RepetitionTerms.line(comparison.repetition) {
      topic(Words.repetition, StyledText(repetition(language)))
    }
  }

  private mutating func summarizeCommitments(_ comparison: Comparison) {
    topic(Words.commitments, StyledText(Words.commitments(comparison)(language)))
    // What was not done is asked about first.
    let order = [Verdict.absent, .partial, .evidenced]
    let outcomes = order.flatMap { verdict in
      comparison.commitments.filter { $0.verdict == verdict }
    }
    let shown = 3
    for outcome in outcomes.prefix(shown) {
      let verdict = "[\(Terms.verdict(of: outcome)(language))]"
      let text = outcome.commitment.headline ?? outcome.commitment.text.description
      oneLine(
        "\(verdict, TerminalTerms.style(outcome.verdict)) \(text)",
        indent: indent
      )
    }
    mention(outcomes.count - shown)
  }

  private mutating func summarizeProblems(_ comparison: Comparison) {
    topic(Words.problems, StyledText(TerminalCounts.problems(comparison.problems, language)))
    for problem in comparison.recurringProblems.prefix(2) {
      guard let item = problem.problems.new else { continue }
      oneLine("\(Words.recurring(language), .doubtful) \(item.text)", indent: indent)
    }
  }

  private mutating func summarizeFindings(_ comparison: Comparison) {
    let counts = Finding.Severity.allCases.map { severity in
      "\(Terms.severity(severity)(language)) \(comparison.count(severity))"
    }
    topic(Words.findings, StyledText(counts.joined(separator: Words.comma(language))))
    let names = TerminalNames(comparison.reports, language)
    // Cut off, a message would lose its figures: these may take two lines.
    let errors = comparison.findings.filter { $0.severity == .error }
    for finding in errors.prefix(2) {
      let scope = "[\(names.scope(finding.scope, language))]"
      paragraph("\(scope, .bad) \(finding.message(language))", indent: indent, hanging: indent + 2)
    }
    mention(errors.count - 2)
  }

  private mutating func summarizeReading(_ reports: YearPair<Report>) {
    let counts = reports.map(\.warnings.count)
    guard counts.old + counts.new > 0 else { return }
    topic(Words.reading, StyledText(Words.reading(counts)(language), .doubtful))
  }
}

private enum Words {
  static let figures = Phrase(zh: "数据", en: "Tables")
  static let wording = Phrase(zh: "正文", en: "Wording")
  static let repetition = Phrase(zh: "重复", en: "Copied")
  static let commitments = Phrase(zh: "承诺", en: "Promises")
  static let problems = Phrase(zh: "问题", en: "Problems")
  static let findings = Phrase(zh: "核查", en: "Checks")
  static let reading = Phrase(zh: "读取", en: "Reading")
  static let same = Phrase(zh: "两份报告逐格、逐句相同。", en: "The two reports say the same.")
  static let recurring = Phrase(zh: "[再次出现]", en: "[again]")
  static let comma = Phrase(zh: "，", en: ", ")

  static func others(_ count: Int) -> Phrase {
    Phrase(zh: "另有 \(count) 项见下文", en: "and \(count) more below")
  }

  static func figures(_ comparison: Comparison) -> Phrase {
    let (compared, changed) = (comparison.cellsCompared, comparison.cells.count)
    let oneSided = comparison.cells.count { $0.delta == nil }
    let narrative = comparison.figures.count { $0.delta != 0 }
    return Phrase(
      zh: "可比 \(compared) 格，变化 \(changed) 格"
        + (oneSided > 0 ? "（\(oneSided) 格只有一个年度有数）" : "")
        + (narrative > 0 ? "，正文数字 \(narrative) 项" : "") + (changed > 0 ? "，变化最大的：" : ""),
      en: "\(changed) of \(compared) cells changed"
        + (oneSided > 0 ? " (\(oneSided) one-sided)" : "")
        + (narrative > 0 ? ", \(narrative) narrative figures" : "")
        + (changed > 0 ? "; largest:" : "")
    )
  }

  static func commitments(_ comparison: Comparison) -> Phrase {
    let all = comparison.commitments.count
    let (done, partly, unseen) = (
      comparison.count(.evidenced), comparison.count(.partial), comparison.count(.absent)
    )
    let judged = FollowThroughTerms.judged(among: comparison.commitments)
    return Phrase(
      zh: "上年整改承诺 \(all) 项：已见落实 \(done)，部分体现 \(partly)，未见体现 \(unseen)"
        + judged(.chinese),
      en: "\(all) made last year: \(done) shown as done, \(partly) in part, \(unseen) not seen"
        + judged(.english)
    )
  }

  static func reading(_ counts: YearPair<Int>) -> Phrase {
    Phrase(
      zh: "读取时有提示：上年报告 \(counts.old) 条，本年报告 \(counts.new) 条",
      en: "remarks on reading: \(counts.old) on the old report, \(counts.new) on the new"
    )
  }
}
