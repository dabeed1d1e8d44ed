#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What says when: the only thing about a history that depends on time.
package struct HistoryClock: Sendable {
  /// The moment, as `2026-01-12T08:30:00+0800`: the user's own day comes first.
  package let now: @Sendable () -> String

  /// Makes a clock; tests make one that stands still.
  package init(now: @escaping @Sendable () -> String) { self.now = now }

  /// The machine's.
  package static let system = HistoryClock {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 40)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S%z", &parts)
    return String(decoding: text[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
