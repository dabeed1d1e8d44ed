/// Section five of one year: the problems and promises in full, and the form in which they stand.
struct SectionFive: Sendable {
  /// A problem or a promise with the matter that it is about.
  struct Entry: Sendable {
    let item: StoryItem
    let text: String
  }

  let problems: [Entry]
  let promises: [Entry]
  private let form: Form
  private let blanks: Blanks

  private enum Form: CaseIterable {
    /// Two sub-headings, and 一是 … on lines of their own.
    case lines
    /// Two paragraphs with 一是 …；二是 … in each.
    case inline
    /// Two sub-headings, and 1. … with a headline each.
    case headlines
    /// Two leads, and 1. … on lines of their own.
    case numbers
    /// Two sentences with semicolons, without numbers.
    case semicolons
    /// Two leads, and （一） … on lines of their own.
    case parentheses
  }

  /// Makes one; most agencies keep to the form that they had last year.
  init(
    problems: [Entry],
    promises: [Entry],
    _ blanks: Blanks,
    after last: SectionFive?,
    _ dice: inout Dice
  ) {
    self.problems = problems
    self.promises = promises
    self.blanks = blanks
    // One sentence with semicolons has to have several parts to be a list.
    let forms = Form.allCases.filter {
      $0 != .semicolons || min(problems.count, promises.count) > 1
    }
    let kept = dice.falls(75) ? last?.form : nil
    form = kept.flatMap { forms.contains($0) ? $0 : nil } ?? dice.pick(forms)
  }

  /// The paragraphs below the section's title.
  func paragraphs(_ dice: inout Dice) -> [String] {
    let leads = (
      Self.problemLeads.filled(with: blanks, &dice), Self.promiseLeads.filled(with: blanks, &dice)
    )
    switch form {
    case .lines:
      return [Self.openings.filled(with: blanks, &dice)]
        + headed("（一）存在的主要问题", problems) { "\(Ordinal.text($0 + 1))是\($1.text)。" }
        + headed("（二）改进情况", promises) { "\(Ordinal.text($0 + 1))是\($1.text)。" }
    case .headlines:
      return headed("（一）存在的主要问题", problems) { "\($0 + 1).\($1.item.theme.headline)。\($1.text)。" }
        + headed("（二）改进措施", promises) { "\($0 + 1).\($1.text)。" }
    case .numbers:
      return headed(leads.0 + "：", problems) { "\($0 + 1).\($1.text)。" }
        + headed(leads.1 + "：", promises) { "\($0 + 1).\($1.text)。" }
    case .parentheses:
      return headed(leads.0 + "：", problems) { "（\(Ordinal.text($0 + 1))）\($1.text)。" }
        + headed(leads.1 + "：", promises) { "（\(Ordinal.text($0 + 1))）\($1.text)。" }
    case .inline:
      return [
        leads.0 + "：" + joined(problems) { "\(Ordinal.text($0 + 1))是\($1)" },
        leads.1 + "：" + joined(promises) { "\(Ordinal.text($0 + 1))是\($1)" },
      ]
    case .semicolons:
      return [leads.0 + "：" + joined(problems) { $1 }, leads.1 + "：" + joined(promises) { $1 }]
    }
  }

  private func headed(
    _ lead: String,
    _ entries: [Entry],
    _ line: (Int, Entry) -> String
  ) -> [String] {
    [lead] + entries.enumerated().map { line($0, $1) }
  }

  private func joined(_ entries: [Entry], _ part: (Int, String) -> String) -> String {
    entries.enumerated().map { part($0, $1.text) }.joined(separator: "；") + "。"
  }

  private static let openings = Wording(
    "[回顾{year}年，{we}公开工作[总体平稳|有新的进步]，[主要问题和改进情况如下|现将问题和改进情况报告如下]：|{year}年存在的主要问题和改进情况如下：]"
  )
  private static let problemLeads = Wording(
    "[{year}年，{we}公开工作有了进步，但还存在一些问题|回顾一年来的工作，主要问题有|存在的主要问题是|对照上级要求和群众期盼，还有以下不足]"
  )
  private static let promiseLeads = Wording(
    "[下一步，{we}将从以下方面改进|改进措施是|针对上述问题，{nextyear}年重点做好以下工作|{nextyear}年，{we}将采取以下措施加以改进]"
  )
}
