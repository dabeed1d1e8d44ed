import ArgumentParser
import CommandSupport
import ReportDiff

/// `govdiff OLD NEW`: what changed from one year's report to the next.
struct Compare: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken,
      shouldDisplay: false
    )
  }

  @Argument(
    help: ArgumentHelp(Words.old.spoken, valueName: Words.oldValue.spoken),
    completion: .file()
  )
  var old: String

  @Argument(
    help: ArgumentHelp(Words.new.spoken, valueName: Words.newValue.spoken),
    completion: .file()
  )
  var new: String

  @OptionGroup var view: ViewOptions

  @Flag(help: ArgumentHelp(Words.asGiven.spoken))
  var asGiven = false

  @Option(help: ArgumentHelp(Words.sameSection.spoken, valueName: Words.sameSectionValue.spoken))
  var sameSection: [SameSection] = []

  @OptionGroup var judging: JudgeOptions

  @OptionGroup var output: OutputOptions

  func execute() async throws(Trouble) -> ExitStatus {
    let destination = try output.destination(allowing: Format.allCases, reading: [old, new])
    try view.check(against: destination.format)
    let judge = try judging.chosen()
    let pair = try await ReportPair(old: old, new: new, asGiven: asGiven)
    return try await write(pair, judgedBy: judge, to: destination)
  }

  /// Compares, has the promises judged where there is a judge, and writes what comes of it.
  func write(
    _ pair: ReportPair,
    judgedBy judge: Judge?,
    to destination: Destination
  ) async throws(Trouble) -> ExitStatus {
    let own = Comparison(
      of: pair.reports,
      sameSections: sameSection.map(\.titles),
      isAlone: true
    )
    _ = try view.explained(in: own)
    let (comparison, complaint) = await judge?.judged(own) ?? (own, nil)
    let asked = sameSection.isEmpty ? comparison.questions : []
    try destination.write(
      try comparison.rendered(as: destination.format, view: view, output: output),
      notes: pair.notes + asked + [complaint].compactMap(\.self)
    )
    return comparison.isEmpty ? .success : .difference
  }
}

extension Comparison {
  /// What the user is asked: whether two sections are one.
  var questions: [Phrase] { maybeSameSections.map(Words.maybeSame) }
}

private enum Words {
  static let abstract = Phrase(
    zh: "比较同一机关两个年度的政府信息公开工作年度报告。",
    en: "Compare two years' annual reports on government information disclosure of one agency."
  )
  static let usage = Phrase(
    zh: """
      govdiff [选项] <上年报告> <本年报告>
      govdiff parse [选项] <报告>
      govdiff check [选项] <报告>
      govdiff snapshot <报告> -o <文件.html>
      govdiff batch [选项] <文件夹> -o <输出文件夹>
      govdiff history <子命令>
      """,
    en: """
      govdiff [options] <old> <new>
      govdiff parse [options] <report>
      govdiff check [options] <report>
      govdiff snapshot <report> -o <file.html>
      govdiff batch [options] <folder> -o <output folder>
      govdiff history <subcommand>
      """
  )
  static let discussion = Phrase(
    zh: """
      先给出一屏摘要，再依次列出数据变化、上年整改承诺落实情况、正文变化和核查结果。
      退出码：0 两份报告相同，1 有变化，2 出错。
      """,
    en: """
      A summary of one screen comes first, then figures, last year's promises, wording and findings.
      Exit codes: 0 the reports say the same, 1 they differ, 2 trouble.
      """
  )
  static let old = Phrase(zh: "上一年度的报告；- 表示标准输入。", en: "Last year's report; - is standard input.")
  static let oldValue = Phrase(zh: "上年报告", en: "old")
  static let new = Phrase(zh: "本年度的报告；- 表示标准输入。", en: "This year's report; - is standard input.")
  static let newValue = Phrase(zh: "本年报告", en: "new")
  static let sameSection = Phrase(
    zh: "声明格式之外的两个标题是同一部分，可重复给出。",
    en: "Declare two titles outside the form to be one section; may be repeated."
  )
  static let sameSectionValue = Phrase(zh: "上年标题=本年标题", en: "old=new")

  static func maybeSame(_ titles: YearPair<String>) -> Phrase {
    Phrase(
      zh: "“\(titles.old)”与“\(titles.new)”可能是同一部分，如是，请加 --same-section "
        + "\(titles.old)=\(titles.new)",
      en: "“\(titles.old)” and “\(titles.new)” may be one section; if so, add --same-section "
        + "\(titles.old)=\(titles.new)"
    )
  }

  static let asGiven = Phrase(
    zh: "按给出的顺序比较，即使年份顺序相反。",
    en: "Compare in the order given, even if the years are the other way round."
  )
}
