package import ReportDiff
import Synchronization

/// How far a long run is: a line on the terminal that renews itself, and lines for what goes wrong.
///
/// Where standard error goes elsewhere, what goes wrong is all that is said.
package final class ProgressLine: Sendable {
  private struct State {
    var title: Phrase?
    var (done, total) = (0, 0)
    var start = ContinuousClock.now
    var shown = ContinuousClock.now
    var hasLine = false
  }

  private let state = Mutex(State())
  private static let interval = Duration.milliseconds(100)
  private static let barLength = 24

  package init() {}

  /// Begins a stretch of so many steps; of 0 where nobody knows.
  package func begin(_ title: Phrase, _ total: Int) {
    state.withLock { state in
      (state.title, state.done, state.total) = (title, 0, total)
      state.start = .now
      show(&state)
    }
  }

  /// Notes that one step more is done.
  package func step() {
    state.withLock { state in
      state.done += 1
      if .now - state.shown >= Self.interval { show(&state) }
    }
  }

  /// Notes how many of a stretch's steps are done, where another counts them.
  package func reach(_ title: Phrase, _ done: Int, of total: Int) {
    if done == 0 { begin(title, total) }
    state.withLock { state in
      state.done = done
      if .now - state.shown >= Self.interval { show(&state) }
    }
  }

  /// Tells what went wrong with a step.
  package func report(_ trouble: Trouble) {
    state.withLock { state in
      clear(&state)
      Console.report(trouble)
      show(&state)
    }
  }

  /// Clears the line.
  package func end() {
    state.withLock { state in clear(&state) }
  }

  // MARK: The line

  private func clear(_ state: inout State) {
    if state.hasLine { Console.writeProgress("\r\u{1B}[K") }
    state.hasLine = false
  }

  private func show(_ state: inout State) {
    guard Console.showsProgress, let title = state.title else { return }
    state.shown = .now
    state.hasLine = true
    Console.writeProgress("\r\u{1B}[K" + title.spoken + " " + bar(state))
  }

  private func bar(_ state: State) -> String {
    guard state.total > 0 else { return "" }
    let filled = Self.barLength * state.done / state.total
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "-", count: Self.barLength - filled)
    let seconds = (.now - state.start) / .seconds(1)
    guard state.done > 0, seconds > 0.5 else { return "[\(bar)] \(state.done)/\(state.total)" }
    let rate = Double(state.done) / seconds
    let left = Int((Double(state.total - state.done) / rate).rounded(.up))
    return "[\(bar)] \(state.done)/\(state.total)  " + Self.rate(Int(rate.rounded()), left).spoken
  }

  private static func rate(_ rate: Int, _ seconds: Int) -> Phrase {
    let time =
      seconds >= 60
      ? "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)" : "\(seconds) s"
    return Phrase(zh: "每秒 \(rate)，还需 \(time)", en: "\(rate)/s, \(time) left")
  }
}
