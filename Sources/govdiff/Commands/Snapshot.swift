import ArgumentParser
import CommandSupport
import ReportDiff

/// `govdiff snapshot REPORT -o FILE.html`: one report as the page that next year's is compared against.
struct Snapshot: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(Words.report.spoken, valueName: Words.reportValue.spoken),
    completion: .file()
  )
  var report: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(Words.output.spoken, valueName: Words.outputValue.spoken),
    completion: .file()
  )
  var output: String?

  @Option(help: ArgumentHelp(OutputOptions.langHelp.spoken, valueName: Words.langValue.spoken))
  var lang: SpokenLanguage?

  func execute() async throws(Trouble) -> ExitStatus {
    let isFile = output != nil && output != "-"
    let place = OutputPlace(path: output, format: isFile ? nil : .html)
    let destination = try place.destination(allowing: [.html], reading: [report], usesPager: false)
    try destination.write(SnapshotRendering.page(of: try await Report(reading: report)))
    return .success
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "把一份报告存成规范的网页，供存档和下一年比对。",
    en: "Write one report as a clean page, to keep and to compare next year's against."
  )
  static let usage = Phrase(
    zh: "govdiff snapshot <报告> -o <文件.html>",
    en: "govdiff snapshot <report> -o <file.html>"
  )
  static let discussion = Phrase(
    zh: "存档网页再读入时，与原报告逐格、逐句相同。退出码：0 正常，2 出错。",
    en: "Read back, the page is the same report, cell by cell and sentence by sentence. "
      + "Exit codes: 0 fine, 2 trouble."
  )
  static let report = Phrase(zh: "年度报告；- 表示标准输入。", en: "The report; - is standard input.")
  static let reportValue = Phrase(zh: "报告", en: "report")
  static let output = Phrase(
    zh: "写到文件，文件名以 .html 结尾；不给出则写到标准输出。",
    en: "Write to a file whose name ends in .html; to standard output without it."
  )
  static let outputValue = Phrase(zh: "文件", en: "file")
  static let langValue = Phrase(zh: "语言", en: "language")
}
