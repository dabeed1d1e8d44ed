import ReportDiff
import Synchronization

/// The comparing of all pairs, on as many threads as run it.
final class PairWork: Sendable {
  /// What all pairs came to, in their order.
  struct Results: Sendable {
    /// Each pair that is done; `nil` where it failed.
    var done: [Done?]
    /// What the section fives of all files are known by.
    var sketches: Sketches
    /// How many pairs are doubtful.
    var doubtful = 0
    /// Why pairs could not be compared, by their numbers.
    var failures: [Int: SourceError] = [:]
    var kept = 0
    /// What ended the work early.
    var error: BatchError?

    var compared: Int { done.count { $0 != nil } }
  }

  /// A pair that is done.
  struct Done: Sendable {
    /// Where its line lies in the journal.
    let line: Range<Int>
    /// How much it needs a look.
    let attention: Double
  }

  private let batch: Batch
  private let plan: PairingPlan
  private let place: OutputFolder
  private let journal: Journal
  private let observe: @Sendable (Batch.Event) -> Void
  private let next = Atomic(0)
  private let state: Mutex<Results>

  init(
    _ batch: Batch,
    _ plan: PairingPlan,
    _ place: OutputFolder,
    _ journal: Journal,
    _ observe: @escaping @Sendable (Batch.Event) -> Void
  ) {
    self.batch = batch
    self.plan = plan
    self.place = place
    self.journal = journal
    self.observe = observe
    let none = [Done?](repeating: nil, count: plan.pairs.count)
    state = Mutex(Results(done: none, sketches: Sketches(files: plan.paths.count)))
  }

  /// What came of it, once all threads have ended.
  func results() throws(BatchError) -> Results {
    let results = state.withLock { $0 }
    if let error = results.error { throw error }
    return results
  }

  /// Compares pairs until none is left or nothing can be written.
  func run() {
    while state.withLock({ $0.error == nil }) {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < plan.pairs.count else { return }
      do {
        try compare(index)
      } catch let error as BatchError {
        state.withLock { $0.error = $0.error ?? error }
        return
      } catch {
        fail(index, error as? SourceError)
      }
      observe(.step)
    }
  }

  private func fail(_ index: Int, _ error: SourceError?) {
    guard let error else { return }
    // What an earlier run wrote of the pair no longer holds.
    for output in batch.outputs { place.remove(name(of: plan.pairs[index], output)) }
    state.withLock { $0.failures[index] = error }
    observe(.failed(error))
  }

  private func name(of pair: PairingPlan.Pair, _ output: Batch.Output) -> String {
    OutputFolder.reports + "/" + pair.id + output.ending
  }

  // MARK: One pair

  private func compare(_ index: Int) throws {
    let pair = plan.pairs[index]
    let files = try pair.files.map { try batch.file(plan.paths[$0]) }
    if try keep(index, pair, files) { return }
    let reports = try files.map { try Report(from: try $0.extractedHere()) }
    let comparison = Comparison(of: reports)
    for output in batch.outputs {
      try place.write(rendering(output, comparison, files.new.path), to: name(of: pair, output))
    }
    let doubts = pair.doubts + PairingPlan.Doubt.doubts(of: pair, reports, files.map(\.path))
    let line = PairRecordLine(
      id: pair.id,
      inputs: inputs(reports.map(\.source.sha256)),
      summary: PairSummary(
        of: comparison,
        files.map(\.path),
        doubts: doubts.map { $0.phrase(batch.language) }
      ),
      sketches: reports.map { Sketch(Shingles($0)) }
    )
    note(line, of: index, at: try journal.append(line.bytes))
  }

  /// Notes that a pair is done, with what of its line is needed before all are.
  private func note(_ line: PairRecordLine, of index: Int, at place: Range<Int>) {
    let files = plan.pairs[index].files
    state.withLock { state in
      state.done[index] = Done(line: place, attention: line.summary.attention)
      state.doubtful += line.summary.doubts.isEmpty ? 0 : 1
      state.sketches.set(line.sketches.old, of: files.old)
      state.sketches.set(line.sketches.new, of: files.new)
    }
  }

  private func rendering(
    _ output: Batch.Output,
    _ comparison: Comparison,
    _ path: String
  ) throws(SourceError) -> [UInt8] {
    do throws(RenderingError) {
      return try output.render(comparison)
    } catch {
      throw SourceError(path: path, problem: error.problem, remedy: error.remedy)
    }
  }

  /// Keeps what an earlier run made of the same bytes.
  private func keep(
    _ index: Int,
    _ pair: PairingPlan.Pair,
    _ files: YearPair<SourceFile>
  ) throws(BatchError) -> Bool {
    guard let entry = journal.entries[pair.id],
      batch.outputs.allSatisfy({ place.holds(name(of: pair, $0)) }),
      let line = PairRecordLine(try journal.line(at: entry).dropLast()),
      line.inputs == inputs(files.map(\.sha256)), line.summary.paths == files.map(\.path)
    else { return false }
    note(line, of: index, at: entry)
    state.withLock { $0.kept += 1 }
    observe(.kept)
    return true
  }

  private func inputs(_ digests: YearPair<String>) -> String { digests.old + digests.new }
}
