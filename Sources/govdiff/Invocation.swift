import ArgumentParser
import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How a run ends, as diff(1) has it.
enum ExitStatus: Int32 {
  /// Nothing differs; nothing is wrong.
  case success = 0
  /// The reports differ; a finding is an error.
  case difference = 1
  /// The input could not be read, the output not written, or the usage was wrong.
  case trouble = 2
}

/// A command that tells how it ended.
protocol Command: ParsableCommand {
  func execute() async throws(Trouble) -> ExitStatus
}

/// One run of the program, from its arguments to its exit status.
enum Invocation {
  /// The language asked for, known before anything else is: errors of usage are told in it, too.
  static let language = SpokenLanguage.requested(in: CommandLine.arguments)

  static func run(_ arguments: [String]) async -> Never {
    // A reader that has seen enough closes the pipe; that is no reason to die.
    signal(SIGPIPE, SIG_IGN)
    do {
      exit(try await status(of: arguments).rawValue)
    } catch {
      Console.report(error)
      exit(ExitStatus.trouble.rawValue)
    }
  }

  private static func status(of arguments: [String]) async throws(Trouble) -> ExitStatus {
    if let call = GitCall(arguments) { return try await status(of: call) }
    switch parse(arguments) {
    case .success(let command): return try await command.execute()
    case .failure(.answer(let text)):
      try Console.write(Array(text.utf8))
      return .success
    case .failure(.misuse(let message)): throw Trouble(parserMessage: message)
    }
  }

  /// Runs what git asks for; the options before what git appends are those of a comparison.
  private static func status(of call: GitCall) async throws(Trouble) -> ExitStatus {
    switch parse(call.options + [call.files.old, call.files.new]) {
    case .success(let command as Compare): return try await call.execute(command)
    case .success, .failure(.answer):
      throw Trouble(call.names.new, Words.noComparison, Words.seeGit)
    case .failure(.misuse(let message)): throw Trouble(parserMessage: message)
    }
  }

  /// The shell for which a completion script is asked.
  private static func completionShell(_ arguments: [String]) -> CompletionShell? {
    guard let first = arguments.first, first.hasPrefix("--generate-completion-script") else {
      return nil
    }
    let attached = first.split(separator: "=").dropFirst().first.map(String.init)
    let name = attached ?? arguments.dropFirst().first
    return name.map { CompletionShell(rawValue: $0) } ?? .autodetected()
  }

  /// What parsing ends in where it does not end in a command.
  private enum Interruption: Error {
    /// Help, the version or a completion script was asked for.
    case answer(String)
    /// The arguments are wrong.
    case misuse(String)
  }

  private static func parse(_ arguments: [String]) -> Result<any Command, Interruption> {
    do {
      var parsed = try Govdiff.parseAsRoot(arguments)
      if let command = parsed as? any Command { return .success(command) }
      try parsed.run()
      return .failure(.answer(""))
    } catch {
      guard Govdiff.exitCode(for: error).isSuccess else {
        return .failure(.misuse(Govdiff.message(for: error)))
      }
      if let shell = completionShell(arguments) {
        return .failure(.answer(Facade.completionScript(for: shell)))
      }
      let text = Govdiff.fullMessage(for: error, columns: HelpText.unwrapped)
      return .failure(.answer(HelpText.laidOut(text)))
    }
  }
}

private enum Words {
  static let noComparison = Phrase(zh: "git 只能用来比较两份报告", en: "git can only ask for a comparison")
  static let seeGit = Phrase(
    zh: "写法是 diff.govdiff.command = govdiff，可加比较的选项",
    en: "write diff.govdiff.command = govdiff, with options of a comparison"
  )
}
