import Markup

/// How often each identity of the form holds: what was looked at where nothing was found.
extension HTMLPage {
  var identities: Node {
    Node(.table, .class("findings")) {
      head([Terms.identities] + Terms.identityCounts)
      Node(.tbody) {
        for tally in comparison.identities { row(of: tally) }
      }
    }
  }

  private func row(of tally: IdentityTally) -> Node {
    let scope =
      switch tally.scope {
      case .old: years.old
      case .new: years.new
      case .cross: say(Wording.bothYears)
      }
    return Node(.tr) {
      Node(.th, .scope("row"), text: say(Wording.identity(scope, Terms.identity(tally.rule))))
      for count in [tally.holding, tally.broken, tally.unknown] {
        Node(.td, text: NumberText.plain(Double(count)))
      }
    }
  }
}

private enum Wording {
  static let bothYears = Phrase(zh: "跨年", en: "both years")

  static func identity(_ scope: String, _ rule: Phrase) -> Phrase {
    Phrase(zh: "\(scope)：\(rule(.chinese))", en: "\(scope): \(rule(.english))")
  }
}
