/// How the wording changed, section by section.
extension BriefDraft {
  var wording: Brief.Part {
    let sections = comparison.sections.filter { !$0.changes.isEmpty }
    guard !sections.isEmpty else {
      return Brief.Part(
        title: say(Words.title),
        blocks: [.paragraph(BriefText(say(Words.none)))]
      )
    }
    let table = BriefTable(
      columns: [
        .init(title: say(Words.section), share: 40),
        .init(title: say(Terms.change(.reworded)), share: 12, isNumber: true),
        .init(title: say(Terms.change(.added)), share: 12, isNumber: true),
        .init(title: say(Terms.change(.removed)), share: 12, isNumber: true),
        .init(title: say(Terms.change(.moved)), share: 12, isNumber: true),
        .init(title: say(Words.copied), share: 12, isNumber: true),
      ],
      rows: sections.map(row)
    )
    return Brief.Part(title: say(Words.title), blocks: [.table(table)])
  }

  private func row(_ section: SectionChange) -> [String] {
    let kinds: [SentenceChange.Kind] = [.reworded, .added, .removed, .moved]
    let counts = kinds.map { kind in "\(section.changes.count { $0.kind == kind })" }
    let copied = section.repetition.measures.map { _ in
      NumberText.share(section.repetition.whole.verbatim)
    }
    return [name(section)] + counts + [copied ?? "—"]
  }

  private func name(_ section: SectionChange) -> String {
    let title = section.titles.new ?? section.titles.old ?? ""
    return title.isEmpty ? section.kind.title : title
  }
}

private enum Words {
  static let title = Phrase(zh: "文字变化", en: "Wording")
  static let none = Phrase(zh: "没有可比对的文字。", en: "There is no narrative to compare.")
  static let section = Phrase(zh: "部分（句数）", en: "Section (sentences)")
  static let copied = Phrase(zh: "一字不差", en: "Verbatim")
}
