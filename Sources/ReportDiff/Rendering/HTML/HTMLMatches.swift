import Markup

/// What the ledger gives as reasons: words that meet a promise, what falls short, and what was not taken.
extension HTMLPage {
  /// What the highlights mean, where there are any.
  var matchLegend: [Node] {
    guard comparison.commitments.contains(where: \.hasMatches) else { return [] }
    return [
      Node(.p, .class("legend")) {
        Node.text(say(FollowThroughTerms.legend))
        for kind in Match.Kind.allCases {
          Node(.mark, .class(kind.rawValue), text: say(FollowThroughTerms.kind(kind)))
          Node.text(" ")
        }
      }
    ]
  }

  /// Report text with what meets a promise highlighted, and named for those who hear it.
  func matched(_ text: Text, _ matches: [Match]) -> [Node] {
    text.pieces(matches).map { piece in
      guard let kind = piece.kind else { return verbatim(piece.text) }
      return Node(.mark, .class(kind.rawValue)) {
        Node(.span, .class("spoken"), text: say(Wording.opening(kind)))
        verbatim(piece.text)
        Node(.span, .class("spoken"), text: say(Wording.end))
      }
    }
  }

  /// A sentence of this year's report, and where it stands.
  func quoted(_ evidence: Evidence) -> [Node] {
    let sentence = evidence.sentence
    return [
      Node(.blockquote) { Node(.p) { matched(sentence.text, evidence.matches) } },
      Node(.p, .class("place")) {
        link(toSentence: sentence.id, of: .new)
        Node.text(" " + place(sentence.line, in: comparison.reports.new))
      },
    ]
  }

  /// What keeps a promise from being shown in full.
  func shortfalls(of outcome: CommitmentOutcome) -> [Node] {
    guard !outcome.shortfalls.isEmpty else { return [] }
    return [
      Node(.p, .class("term"), text: say(FollowThroughTerms.shortfalls)),
      Node(.ul) {
        for shortfall in outcome.shortfalls {
          Node(.li, text: say(FollowThroughTerms.shortfall(shortfall)))
        }
      },
    ]
  }

  /// The sentences that come near and were not taken, each with why, folded.
  func rejected(of outcome: CommitmentOutcome) -> [Node] {
    guard !outcome.rejected.isEmpty else { return [] }
    let title = say(Wording.rejected(outcome.rejected.count))
    return [
      Node(.details, .class("rejected"), .spokenLabel(title)) {
        Node(.summary, text: title)
        for candidate in outcome.rejected {
          quoted(candidate)
          Node(.p, .class("remark"), text: say(FollowThroughTerms.against(candidate, in: outcome)))
        }
      }
    ]
  }
}

private enum Wording {
  static let end = Phrase(zh: "］", en: "]")

  static func opening(_ kind: Match.Kind) -> Phrase {
    let name = FollowThroughTerms.kind(kind)
    return Phrase(zh: "［\(name(.chinese))：", en: "[\(name(.english)): ")
  }

  static func rejected(_ count: Int) -> Phrase {
    let name = FollowThroughTerms.rejected
    return Phrase(zh: "\(name(.chinese))（\(count)）", en: "\(name(.english)) (\(count))")
  }
}
