internal import Subprocess

#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Takes the words of a PDF, each with its box on the page, out of it by means of poppler's `pdftotext`.
///
/// The PDF goes in on standard input and the words come back on standard output: no file name and no shell
/// is ever involved. What the program complains of is not read; its exit code says enough.
public struct PageTextExtractor: Sendable {
  /// How long it may take before it is killed.
  public var timeLimit: Duration
  /// The most that is taken from it, in bytes.
  public var sizeLimit: Int
  /// What is run, on PATH, and with what arguments.
  private let program: String
  private let arguments: [String]

  /// Makes an extractor.
  public init(timeLimit: Duration = .seconds(30), sizeLimit: Int = 64 << 20) {
    self.init(
      program: "pdftotext",
      arguments: ["-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"],
      timeLimit: timeLimit,
      sizeLimit: sizeLimit
    )
  }

  init(
    program: String,
    arguments: [String],
    timeLimit: Duration = .seconds(30),
    sizeLimit: Int = 64 << 20
  ) {
    self.program = program
    self.arguments = arguments
    self.timeLimit = timeLimit
    self.sizeLimit = sizeLimit
  }

  /// The words of a PDF as XHTML, in the form of `pdftotext -bbox-layout`.
  ///
  /// - Parameter pdf: The bytes of the PDF.
  /// - Returns: The XHTML, as the program printed it.
  /// - Throws: ``PageTextError``.
  public func words(in pdf: [UInt8]) async throws(PageTextError) -> [UInt8] {
    BrokenPipe.becomesAnError()
    let result = await withTaskGroup { group in
      group.addTask { await self.outcome(of: pdf) }
      group.addTask {
        try? await Task.sleep(for: timeLimit)
        return Result<[UInt8], PageTextError>.failure(.timedOut(timeLimit))
      }
      // Whichever comes second is cancelled, which kills the program.
      let first = await group.next() ?? .failure(.timedOut(timeLimit))
      group.cancelAll()
      return first
    }
    return try result.get()
  }

  private func outcome(of pdf: [UInt8]) async -> Result<[UInt8], PageTextError> {
    do {
      // The library closes a pipe that the program left unread only where the writing is done here.
      let ended = try await run(
        .name(program),
        arguments: Arguments(arguments),
        input: .inputWriter,
        output: .bytes(limit: sizeLimit),
        error: .discarded
      ) { execution in
        _ = try? await execution.standardInputWriter.write(pdf)
        try? await execution.standardInputWriter.finish()
      }
      switch ended.terminationStatus {
      case .exited(0): return .success(ended.standardOutput)
      case .exited(let status), .signaled(let status): return .failure(failure(status, pdf))
      }
    } catch let error as SubprocessError {
      switch error.code {
      case .executableNotFound, .spawnFailed: return .failure(.notInstalled)
      case .outputLimitExceeded: return .failure(.tooLarge(limit: sizeLimit))
      default: return .failure(failure(1, pdf))
      }
    } catch {
      return .failure(failure(1, pdf))
    }
  }

  /// What a failure is due to: a PDF names its encryption where nothing is ever compressed or encrypted.
  private func failure(_ status: Int32, _ pdf: [UInt8]) -> PageTextError {
    pdf.firstRange(of: "/Encrypt".utf8) == nil ? .failed(status: status) : .encrypted
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
