/// How running text of section five turns from one part to the next.
extension SectionFiveReader {
  private static let words = SectionFiveWords.shared
  /// What leads on to a list of problems without a noun for them.
  private static let listLeads = WordSet(["主要是", "主要表现", "表现在", "表现为", "主要有", "以下", "如下"])
  private static let remedyLeads = WordSet(["改进", "工作", "措施"])
  /// What a sentence that only introduces speaks of.
  private static let introductions = WordSet([
    "成绩", "成效", "进步", "进展", "推进", "平稳", "差距", "短板", "薄弱环节", "以下", "方面", "三项", "几项",
  ])
  /// What opens a sentence on what was done about something, and what tells that it was named last year.
  private static let concerning = WordSet(["针对", "对照", "围绕"])
  private static let lastYear = WordSet(["上年", "上一年", "去年"])
  private static let shortcomings = WordSet(["问题", "不足"])
  private static let (problem, weak, nextStep): (Text, Text, Text) = ("问题", "薄弱", "下一步")

  /// What stands before the first colon, and what behind it, where the front part is a lead.
  func splitLead(_ text: Text) -> (lead: Text, content: Text) {
    guard let colon = text.units.firstIndex(where: Mark.isColon), colon >= 2 else {
      return ("", text)
    }
    let lead = text.prefix(colon)
    let bare = Self.words.withoutNeutral(lead)
    let isLead =
      Self.words.problemNouns.isIn(bare) || Self.listLeads.isIn(bare)
      || lead.units.contains(SectionFiveWords.will) || Self.remedyLeads.isIn(lead)
    return isLead ? (lead, text.dropFirst(colon + 1).trimmed) : ("", text)
  }

  /// Whether the sentence does nothing but lead on to the list or the sentences behind it.
  func leadsOn(_ index: Int) -> Bool {
    let text = pieces[index].text
    if text.units.last.map(Mark.isColon) == true { return true }
    return nextIsItem(index)
  }

  func nextIsItem(_ index: Int) -> Bool {
    guard index + 1 < pieces.count else { return false }
    switch pieces[index + 1].content {
    case .item, .headedItem: return true
    default: return false
    }
  }

  /// 针对…下一步…2025年，我镇将…: from what is wrong to what is to be done.
  func isTurn(_ text: Text) -> Bool {
    if text.hasPrefix(anyOf: Self.words.turns) { return true }
    guard Self.words.intentions.isIn(text.prefix(30)), Self.words.leaning(of: text) <= 0
    else { return false }
    return Self.words.promiseLeads.isIn(text)
      || !YearScan.years(in: text.prefix(8)).isEmpty
  }

  /// A sentence that says only that there are problems, or that something will be done about them.
  func isIntroduction(_ text: Text, at index: Int) -> Bool {
    guard pieces[index].startsParagraph else { return false }
    return Self.introductions.isIn(text)
      && (Self.words.problemNouns.isIn(Self.words.withoutNeutral(text))
        || text.units.contains(SectionFiveWords.will)
        || text.contains(Self.weak))
  }

  /// Whether more of a part stands behind a piece, before the part ends.
  func hasMore(after index: Int, in role: ItemRole) -> Bool {
    for piece in pieces[(index + 1)...] {
      switch piece.content {
      case .heading: return false
      case .item, .headedItem, .answer: return true
      case .sentence:
        if role == .problem, isTurn(piece.text) { return false }
        return true
      }
    }
    return false
  }

  /// Whether behind the list at a piece another begins, or something turns to what will be done.
  func promisesFollow(_ index: Int) -> Bool {
    guard case .item(let first) = pieces[index].content else { return false }
    return pieces[(index + 1)...].contains { piece in
      switch piece.content {
      case .heading(let role): role == .remedy
      case .item(let mark):
        mark.style == first.style && mark.ordinal == 1
          && Self.words.leaning(of: piece.text) <= 0
      case .sentence: isTurn(piece.text) || Self.words.role(ofLead: piece.text) == .remedy
      case .headedItem, .answer: false
      }
    }
  }

  /// Whether 改进措施：… comes again behind a piece.
  func isAnswered(later index: Int) -> Bool {
    pieces[(index + 1)...].contains { if case .answer = $0.content { true } else { false } }
  }

  /// 本年度无突出问题。: a short sentence that says there is nothing to report.
  func saysNone(_ text: Text) -> Bool {
    text.count <= 20 && text.contains(Self.problem) && Self.words.nones.isIn(text)
  }

  /// 针对上年度…的问题，今年…: what was done, which is neither a problem nor a promise.
  func isAccount(_ text: Text) -> Bool {
    guard Self.shortcomings.isIn(text), !text.contains(Self.nextStep) else { return false }
    let opening = text.prefix(24)
    return Self.words.accounts.isIn(opening)
      || Self.concerning.length(in: text, at: 0) > 0 && Self.lastYear.isIn(opening)
        && !text.units.contains(SectionFiveWords.will)
  }

  /// Without 针对存在问题，下一步，我市将 in front of what is promised.
  func withoutOpening(_ text: Text) -> Text {
    guard let will = text.units.prefix(40).lastIndex(of: SectionFiveWords.will) else { return text }
    return text.dropFirst(will + 1)
  }
}
