import Testing

@testable import PageText

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("Taking the words out of a PDF")
struct PageTextExtractorTests {
  /// More than any test needs, also where all others run at the same time on a small machine.
  private let patience = Duration.seconds(600)

  private func error(_ extractor: PageTextExtractor, _ pdf: [UInt8]) async -> PageTextError? {
    do throws(PageTextError) {
      _ = try await extractor.words(in: pdf)
      return nil
    } catch {
      return error
    }
  }

  @Test("a program that is not there is told apart from one that fails")
  func missing() async {
    let missing = PageTextExtractor(program: "no-such-program-at-all", arguments: [])
    #expect(await error(missing, [1]) == .notInstalled)
    let failing = PageTextExtractor(
      program: "sh",
      arguments: ["-c", "cat >/dev/null; exit 3"],
      timeLimit: patience
    )
    #expect(await error(failing, [1]) == .failed(status: 3))
  }

  @Test("a failure on a PDF that names its encryption is a password that is lacking")
  func encrypted() async {
    let failing = PageTextExtractor(
      program: "sh",
      arguments: ["-c", "cat >/dev/null; exit 1"],
      timeLimit: patience
    )
    let pdf = Array("%PDF-1.7 trailer << /Encrypt 9 0 R >>".utf8)
    #expect(await error(failing, pdf) == .encrypted)
  }

  @Test("a program that takes too long is killed at the time limit", .timeLimit(.minutes(15)))
  func slow() async {
    let limit = Duration.milliseconds(200)
    let slow = PageTextExtractor(program: "sleep", arguments: ["3600"], timeLimit: limit)
    #expect(await error(slow, [UInt8](repeating: 1, count: 4 << 20)) == .timedOut(limit))
  }

  @Test("more than the size limit is refused")
  func large() async {
    let many = PageTextExtractor(
      program: "cat",
      arguments: [],
      timeLimit: patience,
      sizeLimit: 1_000
    )
    #expect(await error(many, [UInt8](repeating: 65, count: 1_001)) == .tooLarge(limit: 1_000))
  }

  @Test("bytes go in and out whole, however many", .timeLimit(.minutes(15)))
  func whole() async throws {
    let echo = PageTextExtractor(program: "cat", arguments: [], timeLimit: patience)
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try await echo.words(in: bytes) == bytes)
  }

  @Test("a program that reads nothing of a large input is a failure, or none, but not the end")
  func brokenPipe() async {
    let deaf = PageTextExtractor(program: "true", arguments: [], timeLimit: patience)
    switch await error(deaf, [UInt8](repeating: 1, count: 4 << 20)) {
    case nil, .failed: break
    case let other: Issue.record("\(String(describing: other))")
    }
  }

  @Test("garbage is no PDF", .enabled(if: PageTextExtractorTests.isInstalled))
  func garbage() async {
    let garbage = Array("%PDF-1.4 and then nothing of the kind".utf8)
    #expect(await error(PageTextExtractor(timeLimit: patience), garbage) == .failed(status: 1))
  }

  private static let isInstalled: Bool = {
    #if canImport(Glibc)
    return access("/usr/bin/pdftotext", X_OK) == 0
    #else
    return access("/opt/homebrew/bin/pdftotext", X_OK) == 0
    #endif
  }()
}
