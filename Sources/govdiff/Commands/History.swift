import ArgumentParser
import CommandSupport
import ReportDiff

/// `govdiff history`, as help and completion scripts know it; ``HistoryProgram`` runs it.
struct History: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(abstract: Words.abstract.spoken)
  }

  // Never shown, and a name in the shells' completion scripts: Latin letters.
  @Argument(
    help: ArgumentHelp(Words.verb.spoken, valueName: "subcommand"),
    completion: .list(History.verbs)
  )
  var verb: String?

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp(Words.rest.spoken, valueName: "argument"),
    completion: .file()
  )
  var rest: [String] = []

  static let verbs = [
    "add", "list", "show", "compare", "judge", "export", "alias", "remove", "verify", "refresh",
  ]

  func execute() async throws(Trouble) -> ExitStatus {
    try HistoryProgram.run([verb].compactMap(\.self) + rest)
  }
}

private enum Words {
  static let abstract = Phrase(
    zh: "多年、多个机关：存入报告，查看历年数据、承诺和复核意见。",
    en:
      "Many years, many agencies: keep reports, see figures, promises and decisions over the years."
  )
  static let verb = Phrase(zh: "要做什么。", en: "What to do.")
  static let rest = Phrase(zh: "子命令的选项和参数。", en: "The subcommand's options and arguments.")
}
