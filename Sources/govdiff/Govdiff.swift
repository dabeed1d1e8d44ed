import ArgumentParser
import CommandSupport
import ReportDiff

/// The root of the command line: `compare` unless another command is named.
struct Govdiff: RootCommand {
  typealias Facade = govdiff.Facade

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "govdiff",
      version: Version.current,
      subcommands: [Compare.self] + Facade.commands,
      defaultSubcommand: Compare.self
    )
  }

  static var reminder: Phrase { Words.reminder }
}

/// Where a run begins.
@main
enum Program {
  // On the main thread to the end: nothing is started for a run that waits for nobody.
  @MainActor
  static func main() async {
    await Invocation.run { arguments async throws(Trouble) in
      if let call = PlainCall(arguments) { return try await call.execute() }
      if let words = HistoryProgram.arguments(in: arguments) { try HistoryProgram.run(words) }
      if let call = GitCall(arguments) { return try await status(of: call) }
      return try await ParsedArguments(arguments, of: Govdiff.self).execute()
    }
  }

  /// Runs what git asks for; the options before what git appends are those of a comparison.
  private static func status(of call: GitCall) async throws(Trouble) -> ExitStatus {
    let arguments = call.options + [call.files.old, call.files.new]
    switch ParsedArguments(arguments, of: Govdiff.self) {
    case .command(let command as Compare): return try await call.execute(command)
    case .command, .answer: throw Trouble(call.names.new, Words.noComparison, Words.seeGit)
    case .misuse(let trouble): throw trouble
    }
  }
}

private enum Words {
  static let reminder = Phrase(
    zh: "写法是 govdiff 上年报告 本年报告，govdiff parse 报告，或 govdiff check 报告；详见 govdiff --help",
    en: "write govdiff OLD NEW, or govdiff parse REPORT; see govdiff --help"
  )
  static let noComparison = Phrase(zh: "git 只能用来比较两份报告", en: "git can only ask for a comparison")
  static let seeGit = Phrase(
    zh: "写法是 diff.govdiff.command = govdiff，可加比较的选项",
    en: "write diff.govdiff.command = govdiff, with options of a comparison"
  )
}
