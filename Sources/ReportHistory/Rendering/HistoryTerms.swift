package import ReportDiff

/// What every rendering of a history calls things.
package enum HistoryTerms {
  package static let revised = Phrase(zh: "发布后有变动", en: "changed after publication")
  static let promised = Phrase(zh: "承诺", en: "promised")
  static let promises = Phrase(zh: "承诺的来龙去脉", en: "Promises over the years")
  static let problems = Phrase(zh: "多年反复出现的问题", en: "Problems named year after year")
  static let figures = Phrase(zh: "历年数据", en: "Figures over the years")
  static let narrative = Phrase(zh: "正文中的数字", en: "Numbers in the narrative")
  static let restated = Phrase(zh: "再次承诺", en: "promised again")
  static let recurs = Phrase(zh: "所针对的问题再次出现", en: "the problem is named again")
  static let orphans = Phrase(
    zh: "复核意见所对的承诺已找不到原文",
    en: "Decisions on promises whose words are in no report any more"
  )
  static let noPromises = Phrase(zh: "各年报告中没有读到整改承诺。", en: "No report promises anything.")
  static let last = Phrase(
    zh: "下一年度的报告尚未存入",
    en: "the next year's report is not there yet"
  )

  /// `2023 年`.
  static func year(_ year: Int) -> Phrase { Phrase(zh: "\(year) 年", en: "\(year)") }

  static func years(_ years: [Int]) -> Phrase {
    let list = years.map(String.init)
    return Phrase(zh: list.joined(separator: "、"), en: list.joined(separator: ", "))
  }

  /// How long a problem has been named: 连续三年.
  static func running(_ count: Int) -> Phrase {
    let numbers = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"]
    let number = numbers.indices.contains(count) ? numbers[count] : " \(count) "
    return Phrase(zh: "连续\(number)年", en: "\(count) years running")
  }

  /// A verdict, with govdiff's own and the reviewer beside it where a reviewer decided.
  static func verdict(_ outcome: PromiseChain.Outcome) -> Phrase {
    let own = Terms.verdict(outcome.own)
    guard let stored = outcome.decision else { return own }
    let verdict = Terms.verdict(stored.decision.verdict)
    let who = reviewer(stored.decision)
    return Phrase(
      zh: "\(verdict(.chinese))（\(who(.chinese))；govdiff 的结论：\(own(.chinese))）",
      en: "\(verdict(.english)) (\(who(.english)); govdiff's own verdict: \(own(.english)))"
    )
  }

  /// Who decided, and when.
  static func reviewer(_ decision: Decision) -> Phrase {
    let name = decision.reviewer.map { "\($0) " } ?? ""
    let by = decision.reviewer.map { " by \($0)" } ?? ""
    return Phrase(zh: "\(name)\(decision.date) 复核", en: "reviewed\(by) on \(decision.date)")
  }

  /// What changed after publication.
  package static func revision(_ revision: AgencyHistory.Revision) -> Phrase {
    Phrase(
      zh: "\(revised(.chinese))：数据 \(revision.cells.count) 格、正文 \(revision.wordingChanges) 处",
      en: "\(revised(.english)): \(revision.cells.count) cells, \(revision.wordingChanges) wordings"
    )
  }

  /// Several files that say the same.
  static func sameFiles(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 个文件，内容相同", en: "\(count) files that say the same")
  }

  static func missing(_ years: [Int]) -> Phrase {
    let list = self.years(years)
    return Phrase(zh: "缺少 \(list(.chinese)) 年的报告", en: "no report of \(list(.english))")
  }

  static func stale(_ count: Int) -> Phrase {
    Phrase(
      zh: "\(count) 份报告由别的版本读取；运行 govdiff history refresh 可按本版本重新读取",
      en: "\(count) reports were read by another version; govdiff history refresh reads them anew"
    )
  }

  static func pending(_ count: Int) -> Phrase {
    Phrase(
      zh: "有 \(count) 组相邻报告尚未比较（数据库不能写入，或报告文件读不了）",
      en:
        "\(count) pairs of reports are not compared (the history cannot be written, or a file read)"
    )
  }

  /// That two names may be of one agency, and the commands that settle it.
  package static func doubt(_ doubt: NameDoubt) -> Phrase {
    let (old, new) = (doubt.names.old, doubt.names.new)
    return Phrase(
      zh: "“\(old)”与“\(new)”可能是同一机关；如是，请运行 govdiff history alias \(old) \(new)；"
        + "如不是，请加 --different",
      en:
        "“\(old)” and “\(new)” may be one agency; if so, run govdiff history alias \(old) \(new); "
        + "if not, add --different"
    )
  }

  package static func orphan(_ stored: StoredDecision) -> Phrase {
    let verdict = Terms.verdict(stored.decision.verdict)
    let who = reviewer(stored.decision)
    let note = stored.decision.note.map { "：\($0)" } ?? ""
    return Phrase(
      zh: "\(stored.year - 1) 年承诺 \(stored.promiseID)“\(stored.promise)”："
        + "\(verdict(.chinese))（\(who(.chinese))\(note)）",
      en: "\(stored.promiseID) of \(stored.year - 1) “\(stored.promise)”: "
        + "\(verdict(.english)) (\(who(.english))\(note))"
    )
  }
}
