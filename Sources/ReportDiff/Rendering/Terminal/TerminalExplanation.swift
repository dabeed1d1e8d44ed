extension Sheet {
  /// Promise by promise, what was promised, what was found, and what speaks for and against it.
  mutating func writeExplanations(of outcomes: [CommitmentOutcome], _ reports: YearPair<Report>) {
    writeLegend(outcomes)
    if outcomes.isEmpty { paragraph(StyledText(Words.none(language))) }
    for outcome in outcomes {
      heading(Words.heading(outcome.commitment.id)(language))
      writeExplanation(of: outcome, reports)
    }
  }

  private mutating func writeExplanation(
    of outcome: CommitmentOutcome,
    _ reports: YearPair<Report>
  ) {
    writePromise(outcome)
    fact(Words.score, StyledText(NumberText.score(outcome.score)))
    if let problem = outcome.problem { fact(Words.problem, placed(problem, reports.old)) }
    writeActions(of: outcome)
    subheading(Words.evidence(language))
    if outcome.evidence.isEmpty {
      paragraph(StyledText(FollowThroughTerms.noEvidence(language)), indent: 4)
    }
    for evidence in outcome.evidence { writeCandidate(evidence, reports.new) }
    blank()
    writeShortfalls(outcome)
    subheading(FollowThroughTerms.rejected(language))
    if outcome.rejected.isEmpty { paragraph(StyledText(Words.noRejected(language)), indent: 4) }
    for candidate in outcome.rejected {
      writeCandidate(candidate, reports.new)
      writeObjections(to: candidate, in: outcome)
    }
    subheading(Words.repeats(language))
    if outcome.recurring == nil, outcome.restated == nil {
      paragraph(StyledText(Words.noRepeats(language)), indent: 4)
    }
    writeRepeats(of: outcome, reports)
  }

  private mutating func writeActions(of outcome: CommitmentOutcome) {
    subheading(Words.actions(language))
    let text = outcome.commitment.text
    for action in outcome.promise.actions {
      fact(
        FollowThroughTerms.role(action.role),
        StyledText(text, action.matches, part: action.range)
      )
      let found = found(action.matches, in: text)
      if !found.isEmpty { fact(Words.nothing, StyledText(found, .faint)) }
    }
    if let times = outcome.promise.timesAYear {
      fact(Words.interval, StyledText(FollowThroughTerms.interval(times)(language)))
    }
    if outcome.promise.actions.isEmpty {
      paragraph(StyledText(Words.noActions(language)), indent: 4)
    } else if outcome.isVague {
      paragraph(StyledText(FollowThroughTerms.vague(language)), indent: 4)
    }
  }

  /// A sentence with its strength, and what in it meets the promise.
  private mutating func writeCandidate(_ candidate: Evidence, _ report: Report) {
    paragraph(
      "\(NumberText.score(candidate.score), .strong)  \(quoted(candidate, report))",
      indent: 4,
      hanging: 10
    )
    let found = found(candidate.matches, in: candidate.sentence.text)
    if !found.isEmpty { paragraph("\(found, .faint)", indent: 10) }
  }

  private mutating func writeObjections(to candidate: Evidence, in outcome: CommitmentOutcome) {
    let reasons = FollowThroughTerms.against(candidate, in: outcome)
    paragraph(StyledText(reasons(language), .doubtful), indent: 10)
  }

  /// `举措：培训；对象：信息员` of what was recognised in a text.
  private func found(_ matches: [Match], in text: Text) -> String {
    let parts = matches.compactMap { match -> Phrase? in
      let range = match.range.clamped(to: 0..<text.count)
      guard !range.isEmpty else { return nil }
      let kind = FollowThroughTerms.kind(match.kind)
      return Phrase(
        zh: "\(kind(.chinese))：\(text[range])",
        en: "\(kind(.english)): \(text[range])"
      )
    }
    return Phrase.joined(parts)(language)
  }
}

private enum Words {
  static func heading(_ id: String) -> Phrase {
    Phrase(zh: "承诺 \(id) 的判断过程", en: "How the verdict on promise \(id) came about")
  }

  static let none = Phrase(
    zh: "上年报告第五部分没有读到整改承诺。",
    en: "No promises were found in section five of the old report."
  )
  static let nothing = Phrase(zh: "", en: "")
  static let score = Phrase(zh: "得分", en: "score")
  static let problem = Phrase(zh: "针对问题", en: "problem")
  static let actions = Phrase(zh: "承诺了什么", en: "What was promised")
  static let noActions = Phrase(zh: "没有拆出举措。", en: "No actions were told apart.")
  static let interval = Phrase(zh: "频次", en: "how often")
  static let evidence = Phrase(zh: "落实依据", en: "Evidence")
  static let noRejected = Phrase(zh: "没有。", en: "None.")
  static let repeats = Phrase(zh: "问题与承诺是否再现", en: "Named again, promised again")
  static let noRepeats = Phrase(
    zh: "问题未再提及，承诺未再作出。",
    en: "The problem is not named again, nor the promise made again."
  )
}
