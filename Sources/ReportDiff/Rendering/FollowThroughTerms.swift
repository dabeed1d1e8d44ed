/// What became of promises and why, in words, for every rendering for people.
package enum FollowThroughTerms {
  static let vague = Phrase(
    zh: "承诺笼统，没有可核对的举措",
    en: "vague: it names nothing that could be seen done"
  )
  static let verbatim = Phrase(zh: "逐字相同", en: "word for word the same")
  static let noEvidence = Phrase(
    zh: "本年报告未见相应的已完成表述。",
    en: "This year's report states nothing of the kind as done."
  )
  static let legend = Phrase(zh: "句中标出：", en: "Highlighted: ")
  static let shortfalls = Phrase(zh: "不足之处", en: "falls short")
  static let rejected = Phrase(zh: "相近而未采用的句子", en: "Near, but not taken")

  /// What a clause is to its promise.
  static func role(_ role: Promise.Action.Role) -> Phrase {
    switch role {
    case .core: Phrase(zh: "核心举措", en: "core action")
    case .further: Phrase(zh: "其他举措", en: "further")
    case .ornament: Phrase(zh: "修饰语", en: "ornament")
    }
  }

  /// What meets where a sentence meets a promise.
  static func kind(_ kind: Match.Kind) -> Phrase {
    switch kind {
    case .act: Phrase(zh: "举措", en: "act")
    case .object: Phrase(zh: "对象", en: "object")
    case .measure: Phrase(zh: "要求", en: "measure")
    }
  }

  /// Who gave a verdict that is not govdiff's, and what govdiff's own is.
  static func judged(_ verdict: ForeignVerdict) -> Phrase {
    let own = Terms.verdict(verdict.own)
    let judged = judged(by: verdict.judge)
    return Phrase(
      zh: "\(judged(.chinese))；govdiff 自己的结论：\(own(.chinese))",
      en: "\(judged(.english)); govdiff's own verdict: \(own(.english))"
    )
  }

  private static func judged(by judge: ForeignVerdict.Judge) -> Phrase {
    switch judge {
    case .program(let name): Phrase(zh: "由评判程序 \(name) 判定", en: "judged by \(name)")
    case .reviewer(let name?, let date):
      Phrase(zh: "\(name) \(date) 复核认定", en: "reviewed by \(name) on \(date)")
    case .reviewer(nil, let date): Phrase(zh: "\(date) 复核认定", en: "reviewed on \(date)")
    }
  }

  /// How many verdicts a judge or a reviewer gave, behind the counts of verdicts; empty where none did.
  static func judged(among outcomes: [CommitmentOutcome]) -> Phrase {
    let judged = outcomes.count { $0.isJudgedByProgram }
    let reviewed = outcomes.count { $0.foreignVerdict != nil } - judged
    let parts = [
      judged > 0 ? Phrase(zh: "\(judged) 项由评判程序判定", en: "\(judged) by the judge") : nil,
      reviewed > 0 ? Phrase(zh: "\(reviewed) 项经复核", en: "\(reviewed) reviewed") : nil,
    ].compactMap(\.self)
    guard !parts.isEmpty else { return Phrase(zh: "", en: "") }
    let text = Phrase.joined(parts)
    return Phrase(zh: "（\(text(.chinese))）", en: " (\(text(.english)))")
  }

  /// How often something is promised: 每季度一次.
  static func interval(_ timesAYear: Int) -> Phrase {
    switch timesAYear {
    case 1: Phrase(zh: "每年一次", en: "once a year")
    case 2: Phrase(zh: "每半年一次", en: "twice a year")
    case 4: Phrase(zh: "每季度一次", en: "once a quarter")
    case 12: Phrase(zh: "每月一次", en: "once a month")
    case 24: Phrase(zh: "每半月一次", en: "twice a month")
    case 52: Phrase(zh: "每周一次", en: "once a week")
    case 365: Phrase(zh: "每天一次", en: "once a day")
    default: Phrase(zh: "每年 \(timesAYear) 次", en: "\(timesAYear) times a year")
    }
  }
}

// MARK: - Shortfalls and objections

extension FollowThroughTerms {
  package static func shortfall(_ shortfall: Shortfall) -> Phrase {
    switch shortfall {
    case .seldom(let promised, let reported):
      let interval = interval(promised)
      return Phrase(
        zh: "承诺\(interval(.chinese))，本年报告 \(reported) 次",
        en: "promised \(interval(.english)), reported \(times(reported))"
      )
    case .coreMissing: return Phrase(zh: "没有提到核心举措", en: "the core action is not mentioned")
    case .fewActions(shown: 0, let promised):
      return Phrase(
        zh: "承诺 \(promised) 项举措，未见完整体现",
        en: "no promised action is shown in full"
      )
    case .fewActions(let shown, let promised):
      return Phrase(
        zh: "承诺 \(promised) 项举措，只见 \(shown) 项",
        en: "\(shown) of \(promised) actions are shown"
      )
    case .preparatory:
      return Phrase(zh: "只是筹备、启动或试行", en: "only prepared, begun or tried out")
    case .scarce: return Phrase(zh: "只做了一次或一部分", en: "done only once, or for a part")
    case .othersAct:
      return Phrase(
        zh: "是别的单位所做，本机关只是参加",
        en: "another body's act, in which the agency took part"
      )
    }
  }

  static func objection(_ objection: Objection) -> Phrase {
    switch objection {
    case .future: Phrase(zh: "将来时", en: "still to come")
    case .lacking: Phrase(zh: "说的是仍存在的不足", en: "says what is still wrong")
    case .duty: Phrase(zh: "只是要求或态度", en: "a duty or an attitude")
    case .praise: Phrase(zh: "只是评价，没有举措", en: "praise that names no act")
    case .lastYear: Phrase(zh: "说的是上一年", en: "tells of the year before")
    case .otherObject(let object):
      Phrase(
        zh: "说的是另一对象" + named(object, "："),
        en: "about another object" + named(object, ": ")
      )
    case .otherActor(let actor):
      Phrase(
        zh: "主体是别的单位" + named(actor, "："),
        en: "another body's act" + named(actor, ": ")
      )
    case .otherAct:
      Phrase(
        zh: "与承诺的举措对不上，或依据不足",
        en: "not the act that was promised, or too little to go by"
      )
    }
  }

  /// Why a sentence was not taken: `未采用：将来时；不是所承诺的举措`.
  static func against(_ candidate: Evidence, in outcome: CommitmentOutcome) -> Phrase {
    let objections = candidate.objections.map(objection)
    let fallback = outcome.isJudgedByProgram ? notChosen : tooWeak
    let reasons = Phrase.joined(objections.isEmpty ? [fallback] : objections)
    return Phrase(
      zh: "未采用：\(reasons(.chinese))",
      en: "not taken: \(reasons(.english))"
    )
  }

  private static let tooWeak = Phrase(
    zh: "与承诺相合之处太少",
    en: "too little of it meets the promise"
  )
  private static let notChosen = Phrase(zh: "评判程序没有采用", en: "the judge did not choose it")

  private static func named(_ name: String, _ mark: String) -> String {
    name.isEmpty ? "" : mark + name
  }

  private static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}

extension Phrase {
  /// Several remarks in one line.
  static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      zh: phrases.map { $0(.chinese) }.joined(separator: "；"),
      en: phrases.map { $0(.english) }.joined(separator: "; ")
    )
  }
}

extension CommitmentOutcome {
  /// Whether it was taken apart and names nothing that could be seen done.
  var isVague: Bool { !promise.actions.isEmpty && promise.isVague }

  var isJudgedByProgram: Bool {
    if case .program = foreignVerdict?.judge { true } else { false }
  }

  /// Where the promise's own words are recognised.
  var promiseMatches: [Match] { promise.actions.flatMap(\.matches) }

  /// Whether anything in its sentences is to be highlighted.
  var hasMatches: Bool {
    candidates.contains { !$0.matches.isEmpty } || !promiseMatches.isEmpty
  }
}
