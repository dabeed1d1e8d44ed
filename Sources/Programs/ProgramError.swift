/// Why nothing came out of another program.
public enum ProgramError: Error, Sendable, Hashable {
  /// There is no such program, or it may not be run.
  case notFound
  /// It gave up; the status is its exit code, or the number of the signal that ended it.
  case failed(status: Int32)
  /// It took longer than the time limit.
  case timedOut(Duration)
  /// It printed more than the size limit, in bytes.
  case tooLarge(limit: Int)
}
