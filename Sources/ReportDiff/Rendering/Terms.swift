/// The terms of the field, as every rendering for people prints them.
package enum Terms {
  package static func verdict(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .evidenced: Phrase(zh: "已见落实", en: "shown as done")
    case .partial: Phrase(zh: "部分体现", en: "shown in part")
    case .absent: Phrase(zh: "未见体现", en: "not seen")
    }
  }

  /// The verdict, marked where a program of the user's or a reviewer gave it.
  static func verdict(of outcome: CommitmentOutcome) -> Phrase {
    let verdict = verdict(outcome.verdict)
    switch outcome.foreignVerdict?.judge {
    case .program:
      return Phrase(zh: verdict(.chinese) + "·评判程序", en: verdict(.english) + ", by the judge")
    case .reviewer:
      return Phrase(zh: verdict(.chinese) + "·复核", en: verdict(.english) + ", reviewed")
    case nil: return verdict
    }
  }

  package static func severity(_ severity: Finding.Severity) -> Phrase {
    switch severity {
    case .error: Phrase(zh: "错误", en: "error")
    case .warning: Phrase(zh: "疑点", en: "warning")
    case .note: Phrase(zh: "提示", en: "note")
    }
  }

  /// What became of a sentence; what differs, where its words do not.
  static func change(_ change: SentenceChange) -> Phrase {
    switch (change.kind, change.difference) {
    case (.unchanged, .year): yearOnly
    case (.unchanged, .figures): figuresOnly
    case (.unchanged, .order): orderOnly
    default: self.change(change.kind)
    }
  }

  static let yearOnly = Phrase(zh: "仅年份有变", en: "year only")
  static let orderOnly = Phrase(zh: "仅序号有变", en: "list number only")
  static let figuresOnly = Phrase(zh: "仅数字有变", en: "figures only")

  static func change(_ kind: SentenceChange.Kind) -> Phrase {
    switch kind {
    case .unchanged: Phrase(zh: "未变", en: "unchanged")
    case .reworded: Phrase(zh: "改写", en: "reworded")
    case .added: Phrase(zh: "新增", en: "added")
    case .removed: Phrase(zh: "删去", en: "removed")
    case .moved: Phrase(zh: "移动", en: "moved")
    }
  }
}
