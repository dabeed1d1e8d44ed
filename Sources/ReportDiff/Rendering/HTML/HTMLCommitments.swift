import Markup

/// Last year's promises, each with the problem it answers and what this year's report shows of it.
extension HTMLPage {
  var commitments: Node {
    section(.commitments) {
      if comparison.commitments.isEmpty {
        Node(.p, .class("none"), text: say(Wording.none))
      }
      for outcome in comparison.commitments { article(of: outcome) }
      problems
    }
  }

  private func article(of outcome: CommitmentOutcome) -> Node {
    Node(.article, .id(outcome.commitment.id)) {
      Node(.h3) {
        Node.text(say(Wording.number(outcome.commitment)))
        if let headline = outcome.commitment.headline { verbatim(headline) }
      }
      Node(.dl) {
        entry(Wording.promise) { [verbatim(outcome.commitment.text)] }
        if let problem = outcome.problem {
          entry(Wording.problem) { [verbatim(problem.text)] }
        }
        entry(Wording.verdict) {
          Node(
            .strong,
            .class("verdict \(outcome.verdict.rawValue)"),
            text: say(Terms.verdict(of: outcome))
          )
          if let foreign = outcome.foreignVerdict {
            Node(.p, .class("place"), text: say(FollowThroughTerms.judged(foreign)))
            if let note = foreign.note { Node(.p, text: note) }
          }
        }
        entry(Wording.evidence) { evidence(of: outcome) }
        entry(Wording.recurrence) {
          answer(outcome.recurring, Wording.recurs, Wording.isGone(outcome.problem))
        }
        entry(Wording.restatement) {
          answer(outcome.restated, Wording.isRestated, Wording.isNotRestated)
        }
      }
    }
  }

  private func evidence(of outcome: CommitmentOutcome) -> [Node] {
    if outcome.evidence.isEmpty { return [.text(say(Wording.noEvidence))] }
    return outcome.evidence.map { evidence in
      Node(.blockquote) {
        Node(.p) { verbatim(evidence.sentence.text) }
        Node(.p, .class("place")) {
          link(toSentence: evidence.sentence.id, of: .new)
          Node.text(" " + place(evidence.sentence.line, in: comparison.reports.new))
        }
      }
    }
  }

  /// Yes with this year's words, or no.
  private func answer(_ item: Item?, _ yes: Phrase, _ no: Phrase) -> [Node] {
    guard let item else { return [.text(say(no))] }
    return [
      .text(say(yes)),
      Node(.blockquote) {
        Node(.p) { verbatim(item.text) }
        Node(.p, .class("place"), text: place(item.line, in: comparison.reports.new))
      },
    ]
  }

  private func entry(_ term: Phrase, @NodeBuilder _ content: () -> [Node]) -> [Node] {
    [Node(.dt, text: say(term)), Node(.dd, content: content)]
  }
}

private enum Wording {
  static let none = Phrase(
    zh: "上年报告第五部分没有读到整改承诺。",
    en: "No promise was found in section five of last year's report."
  )
  static let promise = Phrase(zh: "上年承诺", en: "Last year's promise")
  static let problem = Phrase(zh: "针对问题", en: "Problem it answers")
  static let verdict = Phrase(zh: "落实情况", en: "Follow-through")
  static let evidence = Phrase(zh: "落实依据", en: "Evidence")
  static let noEvidence = Phrase(
    zh: "本年报告未见相应的已完成表述。",
    en: "This year's report states nothing of the kind as done."
  )
  static let recurrence = Phrase(zh: "问题是否再现", en: "Problem named again")
  static let recurs = Phrase(zh: "再次出现：", en: "Yes: ")
  static let restatement = Phrase(zh: "是否再次承诺", en: "Promised again")
  static let isRestated = Phrase(zh: "再次承诺：", en: "Yes: ")
  static let isNotRestated = Phrase(zh: "本年未再提出", en: "No")

  static func isGone(_ problem: Item?) -> Phrase {
    problem == nil
      ? Phrase(zh: "未读到所针对的问题", en: "The problem it answers was not found")
      : Phrase(zh: "不再提及", en: "No")
  }

  static func number(_ commitment: Item) -> Phrase {
    let (number, isNamed) = (commitment.ordinal, commitment.headline != nil)
    return Phrase(
      zh: "承诺\(number)" + (isNamed ? "：" : ""),
      en: "Promise \(number)" + (isNamed ? ": " : "")
    )
  }
}
