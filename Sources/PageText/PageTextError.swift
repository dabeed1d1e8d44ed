/// Why no words came out of a PDF.
public enum PageTextError: Error, Sendable, Hashable {
  /// There is no `pdftotext` on PATH.
  case notInstalled
  /// The PDF asks for a password.
  case encrypted
  /// `pdftotext` gave up; the status is its exit code, or the number of the signal that ended it.
  case failed(status: Int32)
  /// It took longer than the time limit.
  case timedOut(Duration)
  /// There is more than the size limit, in bytes.
  case tooLarge(limit: Int)
}
