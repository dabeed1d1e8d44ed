internal import Markup
import ReportDiff

/// What was promised and what became of it, and the problems that come again.
extension HistoryPage {
  var promises: Node {
    section(.promises) {
      if history.promises.isEmpty { Node(.p, text: say(HistoryTerms.noPromises)) }
      for chain in history.promises { node(of: chain) }
      orphans
    }
  }

  private func node(of chain: PromiseChain) -> Node {
    Node(.ol, .class("chain")) {
      for link in chain.links {
        Node(.li) {
          Node(.strong, text: say(Words.promise(link.year, link.id)) + " ")
          verbatim(link.text)
          if let problem = link.problem {
            Node(.p, .class("faint")) {
              Node.text(say(Words.answers))
              verbatim(problem)
            }
          }
        }
        Node(.li) { outcome(of: link) }
      }
    }
  }

  private func outcome(of link: PromiseChain.Link) -> [Node] {
    guard let outcome = link.outcome else {
      return [Node(.p, .class("faint"), text: say(HistoryTerms.last))]
    }
    let remarks = [
      outcome.isRestated ? say(HistoryTerms.restated) : nil,
      outcome.problemRecurs ? say(HistoryTerms.recurs) : nil,
    ].compactMap(\.self)
    var nodes = [
      Node(.p) {
        Node(.strong, text: say(HistoryTerms.year(outcome.year)) + " ")
        Node(.strong, .class(outcome.verdict.rawValue), text: say(HistoryTerms.verdict(outcome)))
        for remark in remarks { Node.text(say(Words.semicolon) + remark) }
      }
    ]
    if let note = outcome.decision?.decision.note {
      nodes.append(
        Node(.p) {
          Node(.span, .class("faint"), text: say(Words.reason))
          Node.text(note)
        }
      )
    }
    if let shortfalls = outcome.shortfalls {
      nodes.append(Node(.p, .class("faint"), text: say(shortfalls)))
    }
    nodes += outcome.evidence.map { evidence in
      Node(.blockquote) {
        verbatim(evidence.text)
        Node(.span, .class("faint"), text: " \(evidence.sentence)")
      }
    }
    return nodes
  }

  private var orphans: [Node] {
    guard !history.orphans.isEmpty else { return [] }
    return [
      Node(.h3, text: say(HistoryTerms.orphans)),
      Node(.ul) {
        for orphan in history.orphans {
          Node(.li, .class("orphan"), text: say(HistoryTerms.orphan(orphan)))
        }
      },
    ]
  }

  var problems: Node {
    let chains = history.problems.filter { $0.length > 1 }
    return section(.problems) {
      if chains.isEmpty { Node(.p, text: say(Words.noneAgain)) }
      for chain in chains {
        Node(.h3) {
          Node.text(say(HistoryTerms.running(chain.length)) + " ")
          Node.text(say(HistoryTerms.years(chain.links.map(\.year))))
        }
        Node(.ol, .class("chain")) {
          for link in chain.links {
            Node(.li) {
              Node(.strong, text: "\(link.year) ")
              verbatim(link.text)
            }
          }
        }
      }
    }
  }
}

private enum Words {
  static let answers = Phrase(zh: "针对问题：", en: "Answers: ")
  static let reason = Phrase(zh: "复核说明：", en: "Reason: ")
  static let semicolon = Phrase(zh: "；", en: "; ")
  static let noneAgain = Phrase(
    zh: "没有问题在相邻两年重复出现。",
    en: "No problem is named in two years running."
  )

  static func promise(_ year: Int, _ id: String) -> Phrase {
    Phrase(zh: "\(year) 年承诺 \(id)", en: "\(id) of \(year)")
  }
}
