import ArgumentParser
import CommandSupport
import ReportDiff

/// `govdiff check REPORT`: what is worth raising in one report, and between it and the year before.
struct Check: Command {
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
    help: ArgumentHelp(Words.previous.spoken, valueName: Words.previousValue.spoken),
    completion: .file()
  )
  var previous: String?

  @OptionGroup var output: OutputOptions

  func execute() async throws(Trouble) -> ExitStatus {
    let inputs = [report] + (previous.map { [$0] } ?? [])
    let destination = try output.destination(allowing: [.terminal, .json], reading: inputs)
    guard let previous else { return try await checkAlone(destination) }
    return try await check(against: previous, destination)
  }

  private func checkAlone(_ destination: Destination) async throws(Trouble) -> ExitStatus {
    let read = try await Report(reading: report)
    let findings = Finding.findings(in: read, scope: .new)
    switch destination.format {
    case .json: try destination.write(document(of: read, findings))
    default:
      let text = TerminalRendering.text(
        of: findings,
        identities: IdentityTally.tallies(in: read, scope: .new),
        for: read,
        options: output.terminal
      )
      try destination.write(Array(text.utf8))
    }
    return ExitStatus(findings)
  }

  private func check(
    against previous: String,
    _ destination: Destination
  ) async throws(Trouble) -> ExitStatus {
    let pair = try await ReportPair(old: previous, new: report, asGiven: nil)
    // Given in the wrong order they are put right, and it is the later report that is checked.
    let findings = Finding.findings(across: pair.reports).filter { $0.scope != .old }
    switch destination.format {
    case .json:
      try destination.write(document(of: pair.reports.new, findings), notes: pair.notes)
    default:
      let text = TerminalRendering.text(
        of: findings,
        identities: IdentityTally.tallies(across: pair.reports).filter { $0.scope != .old },
        for: pair.reports,
        options: output.terminal
      )
      try destination.write(Array(text.utf8), notes: pair.notes)
    }
    return ExitStatus(findings)
  }

  private func document(of report: Report, _ findings: [Finding]) -> [UInt8] {
    JSONRendering.document(of: report, findings: findings, language: Invocation.language)
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "核查一份报告的数据，并可与上一年度的报告对照。",
    en: "Check the figures of one report, and against the year before if wanted."
  )
  static let usage = Phrase(
    zh: "govdiff check [选项] [--previous <上年报告>] <报告>",
    en: "govdiff check [options] [--previous <old>] <report>"
  )
  static let discussion = Phrase(
    zh: "退出码：0 没有错误，1 有错误，2 出错（无法读取或用法不对）。",
    en: "Exit codes: 0 no errors, 1 errors found, 2 trouble."
  )
  static let report = Phrase(zh: "年度报告；- 表示标准输入。", en: "The report; - is standard input.")
  static let reportValue = Phrase(zh: "报告", en: "report")
  static let previous = Phrase(
    zh: "上一年度的报告，用来核查跨年衔接。",
    en: "The report of the year before, to check what carries over."
  )
  static let previousValue = Phrase(zh: "上年报告", en: "old")
}
