package import ReportDiff

/// Why a run failed: about what, what is wrong, and what to do.
package struct Trouble: Error {
  package let what: String
  package let problem: Phrase
  package let remedy: Phrase

  package init(_ what: String, _ problem: Phrase, _ remedy: Phrase) {
    self.what = what
    self.problem = problem
    self.remedy = remedy
  }

  package init(_ error: SourceError) {
    self.init(error.path, error.problem, error.remedy)
  }

  /// In one line, without the program's name.
  package var line: String {
    TerminalSafety.safe("\(what): \(problem.spoken): \(remedy.spoken)")
  }

  /// The same without what it is about.
  package var lineWithoutSubject: String {
    TerminalSafety.safe("\(problem.spoken): \(remedy.spoken)")
  }
}
