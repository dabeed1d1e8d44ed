/// What the page calls the things of the model.
enum HTMLTerms {
  static func name(of section: SectionKind) -> Phrase {
    switch section {
    case .overview: Phrase(zh: section.title, en: "1. Overview")
    case .proactive: Phrase(zh: section.title, en: "2. Proactive disclosure")
    case .requests: Phrase(zh: section.title, en: "3. Requests for information")
    case .litigation: Phrase(zh: section.title, en: "4. Reconsideration and litigation")
    case .problems: Phrase(zh: section.title, en: "5. Problems and improvements")
    case .other: Phrase(zh: section.title, en: "6. Other matters")
    case .unknown: Phrase(zh: "其他内容", en: "Other text")
    }
  }

  /// Where a sentence stands, from an id such as `overview.3`.
  static func place(ofSentence id: String) -> Phrase {
    let parts = id.split(separator: ".")
    guard parts.count == 2, let section = SectionKind(rawValue: String(parts[0])) else {
      return Phrase(zh: id, en: id)
    }
    let name = name(of: section)
    return Phrase(
      zh: "“\(name(.chinese))”第\(parts[1])句",
      en: "“\(name(.english))”, sentence \(parts[1])"
    )
  }
}
