#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What a program that ran to its end took.
struct ChildProcess {
  /// From start to end, in nanoseconds.
  let time: Int
  /// The most memory that it held at once, in KiB.
  let peak: Int
  /// Its exit code.
  let status: Int32
  /// What it printed.
  let output: [UInt8]

  /// Runs a program, its output into a pipe, as whoever works on with it would have it.
  ///
  /// - Returns: `nil` where there is no such program.
  init?(_ words: [String]) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    let start = ContinuousClock.now
    guard let child = Self.start(words, output: ends[1], closing: ends[0]) else {
      close(ends[0])
      close(ends[1])
      return nil
    }
    close(ends[1])
    output = Self.contents(of: ends[0])
    close(ends[0])
    var (status, usage) = (Int32(0), rusage())
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    let (seconds, attoseconds) = start.duration(to: .now).components
    time = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
    peak = usage.ru_maxrss
    self.status = status >> 8 & 0xFF
  }

  private static func start(_ words: [String], output: Int32, closing: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, output)
    posix_spawn_file_actions_addclose(&actions, closing)
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child: pid_t = 0
    return posix_spawnp(&child, words[0], &actions, nil, arguments, environ) == 0 ? child : nil
  }

  private static func contents(of descriptor: Int32) -> [UInt8] {
    var (bytes, chunk) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count <= 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
