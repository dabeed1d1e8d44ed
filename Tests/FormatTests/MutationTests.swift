import Foundation
import TestSupport
import Testing

@testable import ReportDiff

@Suite("Damaged and hostile files")
struct MutationTests {
  /// A format with a sound file of it.
  struct Seed: Sendable, CustomTestStringConvertible {
    let format: SourceFormat
    let bytes: [UInt8]

    var testDescription: String { format.rawValue }

    /// The file that these bytes are, by a name that claims nothing.
    func file(_ bytes: [UInt8]) -> SourceFile {
      format == .pdf
        ? SourceFile(path: "a", bytes: Array("%PDF-1.7".utf8), words: bytes)
        : SourceFile(path: "a", bytes: bytes)
    }

    static let all =
      SampleFiles.all.map { Seed(format: $0.format, bytes: $0.bytes) }
      + [Seed(format: .html, bytes: SampleFiles.archive)]
  }

  /// Two seconds; sanitizers, which make everything slower, ask for more.
  private static let patience: Duration = {
    let factor = ProcessInfo.processInfo.environment["GOVDIFF_PATIENCE"].flatMap { Int($0) }
    return .seconds(2) * (factor ?? 1)
  }()

  private static let mutantsPerFormat = 520
  private static let batches = 4

  /// Reads and compares; the time that the thread itself was at work.
  private func outcome(of file: SourceFile) -> Duration {
    ThreadTime.measure {
      do throws(SourceError) {
        let report = try Report(from: file)
        let comparison = Comparison(of: YearPair(old: report, new: report))
        let text = TerminalRendering.text(of: comparison, options: TerminalOptions())
        #expect(!text.utf8.contains(0x1B))
      } catch {
        #expect(!error.problem(.chinese).isEmpty)
        #expect(!error.remedy(.english).isEmpty)
      }
    }
  }

  @Test(
    "a mutant is read or refused with a reason, in under two seconds, and never crashes",
    arguments: Seed.all,
    0..<batches
  )
  func mutants(of seed: Seed, batch: Int) {
    for number in 0..<(Self.mutantsPerFormat / Self.batches) {
      let id = UInt64(batch * Self.mutantsPerFormat + number)
      var mutation = Mutation(seed: id)
      let other = Seed.all[number % Seed.all.count].bytes
      let mutant = mutation.mutant(of: seed.bytes, with: other)
      let duration = outcome(of: seed.file(mutant))
      #expect(duration < Self.patience, "mutant \(id) of \(seed.format)")
    }
  }

  @Test("a file of every format cut at any place is read or refused", arguments: Seed.all)
  func cut(_ seed: Seed) {
    for part in stride(from: 0, to: seed.bytes.count, by: max(1, seed.bytes.count / 40)) {
      #expect(outcome(of: seed.file(Array(seed.bytes.prefix(part)))) < Self.patience)
    }
  }

  @Test("a hundred thousand elements in one another are refused, whichever they are")
  func nested() {
    for name in ["div", "b", "table><tr><td", "ul><li", "font", "a href=x"] {
      let page = "<html><body>" + String(repeating: "<\(name)>", count: 100_000) + "一、总体情况"
      let file = SourceFile(path: "a.html", bytes: Array(page.utf8))
      #expect(throws: SourceError.self, "\(name)") { try Report(from: file) }
    }
  }

  @Test(
    "a line of a hundred thousand characters, and ten thousand lines that say nothing, are read"
  )
  func long() {
    let line = String(repeating: "政务公开", count: 25_000)
    let lines = String(repeating: "（一）其他 0 0 0\n", count: 10_000)
    for text in [line, lines] {
      let file = SourceFile(path: "a", bytes: Array("一、总体情况\n\(text)".utf8))
      #expect((try? Report(from: file)) != nil)
    }
  }

  @Test("hundreds of problems that say nearly the same are paired each with itself")
  func alike() throws {
    let problems = (1...300).map { "\($0).第\($0)类信息公开不够及时。\n" }.joined()
    let file = SourceFile(path: "a", bytes: Array("五、存在的主要问题及改进情况\n\(problems)".utf8))
    let report = try Report(from: file)
    let comparison = Comparison(of: YearPair(old: report, new: report))
    #expect(report.problems.count == 300)
    #expect(comparison.recurringProblems.count == 300)
    #expect(comparison.problems.allSatisfy { $0.similarity == 1 })
  }
}
