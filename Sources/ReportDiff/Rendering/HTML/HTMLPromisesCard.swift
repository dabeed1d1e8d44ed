import Markup

/// Which promises were kept, for the summary: a bar with a piece for each promise, then all of them by verdict.
extension HTMLPage {
  var promisesCard: Node {
    card(Wording.heading) {
      if comparison.commitments.isEmpty {
        Node(.p, .class("none"), text: say(Wording.none))
      } else {
        Node(.p, .class("legend"), text: say(Wording.counts(comparison)))
        verdictBar
        Node(.dl) {
          for verdict in HTMLPage.verdictOrder { promises(verdict) }
        }
      }
    }
  }

  /// What a meeting asks about first stands first.
  private static let verdictOrder: [Verdict] = [.absent, .partial, .evidenced]

  /// A piece for each promise: full, half full or empty.
  private var verdictBar: Node {
    let outcomes = Verdict.allCases.flatMap { verdict in
      comparison.commitments.filter { $0.verdict == verdict }
    }
    return Node(
      .svg,
      .class("verdicts"),
      .view(width: Double(outcomes.count) * 10, height: 10),
      .stretched,
      .unspoken
    ) {
      for (index, outcome) in outcomes.enumerated() {
        let x = Double(index) * 10
        let verdict = outcome.verdict
        Node(
          .rect,
          .class("frame \(verdict.rawValue)"),
          .x(x + 0.5),
          .y(0.5),
          .width(9),
          .height(9)
        )
        if verdict != .absent {
          let fill = verdict == .evidenced ? 9 : 4.5
          Node(
            .rect,
            .class(verdict.rawValue),
            .x(x + 0.5),
            .y(9.5 - fill),
            .width(9),
            .height(fill)
          )
        }
      }
    }
  }

  private func promises(_ verdict: Verdict) -> [Node] {
    let outcomes = comparison.commitments.filter { $0.verdict == verdict }
    return [
      Node(.dt, .class("verdict \(verdict.rawValue)")) {
        Node.text(say(Wording.verdict(verdict, outcomes.count)))
      }
    ]
      + (outcomes.isEmpty ? [Node(.dd, .class("none"), text: "—")] : [])
      + outcomes.map { outcome in
        Node(.dd) { link(verbatim(outcome.commitment.name), to: outcome.commitment.id) }
      }
  }
}

private enum Wording {
  static let heading = Phrase(zh: "上年承诺落实了没有", en: "Were last year's promises kept")
  static let none = Phrase(
    zh: "上年报告第五部分没有读到整改承诺。",
    en: "No promise was found in section five of last year's report."
  )

  static func counts(_ comparison: Comparison) -> Phrase {
    let all = comparison.commitments.count
    let judged = FollowThroughTerms.judged(among: comparison.commitments)
    return Phrase(
      zh: "上年整改承诺\(all)项" + judged(.chinese),
      en: "Promises of last year: \(all)" + judged(.english)
    )
  }

  static func verdict(_ verdict: Verdict, _ count: Int) -> Phrase {
    let (mark, name) = (Terms.mark(of: verdict), Terms.verdict(verdict))
    return Phrase(
      zh: "\(mark) \(name(.chinese)) \(count)项",
      en: "\(mark) \(name(.english)): \(count)"
    )
  }
}

extension Terms {
  /// A mark that tells a verdict without colour.
  static func mark(of verdict: Verdict) -> String {
    switch verdict {
    case .evidenced: "●"
    case .partial: "◐"
    case .absent: "○"
    }
  }
}
