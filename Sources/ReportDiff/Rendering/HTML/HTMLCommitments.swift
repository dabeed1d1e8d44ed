import Markup

/// The ledger of last year's promises: one row each, with the problem it answers, what this year's report
/// shows of it, and room for the meeting's remark in print.
extension HTMLPage {
  var commitments: Node {
    section(.commitments) {
      if comparison.commitments.isEmpty {
        Node(.p, .class("none"), text: say(Wording.none))
      } else {
        matchLegend
        wide(Wording.ledger) {
          Node(.table, .class("ledger")) {
            head(Wording.columns)
            Node(.tbody) { comparison.commitments.map(row) }
          }
        }
      }
      problems
    }
  }

  private func row(of outcome: CommitmentOutcome) -> Node {
    Node(.tr, .id(outcome.commitment.id), .goal) {
      Node(.th, .scope("row"), .class("number")) {
        link(.text(say(Wording.number(outcome.commitment))), to: outcome.commitment.id)
      }
      Node(.td) { promise(of: outcome) }
      Node(.td, .class("state-of")) {
        verdict(of: outcome)
        shortfalls(of: outcome)
      }
      Node(.td) {
        evidence(of: outcome)
        rejected(of: outcome)
      }
      Node(.td) { again(outcome) }
      Node(.td, .class("remarks"))
    }
  }

  /// Last year's words: the problem, then the promise.
  private func promise(of outcome: CommitmentOutcome) -> [Node] {
    let problem = outcome.problem.map { problem in
      [
        Node(.p, .class("term"), text: say(Wording.problem)),
        Node(.blockquote) { Node(.p) { verbatim(problem.text) } },
      ]
    }
    let text = matched(outcome.commitment.text, outcome.promiseMatches)
    let vague = Node(.p, .class("remark"), text: say(FollowThroughTerms.vague))
    return (problem ?? []) + [
      Node(.p, .class("term"), text: say(Wording.promise)),
      Node(.blockquote) { Node(.p) { text } },
      place(of: outcome.commitment, .old),
    ] + (outcome.isVague ? [vague] : [])
  }

  /// The verdict, and where it is a judge's, whose, and its note.
  private func verdict(of outcome: CommitmentOutcome) -> [Node] {
    let verdict = outcome.verdict
    let mark = Node(.strong, .class("verdict \(verdict.rawValue)")) {
      Node(.span, .unspoken, text: Terms.mark(of: verdict) + " ")
      Node.text(say(Terms.verdict(of: outcome)))
    }
    guard let foreign = outcome.foreignVerdict else { return [mark] }
    let judged = Node(.p, .class("place"), text: say(FollowThroughTerms.judged(foreign)))
    return [mark, judged] + (foreign.note.map { [Node(.p, text: $0)] } ?? [])
  }

  /// Whether the problem is named again, and the promise made again and in which words.
  private func again(_ outcome: CommitmentOutcome) -> [Node] {
    [Node(.p, .class("term"), text: say(Wording.recurrence))]
      + answer(
        outcome.recurring,
        Wording.recurs,
        Wording.isGone(outcome.problem),
        outcome.recurrence
      )
      + [Node(.p, .class("term"), text: say(Wording.restatement))]
      + answer(
        outcome.restated,
        Wording.restated(outcome.restatement),
        Wording.isNotRestated,
        outcome.restatement
      )
  }

  private func evidence(of outcome: CommitmentOutcome) -> [Node] {
    outcome.evidence.isEmpty
      ? [Node(.p, text: say(FollowThroughTerms.noEvidence))] : outcome.evidence.flatMap(quoted)
  }

  /// Yes with this year's words, marked where they are nearly last year's, or no.
  private func answer(
    _ item: Item?,
    _ yes: Phrase,
    _ no: Phrase,
    _ rewording: Rewording?
  ) -> [Node] {
    guard let item else { return [Node(.p, text: say(no))] }
    return [
      Node(.p, text: say(yes)),
      Node(.blockquote) { Node(.p) { words(of: item, rewording) } },
      place(of: item, .new),
    ]
  }
}

private enum Wording {
  static let none = Phrase(
    zh: "上年报告第五部分没有读到整改承诺。",
    en: "No promise was found in section five of last year's report."
  )
  static let promise = Phrase(zh: "上年承诺", en: "Last year's promise")
  static let problem = Phrase(zh: "针对问题", en: "Problem it answers")
  static let ledger = Phrase(zh: "承诺台账", en: "Ledger of promises")
  static let columns = [
    Phrase(zh: "序号", en: "No."), Phrase(zh: "上年问题与承诺", en: "Last year's problem and promise"),
    Phrase(zh: "落实情况", en: "Follow-through"),
    Phrase(zh: "本年报告中的依据", en: "Evidence in this year's report"),
    Phrase(zh: "再次出现、再次承诺", en: "Named and promised again"),
    Phrase(zh: "会议意见", en: "Remarks of the meeting"),
  ]
  static let recurrence = Phrase(zh: "问题是否再现", en: "Problem named again")
  static let recurs = Phrase(zh: "再次出现：", en: "Yes:")
  static let restatement = Phrase(zh: "是否再次承诺", en: "Promised again")
  static let isNotRestated = Phrase(zh: "本年未再提出", en: "No")

  static func restated(_ rewording: Rewording?) -> Phrase {
    guard let rewording else { return Phrase(zh: "再次承诺，措辞不同：", en: "Yes, in other words:") }
    return rewording.isVerbatim
      ? Phrase(zh: "再次承诺，一字未改：", en: "Yes, in the same words:")
      : Phrase(zh: "再次承诺，措辞变化：", en: "Yes, reworded so:")
  }

  static func isGone(_ problem: Item?) -> Phrase {
    problem == nil
      ? Phrase(zh: "未读到所针对的问题", en: "The problem it answers was not found")
      : Phrase(zh: "不再提及", en: "No")
  }

  static func number(_ commitment: Item) -> Phrase {
    Phrase(zh: "承诺\(commitment.ordinal)", en: "Promise \(commitment.ordinal)")
  }
}
