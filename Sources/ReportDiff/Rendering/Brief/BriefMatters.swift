/// The table that the meeting fills in: what was raised, who answers, by when.
extension BriefDraft {
  var matters: Brief.Part {
    let named = raised
    let blank = 2
    let rows = named.prefix(limits.matters) + Array(repeating: "", count: blank)
    let table = BriefTable(
      columns: [
        .init(title: say(Words.number), share: 8),
        .init(title: say(Words.matter), share: 38),
        .init(title: say(Words.answer), share: 26),
        .init(title: say(Words.unit), share: 14),
        .init(title: say(Words.date), share: 14),
      ],
      rows: rows.enumerated().map { ["\($0 + 1)", $1, "", "", ""] },
      isForm: true
    )
    return Brief.Part(title: say(Words.title), blocks: [.table(table)])
  }

  /// What to raise: open promises, then errors and doubts, in turn, so that neither crowds out the other.
  private var raised: [String] {
    let promises = openPromises.map { outcome in
      say(Words.promise(brief(outcome.commitment)))
    }
    let findings = gravestFindings.map { cut(say($0.message), to: limits.matter) }
    let longest = max(promises.count, findings.count)
    return (0..<longest).flatMap { index in
      [promises, findings].compactMap { $0.indices.contains(index) ? $0[index] : nil }
    }
  }

  private func brief(_ item: Item) -> String {
    cut(item.headline ?? item.text.description, to: limits.matter)
  }
}

private enum Words {
  static let title = Phrase(zh: "会议记录", en: "For the meeting")
  static let number = Phrase(zh: "序号", en: "No.")
  static let matter = Phrase(zh: "事项", en: "Matter")
  static let answer = Phrase(zh: "说明", en: "Answer")
  static let unit = Phrase(zh: "责任单位", en: "Who")
  static let date = Phrase(zh: "完成时限", en: "By when")

  static func promise(_ text: String) -> Phrase {
    Phrase(zh: "承诺：\(text)", en: "Promise: \(text)")
  }
}
