import CResources

/// The words by which section five is understood (`role-words.txt`).
struct SectionFiveWords: Sendable {
  let problemNouns: [Text]
  let remedyNouns: [Text]
  let accounts: [Text]
  let promiseLeads: [Text]
  let lacks: [Text]
  let acts: [Text]
  let closings: [Text]
  let neutrals: [Text]
  let turns: [Text]
  let intentions: [Text]
  let signOffs: [Text]
  let nones: [Text]

  static let shared = SectionFiveWords()

  private init() {
    let classes = Resource.classes(govdiff_role_words_txt())
    problemNouns = classes["problem-noun"] ?? []
    remedyNouns = classes["remedy-noun"] ?? []
    accounts = classes["account"] ?? []
    promiseLeads = classes["promise-lead"] ?? []
    lacks = classes["lack"] ?? []
    acts = classes["act"] ?? []
    closings = classes["closing"] ?? []
    neutrals = classes["neutral"] ?? []
    turns = classes["turn"] ?? []
    intentions = classes["intention"] ?? []
    signOffs = classes["sign-off"] ?? []
    nones = classes["none"] ?? []
  }
}

/// What a part of section five is about.
enum ItemRole: Sendable {
  /// What is wrong.
  case problem
  /// What is to be done.
  case remedy
  /// What was done about last year's problems.
  case account
}

extension SectionFiveWords {
  /// The role that a sub-heading announces (存在的主要问题, 下一步改进措施); `nil` where it is the headline of
  /// an item.
  func role(ofHeading heading: Text, year: Int?) -> ItemRole? {
    let phrase = heading.trimming { Mark.isSpace($0) || Mark.isPunctuation($0) }
    guard phrase.count <= 24, !phrase.units.contains(where: Mark.isComma) else { return nil }
    let isAccount = phrase.contains(anyOf: accounts) || speaksOfEarlierYear(phrase, year)
    if isAccount, phrase.contains(anyOf: ["整改", "改进", "落实", "解决"]) { return .account }
    let lead: [Text] = ["存在", "主要", "当前", "目前", "工作", "面临", "突出", "几个", "20"]
    let isBare = phrase.count <= 5
    if phrase.hasSuffix(anyOf: problemNouns + ["问题和不足", "问题方面", "问题情况"]),
      isBare || phrase.contains(anyOf: lead)
    {
      return .problem
    }
    let leadsOn: [Text] =
      ["改进", "整改", "今后", "工作", "努力", "解决", "主要", "具体", "对策", "应对", "展望"] + turns
    if phrase.hasSuffix(anyOf: remedyNouns + ["工作", "情况", "重点", "安排"]),
      phrase.contains(anyOf: leadsOn), !phrase.contains(anyOf: lacks), phrase.count <= 16,
      !opensWithAct(phrase)
    {
      return .remedy
    }
    return nil
  }

  private func opensWithAct(_ phrase: Text) -> Bool {
    phrase.hasPrefix(anyOf: ["加强", "强化", "推进", "推动", "完善", "提升", "健全", "深化", "做好", "抓好", "优化"])
  }

  private func speaksOfEarlierYear(_ phrase: Text, _ year: Int?) -> Bool {
    guard let year else { return false }
    return YearScan.years(in: phrase).contains { $0 < year }
  }

  /// The role of a sentence that leads on to what follows.
  func role(ofLead sentence: Text) -> ItemRole? {
    let lead = withoutNeutral(sentence)
    if lead.hasPrefix(anyOf: turns) { return .remedy }
    if lead.contains(anyOf: ["上述问题", "以上问题"]) { return .remedy }
    if lead.contains(anyOf: problemNouns + ["主要表现", "表现在", "表现为"]) { return .problem }
    if lead.contains("将") || lead.contains(anyOf: promiseLeads) { return .remedy }
    return nil
  }

  /// Without set phrases that hold a problem noun and name no problem (坚持问题导向).
  func withoutNeutral(_ text: Text) -> Text {
    var out = text
    for word in neutrals {
      while let index = out.firstIndex(of: word) {
        out = out.prefix(index) + out.dropFirst(index + word.count)
      }
    }
    return out
  }

  /// Whether a text rather says what is wrong (above 0) or what is to be done (below 0).
  func leaning(of text: Text) -> Int {
    let lackCount = text.count(ofAny: lacks)
    let opening = text.prefix(8)
    let actCount =
      (opening.contains(anyOf: acts) ? 2 : 0) + (text.contains("将") ? 1 : 0)
    return lackCount * 2 - actCount
  }
}
