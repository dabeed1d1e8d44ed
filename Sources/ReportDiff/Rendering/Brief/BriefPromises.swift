/// Which of last year's promises to ask about: those not seen as done first, then those seen in part.
extension BriefDraft {
  /// The promises to ask about, in that order.
  var openPromises: [CommitmentOutcome] {
    [Verdict.absent, .partial].flatMap { verdict in
      comparison.commitments.filter { $0.verdict == verdict }
    }
  }

  var promises: Brief.Part {
    let open = openPromises
    var blocks: [Brief.Block] = []
    if comparison.commitments.isEmpty {
      blocks.append(.paragraph(BriefText(say(Words.none))))
    } else if open.isEmpty {
      blocks.append(.paragraph(BriefText(say(Words.allDone))))
    } else {
      blocks.append(.points(open.prefix(limits.promises).map(point)))
      blocks += others(open.count - limits.promises)
    }
    let done = comparison.count(.evidenced)
    if done > 0, !open.isEmpty { blocks.append(.paragraph(BriefText(say(Words.done(done))))) }
    return Brief.Part(title: say(Words.title), blocks: blocks + recurringProblems)
  }

  private func point(_ outcome: CommitmentOutcome) -> BriefText {
    var text = mark(say(Terms.verdict(of: outcome)))
    text = text + BriefText(quote(outcome.commitment.text))
    if let evidence = outcome.evidence.first {
      text = text + BriefText(say(Words.evidence(quote(evidence.sentence.text))))
    }
    if outcome.verdict == .partial, !outcome.shortfalls.isEmpty {
      let shortfalls = outcome.shortfalls.map(FollowThroughTerms.shortfall)
      text = text + BriefText(say(Words.shortfalls(.joined(shortfalls))))
    }
    if let foreign = outcome.foreignVerdict {
      text = text + BriefText(say(Words.judged(FollowThroughTerms.judged(foreign), foreign.note)))
    }
    if outcome.recurring != nil { text = text + BriefText(say(Words.recurring)) }
    if outcome.restated != nil { text = text + BriefText(say(Words.restated)) }
    return text
  }

  private var recurringProblems: [Brief.Block] {
    let problems = comparison.recurringProblems.compactMap(\.problems.new)
    guard !problems.isEmpty else { return [] }
    return [
      .lead(say(Words.problems)),
      .points(problems.prefix(limits.problems).map { BriefText(quote($0.text)) }),
    ] + others(problems.count - limits.problems)
  }
}

private enum Words {
  static let title = Phrase(zh: "需要追问的承诺", en: "Promises to ask about")
  static let none = Phrase(
    zh: "上年报告第五部分没有读到整改承诺。",
    en: "No promise was found in section five of last year's report."
  )
  static let allDone = Phrase(
    zh: "上年整改承诺在本年报告中均已见落实。",
    en: "This year's report shows every promise of last year as done."
  )
  static let recurring = Phrase(zh: "（所针对的问题再次出现）", en: " (the problem is named again)")
  static let restated = Phrase(zh: "（本年再次承诺）", en: " (promised again)")
  static let problems = Phrase(zh: "再次出现的问题：", en: "Problems named again:")

  static func done(_ count: Int) -> Phrase {
    Phrase(zh: "其余 \(count) 项已见落实。", en: "The other \(count) are shown as done.")
  }

  static func shortfalls(_ phrase: Phrase) -> Phrase {
    let name = FollowThroughTerms.shortfalls
    return Phrase(
      zh: "（\(name(.chinese))：\(phrase(.chinese))）",
      en: " (\(name(.english)): \(phrase(.english)))"
    )
  }

  static func judged(_ phrase: Phrase, _ note: String?) -> Phrase {
    Phrase(
      zh: "（\(phrase(.chinese))\(note.map { "；\($0)" } ?? "")）",
      en: " (\(phrase(.english))\(note.map { "; \($0)" } ?? ""))"
    )
  }

  static func evidence(_ text: String) -> Phrase {
    Phrase(zh: "（本年报告：“\(text)”）", en: " (this year's report: “\(text)”)")
  }
}
