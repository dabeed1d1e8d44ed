import ArgumentParser
import CommandSupport
import ReportBatch
import ReportDiff

/// `govdiff batch DIR -o OUT`: every agency of a folder against its year before.
struct BatchCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "batch",
      abstract: Words.abstract.spoken,
      usage: Words.usage.spoken,
      discussion: Words.discussion.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(Words.folder.spoken, valueName: Words.folderValue.spoken),
    completion: .directory
  )
  var folder: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(Words.output.spoken, valueName: Words.outputValue.spoken),
    completion: .directory
  )
  var output: String?

  @Option(help: ArgumentHelp(Words.format.spoken, valueName: Words.formatValue.spoken))
  var format: [Format] = []

  @Flag(help: ArgumentHelp(Words.records.spoken))
  var records = false

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp(OutputOptions.langHelp.spoken, valueName: Words.langValue.spoken))
  var lang: SpokenLanguage?

  func execute() async throws(Trouble) -> ExitStatus {
    guard let output else {
      guard records else { throw Trouble("batch", Words.noOutput, Words.nameOutput) }
      return try await printRecords()
    }
    guard !records else { throw Trouble("--records", Words.recordsOnly, Words.leaveOutput) }
    let batch = try batch(to: output)
    let progress = ProgressLine()
    let outcome = try await told(progress) { () throws(BatchError) in
      try batch.run { progress.observe($0) }
    }
    try Console.write(Array((Words.outcome(outcome).spoken + "\n").utf8))
    return outcome.isClean ? .success : .difference
  }

  /// Does what blocks its thread, and words what ends it.
  private func told<Value: Sendable>(
    _ progress: ProgressLine,
    _ body: @escaping @Sendable () throws(BatchError) -> Value
  ) async throws(Trouble) -> Value {
    let end = await Workers.apart { Result { () throws(BatchError) in try body() } }
    progress.end()
    switch end {
    case .success(let value): return value
    case .failure(let error): throw Trouble(error.what, error.problem, error.remedy)
    }
  }

  private func batch(to output: String) throws(Trouble) -> Batch {
    let formats = format.isEmpty ? [.html] : format
    if let format = formats.first(where: { $0 == .terminal }) {
      throw Trouble("--format \(format.rawValue)", Words.notForFiles, Words.otherFormats)
    }
    return Batch(
      folder: folder,
      output: output,
      outputs: formats.map(Batch.Output.init),
      language: Invocation.language,
      jobs: try work.threads,
      fingerprint: Version.fingerprint
    )
  }

  /// Prints the pairs that would be compared, as records for `govdiff pipe`.
  private func printRecords() async throws(Trouble) -> ExitStatus {
    let progress = ProgressLine()
    let batch = Batch(
      folder: folder,
      output: "",
      outputs: [],
      language: Invocation.language,
      jobs: try work.threads,
      fingerprint: ""
    )
    let (plan, unlisted) = try await told(progress) { () throws(BatchError) in
      try batch.plan { progress.observe($0) }
    }
    var isWhole = unlisted.isEmpty
    for pair in plan.pairs {
      let record: PairRecord
      do throws(SourceError) {
        record = try batch.record(of: pair, in: plan)
      } catch {
        isWhole = false
        Console.report(Trouble(error))
        continue
      }
      try Console.write(JSONRendering.line(of: record))
    }
    return isWhole ? .success : .difference
  }
}

extension Batch.Output {
  /// The rendering of a format, in a file for each pair.
  fileprivate init(_ format: Format) {
    self.init(ending: format.ending) { comparison throws(RenderingError) in
      switch format {
      case .terminal: Array(TerminalRendering.text(of: comparison, options: TerminalOptions()).utf8)
      case .json: JSONRendering.document(of: comparison, language: Invocation.language)
      case .html: HTMLRendering.page(of: comparison, language: Invocation.language)
      case .markdown: MarkdownRendering.brief(of: comparison, language: Invocation.language)
      case .docx: DOCXRendering.brief(of: comparison, language: Invocation.language)
      case .csv: CSVRendering.figures(of: comparison, language: Invocation.language)
      case .xlsx: try XLSXRendering.workbook(of: comparison, language: Invocation.language)
      }
    }
  }
}

extension Batch.Outcome {
  /// Whether everything could be read, paired and trusted.
  fileprivate var isClean: Bool { failed == 0 && unpaired == 0 && doubtful == 0 }
}

private enum Words {
  static let abstract = Phrase(
    zh: "把文件夹里各机关相邻两年的报告逐一比较，并写出总览。",
    en: "Compare every agency's reports in a folder, year against year, with an overview."
  )
  static let usage = Phrase(
    zh: "govdiff batch [选项] <文件夹> -o <输出文件夹>",
    en: "govdiff batch [options] <folder> -o <output folder>"
  )
  static let discussion = Phrase(
    zh: """
      先按文件名中的机关和年度配对，看不出的再看报告内容；拿不准的列出来，不猜。每对写一份报告，另有 index.html、index.csv、\
      index.xlsx 总览。中断后用同一命令继续，内容未变的不重做。
      退出码：0 全部比完，1 有读不了、未配对或存疑的，2 出错。
      """,
    en: """
      Files are paired by the agency and year in their names, and by what the reports say where names do not tell; \
      what is doubtful is listed, never guessed. Each pair gets a report; index.html, index.csv and index.xlsx have \
      the overview. Interrupted, the same command goes on; what is done of the same bytes is not done again.
      Exit codes: 0 all is compared, 1 something could not be read, is unpaired or doubtful, 2 trouble.
      """
  )
  static let folder = Phrase(
    zh: "放报告的文件夹，含下级文件夹。",
    en: "The folder with the reports, and those below it."
  )
  static let folderValue = Phrase(zh: "文件夹", en: "folder")
  static let output = Phrase(
    zh: "写到这个文件夹，没有则新建。",
    en: "The folder to write to; made where it is not there."
  )
  static let outputValue = Phrase(zh: "输出文件夹", en: "folder")
  static let format = Phrase(
    zh: "每对报告写成什么格式，默认 html，可重复给出。",
    en: "What is written for each pair, html by default; may be repeated."
  )
  static let formatValue = Phrase(zh: "格式", en: "format")
  static let records = Phrase(
    zh: "不比较，只把配好的各对输出成 govdiff pipe 的记录。",
    en: "Compare nothing; print the pairs as records for govdiff pipe."
  )
  static let langValue = Phrase(zh: "语言", en: "language")
  static let noOutput = Phrase(zh: "没有说写到哪里", en: "it is not said where to write")
  static let nameOutput = Phrase(zh: "请用 -o 给出输出文件夹", en: "name a folder with -o")
  static let recordsOnly = Phrase(zh: "只写到标准输出", en: "it writes to standard output only")
  static let leaveOutput = Phrase(zh: "请去掉 -o", en: "leave out -o")
  static let notForFiles = Phrase(zh: "终端格式不能写成文件", en: "it is for a terminal, not for files")
  static let otherFormats = Phrase(
    zh: "可用 html、json、markdown、docx、csv、xlsx",
    en: "use html, json, markdown, docx, csv or xlsx"
  )

  static func outcome(_ outcome: Batch.Outcome) -> Phrase {
    Phrase(
      zh: "比对 \(outcome.compared) 对"
        + (outcome.kept > 0 ? "（其中 \(outcome.kept) 对内容未变，未重做）" : "")
        + "，存疑 \(outcome.doubtful) 对，未能读取 \(outcome.failed) 项，未配对文件 \(outcome.unpaired) 个，"
        + "第五部分雷同 \(outcome.copied) 组；总览：\(outcome.overview)",
      en: "\(outcome.compared) pairs compared"
        + (outcome.kept > 0 ? " (\(outcome.kept) unchanged and not done again)" : "")
        + ", \(outcome.doubtful) doubtful, \(outcome.failed) failed, \(outcome.unpaired) files unpaired, "
        + "\(outcome.copied) groups with the same section five; overview: \(outcome.overview)"
    )
  }
}
