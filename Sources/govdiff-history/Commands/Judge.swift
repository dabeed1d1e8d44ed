import ArgumentParser
import CommandSupport
import ReportDiff
import ReportHistory

/// `govdiff history judge AGENCY YEAR PROMISE`: records what a reviewer makes of a promise.
struct Judge: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken
    )
  }

  @Argument(help: ArgumentHelp(AgencyWords.agency.spoken, valueName: AgencyWords.value.spoken))
  var agency: String

  @Argument(help: ArgumentHelp(Words.year.spoken, valueName: Words.yearValue.spoken))
  var year: Int

  @Argument(help: ArgumentHelp(Words.promise.spoken, valueName: Words.promiseValue.spoken))
  var promise: String

  @Option(help: ArgumentHelp(Words.verdict.spoken, valueName: Words.verdictValue.spoken))
  var verdict: VerdictArgument?

  @Option(help: ArgumentHelp(Words.note.spoken, valueName: Words.noteValue.spoken))
  var note: String?

  @Option(help: ArgumentHelp(Words.reviewer.spoken, valueName: Words.reviewerValue.spoken))
  var reviewer: String?

  @Flag(help: ArgumentHelp(Words.withdraw.spoken))
  var withdraw = false

  @OptionGroup var place: HistoryPlace

  @OptionGroup var language: LanguageOption

  func execute() async throws(Trouble) -> ExitStatus {
    if withdraw, verdict != nil { throw Trouble("--withdraw", Words.both, Words.one) }
    if !withdraw, verdict == nil { throw Trouble("--verdict", Words.neither, Words.give) }
    _ = try await place.openSettled()
    let store = try place.open(for: .writing)
    let outcome = try history { () throws(HistoryError) in
      try store.judge(
        agency,
        year,
        promise,
        verdict: verdict?.verdict,
        reviewer: reviewer,
        note: note
      )
    }
    let line = TerminalSafety.safe(Words.done(outcome, year, promise.lowercased()).spoken)
    try Console.write(Array((line + "\n").utf8))
    return .success
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "记下复核人对某项承诺是否落实的结论，与 govdiff 的结论并列，长期有效。",
    en: "Record a reviewer's verdict on a promise, to stand beside govdiff's own for good."
  )
  static let usage = Phrase(
    zh: "govdiff history judge [选项] <机关> <年份> <承诺> --verdict <结论>",
    en: "govdiff history judge [options] <agency> <year> <promise> --verdict <verdict>"
  )
  static let discussion = Phrase(
    zh: "复核意见按承诺的原文保存：重新读取、存入新版本、更名之后仍然有效；原文变了就单独列出，不会丢失。"
      + "再次复核以最后一次为准。",
    en:
      "A decision is kept by the words of the promise: it survives another reading, another version, another "
      + "name; where the words change it is listed apart and never lost. The last one counts."
  )
  static let year = Phrase(
    zh: "看哪一年的报告是否写到（承诺是上一年报告中的），与 compare 的年份相同。",
    en: "The year whose report is to show it, as with compare; the promise is the year before's."
  )
  static let yearValue = Phrase(zh: "年份", en: "year")
  static let promise = Phrase(zh: "承诺的编号：c1、c2……", en: "The promise's number: c1, c2, …")
  static let promiseValue = Phrase(zh: "承诺", en: "promise")
  static let verdict = Phrase(
    zh: "结论，也可写已见落实、部分体现、未见体现。",
    en: "The verdict."
  )
  static let verdictValue = Phrase(zh: "结论", en: "verdict")
  static let note = Phrase(zh: "理由或依据。", en: "The reason.")
  static let noteValue = Phrase(zh: "说明", en: "text")
  static let reviewer = Phrase(zh: "复核人。", en: "Who decides.")
  static let reviewerValue = Phrase(zh: "姓名", en: "name")
  static let withdraw = Phrase(zh: "撤回此前的结论。", en: "Withdraw the verdict given before.")
  static let both = Phrase(zh: "不能与 --verdict 同用", en: "it does not go with --verdict")
  static let one = Phrase(zh: "请去掉其中一个", en: "leave one of them out")
  static let neither = Phrase(zh: "没有给出", en: "it is missing")
  static let give = Phrase(
    zh: "可用的值有 evidenced、partial、absent；撤回请用 --withdraw",
    en: "give evidenced, partial or absent, or --withdraw"
  )

  static func done(_ outcome: DecisionOutcome, _ year: Int, _ id: String) -> Phrase {
    let own = outcome.own.map(Terms.verdict)
    let verdict = outcome.stored.map { Terms.verdict($0.decision.verdict) }
    return Phrase(
      zh: "\(outcome.agency) \(outcome.promiseYear) 年承诺 \(id)“\(outcome.promise)”，\(year) 年报告："
        + (verdict.map { "复核结论“\($0(.chinese))”已记下" } ?? "复核结论已撤回")
        + (own.map { "，govdiff 的结论是“\($0(.chinese))”" } ?? ""),
      en:
        "\(outcome.agency), \(id) of \(outcome.promiseYear) “\(outcome.promise)”, in the report of \(year): "
        + (verdict.map { "recorded as \($0(.english))" } ?? "withdrawn")
        + (own.map { "; govdiff's own verdict is \($0(.english))" } ?? "")
    )
  }
}
