import Markup

/// The narrative, section by section, in this year's order; every sentence of both years stands here.
extension HTMLPage {
  var wording: Node {
    section(.wording) {
      if comparison.sections.isEmpty {
        Node(.p, .class("none"), text: say(Wording.none))
      } else {
        legend
        views
        sectionLinks
      }
      for (index, change) in comparison.sections.enumerated() { section(change, index) }
    }
  }

  /// How to read the marks.
  private var legend: Node {
    Node(.p, .class("legend")) {
      Node.text(say(Wording.legend))
      mark(.delete, .text(say(Wording.deleted)))
      Node.text(" ")
      mark(.insert, .text(say(Wording.inserted)))
      Node.text(say(Wording.numbers))
    }
  }

  private var sectionLinks: Node {
    Node(.nav, .spokenLabel(say(Wording.sections))) {
      Node(.ul) {
        for (index, change) in comparison.sections.enumerated() {
          Node(.li) { link(title(of: change), to: HTMLAnchors.anchor(ofSection: index)) }
        }
      }
    }
  }

  private func section(_ change: SectionChange, _ index: Int) -> Node {
    Node(.section, .id(HTMLAnchors.anchor(ofSection: index)), .goal) {
      Node(.h3) { title(of: change) }
      if !change.changes.isEmpty || change.titles.old == nil || change.titles.new == nil {
        Node(.p, .class("remark"), text: say(Wording.remark(on: change)))
      }
      if let repetition = RepetitionTerms.line(change.repetition) {
        Node(.p, .class("remark"), text: say(repetition))
      }
      if !change.changes.isEmpty {
        Node(.p, .class("sides"), .unspoken) {
          Node(.span, text: years.old)
          Node(.span, text: years.new)
        }
      }
      content(of: change)
    }
  }

  /// The sentences with their sub-headings; those that did not change, where several follow one another, in
  /// a part that can be folded.
  private func content(of section: SectionChange) -> [Node] {
    var heading: String?
    var out: [Node] = []
    for run in section.runs {
      let nodes = run.range.flatMap { index -> [Node] in
        let left = section.departures.filter { $0.index == index }.map(departure)
        let change = section.changes[index]
        return left + [subheading(of: change, after: &heading)].compactMap(\.self)
          + [self.change(change)]
      }
      out += run.isSame && run.range.count > 1 ? [fold(nodes, run.range.count)] : nodes
    }
    return out + section.departures.filter { $0.index >= section.changes.count }.map(departure)
  }

  private func fold(_ nodes: [Node], _ count: Int) -> Node {
    let title = say(Wording.unchanged(count))
    return Node(.details, .class("run"), .open, .spokenLabel(title)) {
      Node(.summary, text: title)
      nodes
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

extension SectionChange {
  /// The changes in runs: those that are no change together, every other by itself.
  fileprivate var runs: [(isSame: Bool, range: Range<Int>)] {
    changes.indices.reduce(into: []) { runs, index in
      let isSame = changes[index].filterKind == "same"
      if isSame, let last = runs.last, last.isSame {
        runs[runs.count - 1].range = last.range.lowerBound..<(index + 1)
      } else {
        runs.append((isSame, index..<(index + 1)))
      }
    }
  }
}

private enum Wording {
  static let none = Phrase(zh: "没有可比对的文字。", en: "There is no narrative to compare.")
  static let legend = Phrase(zh: "标记：", en: "Marks: ")
  static let deleted = Phrase(zh: "上年有、本年无", en: "last year only")
  static let inserted = Phrase(zh: "本年有、上年无", en: "this year only")
  static let numbers = Phrase(
    zh: "。变化的编号是句子在全文中的次序，未变的句子也占号。",
    en: ". A change has the number of its sentence; unchanged sentences are counted, too."
  )
  static let sections = Phrase(zh: "各部分", en: "Sections")

  static func unchanged(_ count: Int) -> Phrase {
    Phrase(zh: "未变的\(count)句", en: "\(count) unchanged sentences")
  }

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
