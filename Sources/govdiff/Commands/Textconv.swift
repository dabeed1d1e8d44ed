import ArgumentParser
import CommandSupport
import ReportDiff

/// `govdiff textconv REPORT`: what git compares in place of a report's file.
struct Textconv: Command {
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

  @Option(help: ArgumentHelp(OutputOptions.langHelp.spoken, valueName: Words.langValue.spoken))
  var lang: SpokenLanguage?

  /// Never ends in trouble over a report: git would give up the whole diff.
  func execute() async throws(Trouble) -> ExitStatus {
    do throws(Trouble) {
      let read = try await Report(reading: report)
      try Console.write(Array(LineRendering.text(of: read).utf8))
    } catch {
      // Git calls with a temporary name, which would differ from one time to the next; the digest differs
      // where the file does.
      let file = try? await SourceFile.read(report)
      let digest = file.map { "SHA-256 \($0.sha256)\n" } ?? ""
      try Console.write(Array((error.lineWithoutSubject + "\n" + digest).utf8))
    }
    return .success
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "把一份报告写成一句一行、一格一行的文字，供 git 的 textconv 使用。",
    en: "Write one report a sentence and a row a line, for textconv of git."
  )
  static let usage = Phrase(zh: "govdiff textconv <报告>", en: "govdiff textconv <report>")
  static let discussion = Phrase(
    zh: "读不了的文件只写一行原因。退出码总是 0，否则 git 会中止整个比较。",
    en:
      "Of a file that cannot be read it writes why, in one line. The exit code is always 0, or git "
      + "would give up."
  )
  static let report = Phrase(zh: "年度报告。", en: "The report.")
  static let reportValue = Phrase(zh: "报告", en: "report")
  static let langValue = Phrase(zh: "语言", en: "language")
}
