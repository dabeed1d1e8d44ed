import Markup

/// Whether the sums hold, and what was copied, for the summary.
extension HTMLPage {
  var checksCard: Node {
    card(Wording.checks) {
      let tallies = comparison.identities
      let broken = tallies.reduce(0) { $0 + $1.broken }
      Node(.p, .class(broken == 0 ? "verdict evidenced" : "verdict absent")) {
        Node.text(
          say(
            Wording.identities(
              holding: tallies.reduce(0) { $0 + $1.holding },
              broken: broken,
              unknown: tallies.reduce(0) { $0 + $1.unknown }
            )
          )
        )
      }
      raised
      Node(.p) { link(.text(say(Wording.more)), to: HTMLPart.findings.rawValue) }
    }
  }

  /// The gravest findings.
  private var raised: Node? {
    let raised = comparison.findings.enumerated().filter { $0.element.severity != .note }
    guard !raised.isEmpty else { return nil }
    let (shown, rest) = (raised.prefix(HTMLPage.shownFindings), raised.count)
    return Node(.ul) {
      for (index, finding) in shown {
        Node(.li) {
          Node(.span, .class("severity \(finding.severity.rawValue)")) {
            Node.text(say(Terms.severity(finding.severity)) + say(Wording.colon))
          }
          link(verbatim(finding: finding), to: HTMLPage.findingAnchor(index))
        }
      }
      if rest > shown.count {
        Node(.li) {
          link(.text(say(Wording.further(rest - shown.count))), to: HTMLPart.findings.rawValue)
        }
      }
    }
  }

  private static let shownFindings = 4

  private func verbatim(finding: Finding) -> Node { .text(say(finding.message)) }

  var copiedCard: Node {
    card(Wording.copied) {
      if comparison.repetition.whole.characters == 0 {
        Node(.p, .class("none"), text: say(Wording.noText))
      } else {
        Node(.table, .class("copied")) {
          head([Wording.section, Wording.verbatim, Wording.near])
          Node(.tbody) {
            row(say(Wording.whole), comparison.repetition, to: HTMLPart.wording.rawValue)
            for (index, section) in comparison.sections.enumerated()
            where section.repetition.whole.characters > 0 && section.titles.old != nil {
              row(
                say(HTMLTerms.name(of: section.kind)),
                section.repetition,
                to: HTMLAnchors.anchor(ofSection: index)
              )
            }
          }
        }
      }
    }
  }

  private func row(_ name: String, _ repetition: Repetition, to anchor: String) -> Node {
    let whole = repetition.whole
    return Node(.tr) {
      Node(.th, .scope("row")) { link(.text(name), to: anchor) }
      Node(.td) { share(whole.verbatim) }
      Node(.td) { share(whole.near) }
    }
  }

  /// A share in figures and as a bar.
  private func share(_ value: Double) -> [Node] {
    [
      .text(NumberText.share(value)),
      Node(.svg, .class("share"), .view(width: 100, height: 8), .stretched, .unspoken) {
        Node(.rect, .class("all"), .x(0), .y(0), .width(100), .height(8))
        Node(.rect, .x(0), .y(0), .width(value * 100), .height(8))
      },
    ]
  }
}

private enum Wording {
  static let checks = Phrase(zh: "数对不对得上", en: "Do the sums hold")
  static let more = Phrase(zh: "逐项核查结果", en: "All checks")
  static let colon = Phrase(zh: "：", en: ": ")
  static let copied = Phrase(zh: "哪些是照搬上年的", en: "What was copied")
  static let noText = Phrase(zh: "没有可比对的文字。", en: "There is no narrative to compare.")
  static let section = Phrase(zh: "部分", en: "Section")
  static let whole = Phrase(zh: "全文", en: "Whole text")
  static let verbatim = Phrase(zh: "一字不差", en: "Verbatim")
  static let near = Phrase(zh: "基本照搬", en: "Nearly so")

  static func further(_ count: Int) -> Phrase {
    Phrase(zh: "另有\(count)条", en: "and \(count) more")
  }

  static func identities(holding: Int, broken: Int, unknown: Int) -> Phrase {
    let mark = broken == 0 ? "✓" : "✗"
    return Phrase(
      zh: "\(mark) 勾稽关系：成立\(holding)处，不成立\(broken)处"
        + (unknown > 0 ? "，无法判断\(unknown)处" : ""),
      en: "\(mark) Identities of the form: \(holding) hold, \(broken) broken"
        + (unknown > 0 ? ", \(unknown) unknown" : "")
    )
  }
}
