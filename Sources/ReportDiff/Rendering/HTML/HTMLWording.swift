import Markup

/// The narrative, section by section, in this year's order; every sentence of both years stands here.
extension HTMLPage {
  var wording: Node {
    section(.wording) {
      if comparison.sections.isEmpty {
        Node(.p, .class("none"), text: say(Wording.none))
      } else {
        legend
      }
      for change in comparison.sections { section(change) }
    }
  }

  /// How to read the marks, and the switch that hides what did not change (the style sheet's work).
  private var legend: Node {
    Node(.div, .class("legend")) {
      Node(.p) {
        Node.text(say(Wording.legend))
        mark(.delete, .text(say(Wording.deleted)))
        Node.text(" ")
        mark(.insert, .text(say(Wording.inserted)))
      }
      Node(.p, .class("switch")) {
        Node(.input, .type("checkbox"), .id("only-changes"))
        Node(.label, .labels("only-changes"), text: say(Wording.onlyChanges))
      }
    }
  }

  private func section(_ change: SectionChange) -> Node {
    var heading: String?
    return Node(.section) {
      Node(.h3) { title(of: change) }
      if !change.changes.isEmpty || change.titles.old == nil || change.titles.new == nil {
        Node(.p, .class("remark"), text: say(Wording.remark(on: change)))
      }
      if let repetition = RepetitionTerms.line(change.repetition) {
        Node(.p, .class("remark"), text: say(repetition))
      }
      for sentence in change.changes {
        subheading(of: sentence, after: &heading)
        self.change(sentence)
      }
    }
  }

  private func title(of change: SectionChange) -> Node {
    let titles = [change.titles.old, change.titles.new].compactMap(\.self).filter { !$0.isEmpty }
    if titles.isEmpty { return .text(say(HTMLTerms.name(of: change.kind))) }
    return verbatim(Set(titles).count == 1 ? titles[0] : titles.joined(separator: " → "))
  }

  /// This year's sub-heading, where the sentence is the first below it.
  private func subheading(of change: SentenceChange, after last: inout String?) -> Node? {
    guard let heading = change.sentences.new?.heading, heading != last else { return nil }
    last = heading
    return Node(.h4) { verbatim(heading) }
  }
}

private enum Wording {
  static let none = Phrase(zh: "没有可比对的文字。", en: "There is no narrative to compare.")
  static let legend = Phrase(zh: "标记：", en: "Marks: ")
  static let deleted = Phrase(zh: "上年有、本年无", en: "last year only")
  static let inserted = Phrase(zh: "本年有、上年无", en: "this year only")
  static let onlyChanges = Phrase(zh: "只看变化", en: "Show changes only")

  static func remark(on change: SectionChange) -> Phrase {
    switch change.titles {
    case .matched:
      let share = NumberText.share(change.similarity)
      return Phrase(zh: "两年文字相同\(share)", en: "Text that both years have: \(share)")
    case .removed:
      return Phrase(zh: "本年报告无此部分", en: "Not in this year's report")
    case .added:
      return Phrase(zh: "上年报告无此部分", en: "Not in last year's report")
    }
  }
}
