/// What the page calls the things of the model.
enum HTMLTerms {
  static func name(of verdict: Verdict) -> Phrase {
    switch verdict {
    case .evidenced: Phrase(zh: "已见落实", en: "Shown as done")
    case .partial: Phrase(zh: "部分体现", en: "Shown in part")
    case .absent: Phrase(zh: "未见体现", en: "Not seen")
    }
  }

  static func name(of severity: Finding.Severity) -> Phrase {
    switch severity {
    case .error: Phrase(zh: "错误", en: "Error")
    case .warning: Phrase(zh: "疑点", en: "Warning")
    case .note: Phrase(zh: "提示", en: "Note")
    }
  }

  /// What became of a sentence, in one word.
  static func name(of change: SentenceChange) -> Phrase {
    switch (change.kind, change.difference) {
    case (.reworded, _): Phrase(zh: "改写", en: "Reworded")
    case (.added, _): Phrase(zh: "新增", en: "Added")
    case (.removed, _): Phrase(zh: "删去", en: "Removed")
    case (.moved, _): Phrase(zh: "移动", en: "Moved")
    case (.unchanged, .year): Phrase(zh: "仅年份不同", en: "Only the year differs")
    case (.unchanged, .figures): Phrase(zh: "仅数字不同", en: "Only figures differ")
    case (.unchanged, _): Phrase(zh: "未变", en: "Unchanged")
    }
  }

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
