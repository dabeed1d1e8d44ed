extension Sheet {
  /// Last year's promises with the evidence, then what became of the problems.
  mutating func writeCommitments(of comparison: Comparison) {
    heading(Words.heading(language))
    if comparison.commitments.isEmpty { paragraph(StyledText(Words.none(language))) }
    for outcome in comparison.commitments {
      blank()
      writeOutcome(outcome, comparison.reports)
    }
    writeProblems(of: comparison)
  }

  private var column: Int { language == .chinese ? 10 : 11 }

  private mutating func writeOutcome(_ outcome: CommitmentOutcome, _ reports: YearPair<Report>) {
    let commitment = outcome.commitment
    let verdict = Terms.verdict(outcome.verdict)(language)
    paragraph(
      "\("\(commitment.ordinal).", .strong) \("[\(verdict)]", TerminalTerms.style(outcome.verdict)) \(commitment.text)",
      hanging: 4
    )
    if let problem = outcome.problem {
      item(Words.problem, problem, reports.old)
    }
    for evidence in outcome.evidence { writeEvidence(evidence, reports.new) }
    if let recurring = outcome.recurring { item(Words.recurring, recurring, reports.new) }
    if let restated = outcome.restated { item(Words.restated, restated, reports.new) }
  }

  private mutating func item(_ label: Phrase, _ item: Item, _ report: Report) {
    entry(
      label(language),
      "\(place(item.line, in: report), .faint)  \(item.text)",
      indent: 4,
      column: column
    )
  }

  private mutating func writeEvidence(_ evidence: Evidence, _ report: Report) {
    let sentence = evidence.sentence
    let section = TerminalTerms.section(evidence.section)(language)
    let heading = sentence.heading.map { " \($0)" } ?? ""
    let part = "\(section)\(Words.sentence(sentence.id)(language))\(heading)"
    entry(
      Words.evidence(language),
      "\(place(sentence.line, in: report), .faint)  \(part, .faint)  \(sentence.text)",
      indent: 4,
      column: column
    )
  }

  private mutating func writeProblems(of comparison: Comparison) {
    guard !comparison.problems.isEmpty else { return }
    subheading(
      Words.problems(language),
      Words.colon(language) + TerminalCounts.problems(comparison.problems, language)
    )
    for change in comparison.problems {
      switch change.problems {
      case .matched(let pair):
        problem(Words.again, pair.old, comparison.reports.old, .doubtful)
        entry(
          "",
          "\(place(pair.new.line, in: comparison.reports.new), .faint)  \(pair.new.text)",
          indent: 2,
          column: column
        )
      case .removed(let item): problem(Words.gone, item, comparison.reports.old, .plain)
      case .added(let item): problem(Words.new, item, comparison.reports.new, .plain)
      }
    }
  }

  private mutating func problem(
    _ label: Phrase,
    _ item: Item,
    _ report: Report,
    _ style: TerminalStyle
  ) {
    let name = StyledText(DisplayWidth.left(label(language), column), style)
    paragraph(
      name + "\(place(item.line, in: report), .faint)  \(item.text)",
      indent: 2,
      hanging: 2 + column
    )
  }
}

private enum Words {
  static let heading = Phrase(
    zh: "上年整改承诺落实情况",
    en: "What became of last year's promises"
  )
  static let none = Phrase(
    zh: "上年报告第五部分没有读到整改承诺。",
    en: "No promises were found in section five of the old report."
  )

  /// `第 4 句` for `overview.4`.
  static func sentence(_ id: String) -> Phrase {
    let number = id.split(separator: ".").last ?? ""
    return Phrase(zh: "第 \(number) 句", en: ", sentence \(number)")
  }

  static let problem = Phrase(zh: "针对问题", en: "problem")
  static let evidence = Phrase(zh: "落实依据", en: "evidence")
  static let recurring = Phrase(zh: "问题再现", en: "recurs")
  static let restated = Phrase(zh: "再次承诺", en: "restated")
  static let problems = Phrase(zh: "存在的问题", en: "Problems")
  static let again = Phrase(zh: "再次出现", en: "again")
  static let gone = Phrase(zh: "不再提及", en: "not named")
  static let new = Phrase(zh: "新提出", en: "new")
  static let colon = Phrase(zh: "：", en: ": ")
}
