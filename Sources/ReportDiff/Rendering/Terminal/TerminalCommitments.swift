extension Sheet {
  /// Last year's promises with the evidence, then what became of the problems.
  mutating func writeCommitments(of comparison: Comparison) {
    heading(Words.heading(language))
    if comparison.commitments.isEmpty { paragraph(StyledText(Words.none(language))) }
    writeLegend(comparison.commitments)
    for outcome in comparison.commitments {
      blank()
      writeOutcome(outcome, comparison.reports)
    }
    writeProblems(of: comparison)
  }

  /// What the colours of highlighted words mean, where there are any.
  mutating func writeLegend(_ outcomes: [CommitmentOutcome]) {
    guard palette == .color, outcomes.contains(where: \.hasMatches) else { return }
    let names = Match.Kind.allCases.map { kind in
      StyledText(FollowThroughTerms.kind(kind)(language), TerminalTerms.style(kind))
    }
    paragraph("\(FollowThroughTerms.legend(language), .faint)\(names[0]) \(names[1]) \(names[2])")
  }

  /// The columns of the labels beside what belongs to a promise.
  var labelColumn: Int { language == .chinese ? 10 : 11 }

  private mutating func writeOutcome(_ outcome: CommitmentOutcome, _ reports: YearPair<Report>) {
    writePromise(outcome)
    if outcome.isVague { fact(Words.vague, StyledText(FollowThroughTerms.vague(language))) }
    if let problem = outcome.problem { fact(Words.problem, placed(problem, reports.old)) }
    for evidence in outcome.evidence { writeEvidence(evidence, reports.new) }
    writeShortfalls(outcome)
    writeRepeats(of: outcome, reports)
  }

  /// The promise with its verdict, and who gave the verdict where it was not govdiff.
  mutating func writePromise(_ outcome: CommitmentOutcome) {
    let verdict = Terms.verdict(of: outcome)(language)
    let promise = StyledText(
      outcome.commitment.text,
      outcome.promiseMatches
    )
    paragraph(
      "\("\(outcome.commitment.ordinal).", .strong) \("[\(verdict)]", TerminalTerms.style(outcome.verdict)) \(promise)",
      hanging: 4
    )
    guard let foreign = outcome.foreignVerdict else { return }
    let isProgram = outcome.isJudgedByProgram
    fact(
      isProgram ? Words.judge : Words.review,
      StyledText(FollowThroughTerms.judged(foreign)(language))
    )
    if let note = foreign.note { fact(isProgram ? Words.note : Words.reason, StyledText(note)) }
  }

  mutating func writeShortfalls(_ outcome: CommitmentOutcome) {
    guard !outcome.shortfalls.isEmpty else { return }
    let shortfalls = outcome.shortfalls.map(FollowThroughTerms.shortfall)
    fact(FollowThroughTerms.shortfalls, StyledText(Phrase.joined(shortfalls)(language), .doubtful))
  }

  /// Whether the problem is named again and the promise made again.
  mutating func writeRepeats(of outcome: CommitmentOutcome, _ reports: YearPair<Report>) {
    if let item = outcome.recurring {
      fact(Words.recurring, placed(item, reports.new, outcome.recurrence))
    }
    if let item = outcome.restated {
      fact(Words.restated, placed(item, reports.new, outcome.restatement))
    }
  }

  /// One thing about a promise, under its label.
  mutating func fact(_ label: Phrase, _ content: StyledText) {
    entry(label(language), content, indent: 4, column: labelColumn)
  }

  /// An item behind its place, with what is new in its words where they are nearly the old ones.
  func placed(_ item: Item, _ report: Report, _ rewording: Rewording? = nil) -> StyledText {
    let place = StyledText(place(item.line, in: report), .faint)
    guard let rewording else { return "\(place)  \(item.text)" }
    if rewording.isVerbatim { return "\(place)  \(FollowThroughTerms.verbatim(language), .strong)" }
    return "\(place)  \(StyledText(rewording.edits, palette))"
  }

  private mutating func writeEvidence(_ evidence: Evidence, _ report: Report) {
    fact(Words.evidence, quoted(evidence, report))
  }

  /// A sentence behind its place, what meets the promise highlighted.
  func quoted(_ evidence: Evidence, _ report: Report) -> StyledText {
    let sentence = evidence.sentence
    let section = TerminalTerms.section(evidence.section)(language)
    let heading = sentence.heading.map { " \($0)" } ?? ""
    let part = "\(section)\(Words.sentence(sentence.id)(language))\(heading)"
    let text = StyledText(sentence.text, evidence.matches)
    return "\(place(sentence.line, in: report), .faint)  \(part, .faint)  \(text)"
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
          placed(pair.new, comparison.reports.new, change.rewording),
          indent: 2,
          column: labelColumn
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
    let name = StyledText(DisplayWidth.left(label(language), labelColumn), style)
    paragraph(
      name + "\(place(item.line, in: report), .faint)  \(item.text)",
      indent: 2,
      hanging: 2 + labelColumn
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

  static let vague = Phrase(zh: "承诺内容", en: "promise")
  static let judge = Phrase(zh: "评判程序", en: "judge")
  static let note = Phrase(zh: "评判说明", en: "its note")
  static let review = Phrase(zh: "复核", en: "review")
  static let reason = Phrase(zh: "复核说明", en: "reason")
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
