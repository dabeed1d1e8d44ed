import CommandSupport
import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How far a long run is, on one line of the terminal; nothing where standard error goes elsewhere.
struct Progress {
  private let isShown = isatty(STDERR_FILENO) == 1

  func show(_ done: Int, _ total: Int) {
    guard isShown else { return }
    write("\r\u{1B}[K\(done)/\(total)")
  }

  /// Clears the line.
  func end() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    _ = Console.writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}
