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

  static func style(_ verdict: Verdict) -> TerminalStyle {
    switch verdict {
    case .evidenced: .good
    case .partial: .doubtful
    case .absent: .bad
    }
  }

  static func style(_ kind: Match.Kind) -> TerminalStyle {
    switch kind {
    case .act: .act
    case .object: .object
    case .measure: .measure
    }
  }

  static func style(_ severity: Finding.Severity) -> TerminalStyle {
    switch severity {
    case .error: .bad
    case .warning: .doubtful
    case .note: .faint
    }
  }
}

extension SectionKind {
  /// The section that a sentence's id names: `overview.3`.
  init(sentence id: String) {
    self = SectionKind(rawValue: String(id.sectionOfSentence)) ?? .unknown
  }
}

extension String {
  /// What stands before the first point: the section in a sentence's id.
  var sectionOfSentence: Substring {
    self[..<(utf8.firstIndex(of: UInt8(ascii: ".")) ?? endIndex)]
  }
}
