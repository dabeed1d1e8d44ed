package import ArgumentParser
package import ReportDiff

/// The root of a command line.
package protocol RootCommand: ParsableCommand {
  /// The command line as its users see it: what help and completion scripts are made from.
  associatedtype Facade: ParsableCommand = Self

  /// How to write it, in one line, for those who wrote it wrong.
  static var reminder: Phrase { get }
}

extension RootCommand {
  /// What users type to call it.
  static var name: String { configuration.commandName ?? "" }
}

/// What becomes of arguments.
package enum ParsedArguments {
  case command(any Command)
  /// Help, the version or a completion script was asked for.
  case answer(String)
  /// The arguments are wrong.
  case misuse(Trouble)

  package init<Root: RootCommand>(_ arguments: [String], of root: Root.Type) {
    do {
      var parsed = try Root.parseAsRoot(arguments)
      if let command = parsed as? any Command {
        self = .command(command)
      } else {
        try parsed.run()
        self = .answer("")
      }
    } catch {
      self = ParsedArguments(interruptedBy: error, arguments, of: root)
    }
  }

  private init<Root: RootCommand>(
    interruptedBy error: any Error,
    _ arguments: [String],
    of root: Root.Type
  ) {
    if !Root.exitCode(for: error).isSuccess {
      self = .misuse(Trouble(parserMessage: Root.message(for: error), of: root))
    } else if let shell = completionShell(arguments) {
      self = .answer(Root.Facade.completionScript(for: shell))
    } else {
      let text = Root.fullMessage(for: error, columns: HelpText.unwrapped)
      self = .answer(HelpText.laidOut(text, of: root))
    }
  }

  /// Does what the arguments ask for.
  package func execute() async throws(Trouble) -> ExitStatus {
    switch self {
    case .command(let command): return try await command.execute()
    case .answer(let text):
      try Console.write(Array(text.utf8))
      return .success
    case .misuse(let trouble): throw trouble
    }
  }
}

/// The shell for which a completion script is asked.
private func completionShell(_ arguments: [String]) -> CompletionShell? {
  guard let first = arguments.first, first.hasPrefix("--generate-completion-script") else {
    return nil
  }
  let attached = first.split(separator: "=").dropFirst().first.map(String.init)
  let name = attached ?? arguments.dropFirst().first
  return name.map { CompletionShell(rawValue: $0) } ?? .autodetected()
}
