import ReportDiff

/// Why a run failed: about what, what is wrong, and what to do.
struct Trouble: Error {
  let what: String
  let problem: Phrase
  let remedy: Phrase

  init(_ what: String, _ problem: Phrase, _ remedy: Phrase) {
    self.what = what
    self.problem = problem
    self.remedy = remedy
  }

  init(_ error: SourceError) {
    self.init(error.path, error.problem, error.remedy)
  }

  /// In one line, without the program's name.
  var line: String {
    TerminalSafety.safe("\(what): \(problem.spoken): \(remedy.spoken)")
  }

  /// The same without what it is about.
  var lineWithoutSubject: String {
    TerminalSafety.safe("\(problem.spoken): \(remedy.spoken)")
  }
}
