internal import Subprocess

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif
#if canImport(System)
internal import System
#else
internal import SystemPackage
#endif

/// Another program that takes bytes on standard input and gives bytes on standard output.
///
/// No shell is ever involved. What the program complains of on standard error is not read; its exit code
/// says enough.
public struct ExternalProgram: Sendable {
  /// What is run: a name to look for on PATH, or, where there is a slash in it, a path.
  public let name: String
  /// What it is given as arguments.
  public let arguments: [String]
  /// How long it may take before it is killed, and every program that it started with it.
  public let timeLimit: Duration
  /// The most that is taken from it, in bytes.
  public let sizeLimit: Int

  /// Makes a program to run.
  public init(name: String, arguments: [String], timeLimit: Duration, sizeLimit: Int) {
    self.name = name
    self.arguments = arguments
    self.timeLimit = timeLimit
    self.sizeLimit = sizeLimit
  }

  /// Runs the program.
  ///
  /// - Parameter input: The bytes that it finds on its standard input.
  /// - Returns: The bytes that it printed.
  /// - Throws: ``ProgramError``.
  public func output(for input: [UInt8]) async throws(ProgramError) -> [UInt8] {
    BrokenPipe.becomesAnError()
    let result = await withTaskGroup { group in
      group.addTask { await self.outcome(of: input) }
      group.addTask {
        try? await Task.sleep(for: timeLimit)
        return Result<[UInt8], ProgramError>.failure(.timedOut(timeLimit))
      }
      // Whichever comes second is cancelled, which kills the program.
      let first = await group.next() ?? .failure(.timedOut(timeLimit))
      group.cancelAll()
      return first
    }
    return try result.get()
  }

  private func outcome(of input: [UInt8]) async -> Result<[UInt8], ProgramError> {
    do {
      // The library closes a pipe that the program left unread only where the writing is done here.
      let ended = try await run(
        executable,
        arguments: Arguments(arguments),
        platformOptions: ExternalProgram.ownGroup,
        input: .inputWriter,
        output: .bytes(limit: sizeLimit),
        error: .discarded
      ) { execution in
        _ = try? await execution.standardInputWriter.write(input)
        try? await execution.standardInputWriter.finish()
      }
      switch ended.terminationStatus {
      case .exited(0): return .success(ended.standardOutput)
      case .exited(let status), .signaled(let status): return .failure(.failed(status: status))
      }
    } catch let error as SubprocessError {
      switch error.code {
      case .executableNotFound, .spawnFailed: return .failure(.notFound)
      case .outputLimitExceeded: return .failure(.tooLarge(limit: sizeLimit))
      default: return .failure(.failed(status: 1))
      }
    } catch {
      return .failure(.failed(status: 1))
    }
  }

  private var executable: Executable {
    name.utf8.contains(UInt8(ascii: "/")) ? .path(FilePath(name)) : .name(name)
  }

  /// A group of its own, so that what the program started is killed with it.
  private static var ownGroup: PlatformOptions {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
    ]
    return options
  }
}

/// A program that ends before it has read all its input breaks the pipe, which by default ends this
/// process, too.
private enum BrokenPipe {
  static func becomesAnError() { ignored }

  private static let ignored: Void = {
    let before = signal(SIGPIPE, SIG_IGN)
    // Whoever uses the library may have a handler of its own.
    if let before { signal(SIGPIPE, before) }
  }()
}
