#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How long a thread itself was at work, however many others were at the same time.
public enum ThreadTime {
  /// The time that a body takes of the thread that it runs on.
  public static func measure(_ body: () throws -> Void) rethrows -> Duration {
    let start = now
    try body()
    return now - start
  }

  private static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
