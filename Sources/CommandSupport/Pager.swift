#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The program that shows long output page by page, chosen as git chooses it.
struct Pager {
  let command: String

  /// `GOVDIFF_PAGER`, then `PAGER`, then `less`; none where output is not a terminal's.
  ///
  /// A variable that is set but empty, or `cat`, asks for no pager.
  static func chosen() -> Pager? {
    guard Console.isTerminal else { return nil }
    for name in ["GOVDIFF_PAGER", "PAGER"] {
      guard let value = getenv(name).map({ String(cString: $0) }) else { continue }
      return value.isEmpty || value == "cat" ? nil : Pager(command: value)
    }
    return Pager(command: "less")
  }

  /// Shows bytes and waits until the user has left; `false` where the pager could not be run.
  func show(_ bytes: [UInt8]) -> Bool {
    setDefaults()
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    // Without this the pager would hold the writing end, too, and never see the end of its input.
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let process = spawn(reading: ends[0])
    close(ends[0])
    guard let process else {
      close(ends[1])
      return false
    }
    // The interrupt key is the pager's: it stops a search, not the program behind it.
    signal(SIGINT, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
    _ = Console.writeAll(bytes, to: ends[1])
    close(ends[1])
    return Pager.waitForEnd(of: process)
  }

  /// As git sets them: quit if one screen, keep colours, leave the screen as it is; and UTF-8, which
  /// is what is written whatever the locale says.
  private func setDefaults() {
    setenv("LESS", "FRX", 0)
    setenv("LV", "-c", 0)
    setenv("LESSCHARSET", "utf-8", 0)
  }

  private func spawn(reading descriptor: Int32) -> pid_t? {
    #if canImport(Glibc)
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #else
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, descriptor)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words: [String] = ["sh", "-c", command]
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environ)
    return code == 0 ? process : nil
  }

  /// The shell exits with 126 or 127 where it cannot run the command.
  private static func waitForEnd(of process: pid_t) -> Bool {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let code = (status >> 8) & 0xFF
    return status & 0x7F != 0 || (code != 126 && code != 127)
  }
}
