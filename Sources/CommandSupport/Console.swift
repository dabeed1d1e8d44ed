package import ReportDiff

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Standard output and standard error.
package enum Console {
  package static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The columns of the terminal; `nil` where output goes elsewhere.
  package static var width: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// The value of an environment variable; `nil` where it is unset or empty.
  package static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Writes to standard output; a reader that has gone is as good as one that has read it all.
  package static func write(_ bytes: [UInt8]) throws(Trouble) {
    let code = writeAll(bytes, to: STDOUT_FILENO)
    guard code == 0 || code == EPIPE else { throw outputTrouble(code) }
  }

  /// Writes all bytes; the error's number, or 0.
  package static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = unistdWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }

  /// Whether somebody watches standard error, so that progress is worth showing.
  package static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb"
  }

  /// Writes to standard error as it stands, for a line that renews itself.
  package static func writeProgress(_ text: String) {
    _ = writeAll(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Says on standard error what the user should know though the run goes on.
  package static func note(_ phrase: Phrase) {
    let note = Phrase(zh: "注意", en: "note").spoken
    complain(TerminalSafety.safe("govdiff: \(note): \(phrase.spoken)"))
  }

  /// Says on standard error why the run failed.
  package static func report(_ trouble: Trouble) { complain("govdiff: \(trouble.line)") }

  private static func complain(_ line: String) {
    _ = writeAll(Array((line + "\n").utf8), to: STDERR_FILENO)
  }
}

private func unistdWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private func outputTrouble(_ code: Int32) -> Trouble {
  let reason = String(cString: strerror(code))
  return Trouble(
    Phrase(zh: "标准输出", en: "standard output").spoken,
    Phrase(zh: "写入失败（\(reason)）", en: "writing failed (\(reason))"),
    Phrase(zh: "请检查磁盘空间或接收的程序", en: "check the disk or the receiving program")
  )
}
