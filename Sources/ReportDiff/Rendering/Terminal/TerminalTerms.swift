/// The terms of the field, as the terminal prints them.
enum TerminalTerms {
  static func section(_ kind: SectionKind) -> Phrase {
    guard let ordinal = kind.ordinal else { return Phrase(zh: "其他部分", en: "another section") }
    let chinese = ["一", "二", "三", "四", "五", "六"][ordinal - 1]
    return Phrase(zh: "第\(chinese)部分", en: "section \(ordinal)")
  }

  /// The section that a sentence's id names.
  static func section(ofSentence id: String) -> Phrase {
    section(SectionKind(sentence: id))
  }

  static func verdict(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .evidenced: Phrase(zh: "已见落实", en: "shown as done")
    case .partial: Phrase(zh: "部分体现", en: "shown in part")
    case .absent: Phrase(zh: "未见体现", en: "not seen")
    }
  }

  static func style(_ verdict: Verdict) -> TerminalStyle {
    switch verdict {
    case .evidenced: .good
    case .partial: .doubtful
    case .absent: .bad
    }
  }

  static func severity(_ severity: Finding.Severity) -> Phrase {
    switch severity {
    case .error: Phrase(zh: "错误", en: "error")
    case .warning: Phrase(zh: "疑点", en: "warning")
    case .note: Phrase(zh: "提示", en: "note")
    }
  }

  static func style(_ severity: Finding.Severity) -> TerminalStyle {
    switch severity {
    case .error: .bad
    case .warning: .doubtful
    case .note: .faint
    }
  }

  static func change(_ kind: SentenceChange.Kind) -> Phrase {
    switch kind {
    case .unchanged: Phrase(zh: "未变", en: "unchanged")
    case .reworded: Phrase(zh: "改写", en: "reworded")
    case .added: Phrase(zh: "新增", en: "added")
    case .removed: Phrase(zh: "删去", en: "removed")
    case .moved: Phrase(zh: "移动", en: "moved")
    }
  }

  static let figuresOnly = Phrase(zh: "仅数字", en: "figures only")
  static let yearOnly = Phrase(zh: "仅年份", en: "year only")
}

extension SectionKind {
  /// The section that a sentence's id names: `overview.3`.
  init(sentence id: String) {
    self = SectionKind(rawValue: String(id.prefix { $0 != "." })) ?? .unknown
  }
}
