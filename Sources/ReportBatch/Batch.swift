package import ReportDiff

/// A folder of reports, each held against the year before: pairing → comparing → copies → overview.
package struct Batch: Sendable {
  /// What is written for each pair.
  package struct Output: Sendable {
    let ending: String
    let render: @Sendable (Comparison) throws(RenderingError) -> [UInt8]

    /// Makes a kind of output: files of an ending (`.html`), and how they are made.
    package init(
      ending: String,
      render: @escaping @Sendable (Comparison) throws(RenderingError) -> [UInt8]
    ) {
      self.ending = ending
      self.render = render
    }
  }

  /// What happens while a batch runs; told from several threads.
  package enum Event: Sendable {
    /// So many files are looked into, as their names do not pair them.
    case identifying(Int)
    /// So many pairs are compared.
    case comparing(Int)
    /// A file was looked into, or a pair compared.
    case step
    /// A pair was not done again.
    case kept
    /// A file could not be read, or a pair not compared.
    case failed(SourceError)
    /// The overview is written.
    case summing
    /// The workbook is left out.
    case noWorkbook(RenderingError)
  }

  /// What came of it.
  package struct Outcome: Sendable {
    /// How many pairs were compared, kept ones included.
    package let compared: Int
    /// How many of them were not done again.
    package let kept: Int
    /// How many are doubtful.
    package let doubtful: Int
    /// How many files could not be read, or pairs not compared.
    package let failed: Int
    /// How many files have no counterpart.
    package let unpaired: Int
    /// How many groups of agencies share a section five.
    package let copied: Int
    /// Where the overview lies.
    package let overview: String
  }

  let folder: String
  let output: String
  let outputs: [Output]
  let language: Language
  let jobs: Int
  let fingerprint: String

  /// Makes a batch.
  ///
  /// - Parameters:
  ///   - folder: where the reports lie.
  ///   - output: the folder to write to; made where it is not there.
  ///   - outputs: what is written for each pair.
  ///   - language: the language of everything but the quoted reports.
  ///   - jobs: how many pairs are compared at once.
  ///   - fingerprint: a text that differs between programs that may write something else.
  package init(
    folder: String,
    output: String,
    outputs: [Output],
    language: Language,
    jobs: Int,
    fingerprint: String
  ) {
    self.folder = folder
    self.output = output
    self.outputs = outputs
    self.language = language
    self.jobs = jobs
    self.fingerprint = fingerprint
  }

  /// Pairs, compares and writes everything.
  ///
  /// - Parameter observe: is told what happens.
  /// - Returns: what came of it.
  /// - Throws: ``BatchError`` where the folder cannot be looked through or nothing more can be written; what
  ///   is written by then is whole and stays. A pair that fails is an event and a row of the overview.
  package func run(_ observe: @escaping @Sendable (Event) -> Void) throws(BatchError) -> Outcome {
    let survey = try survey()
    let place = try OutputFolder(output)
    let plan = plan(survey, observe)
    let unlisted = survey.failures
    ProcessMemory.giveBack()
    let journal = try Journal(place.journal, making: making)
    observe(.comparing(plan.pairs.count))
    let work = PairWork(self, plan, place, journal, observe)
    Workers.run(jobs) { work.run() }
    let results = try work.results()
    observe(.summing)
    ProcessMemory.giveBack()
    let copies = CopySearch(plan, results.sketches, jobs: jobs) { file in
      // A file that is gone by now has no copies.
      if case .success(let report) = report(plan.paths[file]) { Shingles(report) } else { nil }
    }
    let overview = Overview(self, plan, results, copies.groups, unlisted)
    try overview.write(to: place, journal, observe)
    return Outcome(
      compared: results.compared,
      kept: results.kept,
      doubtful: results.doubtful,
      failed: results.failures.count + unlisted.count + plan.unreadable.count,
      unpaired: plan.leftovers.count - plan.unreadable.count,
      copied: copies.groups.count,
      overview: output + "/" + Overview.pageName
    )
  }

  /// Which files belong together; and folders that could not be looked into.
  package func plan(
    _ observe: @escaping @Sendable (Event) -> Void
  ) throws(BatchError) -> (plan: PairingPlan, unlisted: [SourceError]) {
    let survey = try survey()
    return (plan(survey, observe), survey.failures)
  }

  private func survey() throws(BatchError) -> ReportFolder {
    do throws(SourceError) {
      return try ReportFolder(folder, skipping: [output])
    } catch {
      throw BatchError(error)
    }
  }

  private func plan(
    _ survey: ReportFolder,
    _ observe: @escaping @Sendable (Event) -> Void
  ) -> PairingPlan {
    for failure in survey.failures { observe(.failed(failure)) }
    return PairingPlan(paths: survey.paths) { files in
      observe(.identifying(files.count))
      return identify(files.map { survey.paths[$0] }, observe)
    }
  }

  /// Looks into files for whose they are and of which year.
  private func identify(
    _ paths: [String],
    _ observe: @escaping @Sendable (Event) -> Void
  ) -> [PairingPlan.Identification] {
    Workers.map(paths, jobs) { path in
      let identification = report(path).map { ReportIdentity($0) }
      if case .failure(let error) = identification { observe(.failed(error)) }
      observe(.step)
      return identification
    }
  }

  private func report(_ path: String) -> Result<Report, SourceError> {
    do throws(SourceError) {
      return .success(try Report(from: try file(path).extractedHere()))
    } catch {
      return .failure(error)
    }
  }

  /// What is made, for the journal: another program, language or kind of output makes something else.
  private var making: String {
    ([fingerprint, language.rawValue] + outputs.map(\.ending)).joined(separator: " ")
  }
}
