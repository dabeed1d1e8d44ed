import ArgumentParser
import CommandSupport
import ReportDiff

/// `govdiff parse REPORT`: what was read of one report.
struct Parse: Command {
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

  @Flag(help: ArgumentHelp(Words.full.spoken))
  var full = false

  @OptionGroup var output: OutputOptions

  func execute() async throws(Trouble) -> ExitStatus {
    let destination = try output.destination(allowing: [.terminal, .json], reading: [report])
    let read = try await Report(reading: report)
    let findings = Finding.findings(in: read, scope: .new)
    try destination.write(rendering(of: read, findings, as: destination.format))
    return ExitStatus(findings)
  }

  private func rendering(of report: Report, _ findings: [Finding], as format: Format) -> [UInt8] {
    if format == .json {
      return JSONRendering.document(of: report, findings: findings, language: Invocation.language)
    }
    var options = output.terminal
    options.full = full
    let text = TerminalRendering.text(
      of: report,
      findings: findings,
      identities: IdentityTally.tallies(in: report, scope: .new),
      options: options
    )
    return Array(text.utf8)
  }
}

extension Report {
  /// Reads the report in a file, or on standard input for `-`.
  init(reading path: String) async throws(Trouble) {
    do throws(SourceError) {
      self = try Report(from: try await SourceFile.read(path))
    } catch {
      throw Trouble(error)
    }
  }
}

extension ExitStatus {
  /// What findings make of a run.
  init(_ findings: [Finding]) {
    self = findings.contains { $0.severity == .error } ? .difference : .success
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "显示从一份报告中读到的内容：结构、三张表、问题和承诺、读取提示。",
    en: "Show what is read of one report: outline, tables, problems and promises, remarks."
  )
  static let usage = Phrase(zh: "govdiff parse [选项] <报告>", en: "govdiff parse [options] <report>")
  static let discussion = Phrase(
    zh: "退出码：0 正常，1 数据有勾稽错误，2 出错。",
    en: "Exit codes: 0 fine, 1 the figures contradict one another, 2 trouble."
  )
  static let report = Phrase(zh: "年度报告；- 表示标准输入。", en: "The report; - is standard input.")
  static let reportValue = Phrase(zh: "报告", en: "report")
  static let full = Phrase(zh: "连同每一句正文。", en: "Show every sentence, too.")
}
