import CResources

/// The words by which section five is understood (`role-words.txt`).
final class SectionFiveWords: Sendable {
  /// What names a problem, and the same as what a sub-heading ends in.
  let problemNouns: WordSet
  /// A noun or a verb that says something is lacking.
  let problems: WordSet
  /// What leads on to problems.
  let problemLeads: WordSet
  let accounts: WordSet
  let promiseLeads: WordSet
  let lacks: WordSet
  let acts: WordSet
  let closings: WordSet
  let intentions: WordSet
  let nones: WordSet
  let turns, signOffs: [Text]
  private let neutrals: WordSet
  private let headings: Headings

  static let shared = SectionFiveWords(Resource.classes(govdiff_role_words_txt()))

  private init(_ classes: WordClasses) {
    func words(_ name: String) -> WordList { classes[name] }
    problemNouns = WordSet(words("problem-noun"))
    problems = WordSet(words("problem-noun") + words("lack"))
    problemLeads = WordSet(words("problem-noun") + ["主要表现", "表现在", "表现为"])
    accounts = WordSet(words("account"))
    promiseLeads = WordSet(words("promise-lead"))
    lacks = WordSet(words("lack"))
    acts = WordSet(words("act"))
    closings = WordSet(words("closing"))
    intentions = WordSet(words("intention"))
    nones = WordSet(words("none"))
    turns = words("turn").texts
    signOffs = words("sign-off").texts
    neutrals = WordSet(words("neutral"))
    headings = Headings(
      problems: words("problem-noun").texts + ["问题和不足", "问题方面", "问题情况"],
      remedies: words("remedy-noun").texts + ["工作", "情况", "重点", "安排"],
      remedyLeads: WordSet(
        ["改进", "整改", "今后", "工作", "努力", "解决", "主要", "具体", "对策", "应对", "展望"] + turns
      )
    )
  }

  /// What sub-headings are known by.
  private struct Headings {
    /// What those of problems and those of remedies end in.
    let problems, remedies: [Text]
    /// What the latter hold beside.
    let remedyLeads: WordSet
    /// What the former hold beside, where they are more than a noun.
    let problemLeads = WordSet(["存在", "主要", "当前", "目前", "工作", "面临", "突出", "几个", "20"])
    /// What was done about what an account tells of.
    let deeds = WordSet(["整改", "改进", "落实", "解决"])
    /// What opens the headline of an item.
    let acts: [Text] = ["加强", "强化", "推进", "推动", "完善", "提升", "健全", "深化", "做好", "抓好", "优化"]
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
    let isAccount = accounts.isIn(phrase) || speaksOfEarlierYear(phrase, year)
    if isAccount, headings.deeds.isIn(phrase) { return .account }
    if phrase.hasSuffix(anyOf: headings.problems),
      phrase.count <= 5 || headings.problemLeads.isIn(phrase)
    {
      return .problem
    }
    if phrase.hasSuffix(anyOf: headings.remedies), headings.remedyLeads.isIn(phrase),
      !lacks.isIn(phrase), phrase.count <= 16, !phrase.hasPrefix(anyOf: headings.acts)
    {
      return .remedy
    }
    return nil
  }

  private func speaksOfEarlierYear(_ phrase: Text, _ year: Int?) -> Bool {
    guard let year else { return false }
    return YearScan.years(in: phrase).contains { $0 < year }
  }

  /// The role of a sentence that leads on to what follows.
  func role(ofLead sentence: Text) -> ItemRole? {
    let lead = withoutNeutral(sentence)
    if lead.hasPrefix(anyOf: turns) { return .remedy }
    if Self.problemsNamed.isIn(lead) { return .remedy }
    if problemLeads.isIn(lead) { return .problem }
    if lead.units.contains(Self.will) || promiseLeads.isIn(lead) { return .remedy }
    return nil
  }

  /// 将, which promises.
  static let will: UInt16 = 0x5C06
  /// What points back to problems that were named.
  private static let problemsNamed = WordSet(["上述问题", "以上问题"])

  /// Without set phrases that hold a problem noun and name no problem (坚持问题导向).
  func withoutNeutral(_ text: Text) -> Text {
    guard neutrals.isIn(text) else { return text }
    var out = text
    for word in neutrals.list.texts {
      while let index = out.firstIndex(of: word) {
        out = out.prefix(index) + out.dropFirst(index + word.count)
      }
    }
    return out
  }

  /// Whether a text rather says what is wrong (above 0) or what is to be done (below 0).
  func leaning(of text: Text) -> Int {
    let actCount = (acts.isIn(text.prefix(8)) ? 2 : 0) + (text.units.contains(Self.will) ? 1 : 0)
    guard lacks.isIn(text) else { return -actCount }
    return lacks.firstPlaces(in: text).count { $0 >= 0 } * 2 - actCount
  }
}
