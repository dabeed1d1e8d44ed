package import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// One run of the program, from its arguments to its exit status.
package enum Invocation {
  /// The language asked for, known before anything else is: errors of usage are told in it, too.
  package static let language = SpokenLanguage.requested(in: CommandLine.arguments)

  /// Runs to the end of the program, given its arguments.
  package static func run(
    _ body: @Sendable ([String]) async throws(Trouble) -> ExitStatus
  ) async -> Never {
    // A reader that has seen enough closes the pipe; that is no reason to die.
    signal(SIGPIPE, SIG_IGN)
    do throws(Trouble) {
      exit(try await body(Array(CommandLine.arguments.dropFirst())).rawValue)
    } catch {
      Console.report(error)
      exit(ExitStatus.trouble.rawValue)
    }
  }
}
