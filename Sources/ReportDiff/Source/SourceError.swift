/// Why a file could not be read as a report: which file, what is wrong with it, and what to do.
public struct SourceError: Error, Sendable, Hashable {
  /// The path as the user gave it.
  public let path: String
  /// What is wrong.
  public let problem: Phrase
  /// What the user can do about it.
  public let remedy: Phrase

  /// Makes an error about one file.
  public init(path: String, problem: Phrase, remedy: Phrase) {
    self.path = path
    self.problem = problem
    self.remedy = remedy
  }
}
