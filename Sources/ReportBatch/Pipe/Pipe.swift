package import ReportDiff
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Why a pipe ended before its input did: an error number of the system.
package enum PipeError: Error, Sendable, Hashable {
  /// Reading failed.
  case input(Int32)
  /// Writing failed.
  case output(Int32)
}

/// A worker for engines that scale out: a record a line in, its answer a line out, in the same order.
///
/// An answer depends on its record alone, and is written as soon as all before it are, so that a caller may
/// wait for it before it sends the next record.
package struct Pipe: Sendable {
  private let language: Language
  private let jobs: Int
  /// How many answers, per thread, may wait for an earlier one: what bounds the memory.
  private static let window = 8

  /// Makes a worker that compares on so many threads.
  package init(language: Language, jobs: Int) {
    self.language = language
    self.jobs = jobs
  }

  /// Answers every line of one descriptor on another.
  ///
  /// - Throws: ``PipeError`` where the input cannot be read or the output not written; never for what a
  ///   record holds.
  package func run(from input: Int32, to output: Int32) throws(PipeError) {
    let lines = Mutex(NumberedLines(LineInput(input)))
    let answers = OrderedOutput(output, window: jobs * Self.window)
    Workers.run(jobs) {
      while answers.promise() {
        switch lines.withLock({ $0.next() }) {
        case .success(.some(let line)): answers.write(answer(to: line.bytes), at: line.number)
        case .success(nil): return answers.withdraw()
        case .failure(let error):
          answers.close(error)
          return answers.withdraw()
        }
      }
    }
    if let error = answers.error { throw error }
  }

  /// The answer to a line.
  func answer(to line: [UInt8]) -> [UInt8] {
    var id: String?
    do {
      let record = try PairRecord(line[...])
      id = record.id
      let files = record.files
      let reports = YearPair(old: try report(in: files.old), new: try report(in: files.new))
      return JSONRendering.answer(to: record.id, Comparison(of: reports), language: language)
    } catch let error as PairRecordError {
      let failure = "\(error.problem(language)): \(error.remedy(language))"
      return JSONRendering.answer(to: error.id, failure: failure)
    } catch let error as SourceError {
      let failure = "\(error.path): \(error.problem(language)): \(error.remedy(language))"
      return JSONRendering.answer(to: id, failure: failure)
    } catch {
      return JSONRendering.answer(to: id, failure: "\(error)")
    }
  }

  private func report(in file: SourceFile) throws(SourceError) -> Report {
    try Report(from: try file.extractedHere())
  }
}

/// Lines with their numbers, from 0, until one cannot be read.
private struct NumberedLines {
  private var lines: LineInput
  private var number = 0

  init(_ lines: LineInput) { self.lines = lines }

  mutating func next() -> Result<(number: Int, bytes: [UInt8])?, PipeError> {
    do throws(PipeError) {
      guard let bytes = try lines.next() else { return .success(nil) }
      defer { number += 1 }
      return .success((number, bytes))
    } catch {
      return .failure(error)
    }
  }
}
