import Markup

/// What a reader who has one minute must know; each piece leads to its place in the body.
extension HTMLPage {
  var summary: Node {
    section(.summary) {
      sources
      Node(.div, .class("cards")) {
        promisesCard
        recurringCard
        largestCard
        checksCard
        countsCard
        copiedCard
      }
    }
  }

  /// A piece of the summary under its heading.
  func card(_ heading: Phrase, @NodeBuilder content: () -> [Node]) -> Node {
    Node(.section, .class("card")) {
      Node(.h3, text: say(heading))
      content()
    }
  }

  private var largestCard: Node {
    card(Wording.largest) {
      let changes = comparison.largestCellChanges(HTMLPage.fewChanges)
      if changes.isEmpty {
        Node(.p, .class("none"), text: say(Wording.noCells))
      } else {
        chart(of: changes)
      }
    }
  }

  private var recurringCard: Node {
    card(Wording.recurring) {
      let problems = recurringProblems
      if problems.isEmpty { Node(.p, .class("none"), text: say(Wording.noneRecurring)) }
      if !problems.isEmpty {
        Node(.ul) {
          for (anchor, problem) in problems {
            Node(.li) { link(verbatim(problem.name), to: anchor) }
          }
        }
      }
    }
  }

  private var countsCard: Node {
    card(Wording.counts) {
      Node(.ul) {
        if comparison.isEmpty { Node(.li, text: say(Wording.same)) }
        Node(.li) { link(.text(say(Wording.cells(comparison))), to: HTMLPart.figures.rawValue) }
        Node(.li) { link(.text(say(Wording.wording(comparison))), to: HTMLPart.wording.rawValue) }
        Node(.li) { link(.text(say(Wording.problems(comparison))), to: "problems") }
        Node(.li) { link(.text(say(Wording.findings(comparison))), to: HTMLPart.findings.rawValue) }
      }
    }
  }
}

extension Item {
  /// The short phrase that opens it, or all of it.
  var name: String { headline ?? text.description }
}

private enum Wording {
  static let same = Phrase(zh: "两份报告逐格、逐句相同。", en: "The two reports say the same.")
  static let largest = Phrase(zh: "什么变化最大", en: "What changed most")
  static let noCells = Phrase(zh: "两年表格数据一致。", en: "The tables of both years agree.")
  static let recurring = Phrase(zh: "再次出现的问题", en: "Problems named again")
  static let noneRecurring = Phrase(zh: "没有再次出现的问题。", en: "No problem is named again.")
  static let counts = Phrase(zh: "变化总数", en: "Changes in all")

  static func cells(_ comparison: Comparison) -> Phrase {
    let (all, changed) = (comparison.cellsCompared, comparison.cells.count)
    let oneSided = comparison.cells.count { $0.delta == nil }
    return Phrase(
      zh: "数据：可比\(all)格，变化\(changed)格"
        + (oneSided > 0 ? "（其中\(oneSided)格只有一年有数）" : ""),
      en: "Cells compared: \(all); changed: \(changed)"
        + (oneSided > 0 ? " (with a value in one year only: \(oneSided))" : "")
    )
  }

  static func wording(_ comparison: Comparison) -> Phrase {
    let count = comparison.wordingChangeCount
    return Phrase(zh: "正文：变化\(count)处", en: "Sentences changed: \(count)")
  }

  static func problems(_ comparison: Comparison) -> Phrase {
    let count = comparison.recurringProblems.count
    return Phrase(zh: "问题：再次出现\(count)个", en: "Problems named again: \(count)")
  }

  static func findings(_ comparison: Comparison) -> Phrase {
    let counts = Finding.Severity.allCases.map { (Terms.severity($0), comparison.count($0)) }
    return Phrase(
      zh: "核查：" + counts.map { "\($0(.chinese))\($1)条" }.joined(separator: "、"),
      en: "Findings: " + counts.map { "\($0(.english).lowercased()) \($1)" }.joined(separator: ", ")
    )
  }
}
