import CommandSupport
import ReportBatch
import ReportDiff
import Synchronization

/// How far a batch is: a line on the terminal that renews itself, and a line for each failure.
///
/// Where standard error goes elsewhere, failures are all that is said.
final class Progress: Sendable {
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

  /// Takes notice of what happens in a batch.
  func observe(_ event: Batch.Event) {
    switch event {
    case .identifying(let total): begin(Words.identifying, total)
    case .comparing(let total): begin(Words.comparing, total)
    case .step: step()
    case .kept: break
    case .failed(let error): say(error.path, error.problem, error.remedy)
    case .noWorkbook(let error): say("index.xlsx", error.problem, error.remedy)
    case .summing: begin(Words.summing, 0)
    }
  }

  /// Clears the line.
  func end() {
    state.withLock { state in clear(&state) }
  }

  private func begin(_ title: Phrase, _ total: Int) {
    state.withLock { state in
      (state.title, state.done, state.total) = (title, 0, total)
      state.start = .now
      show(&state)
    }
  }

  private func step() {
    state.withLock { state in
      state.done += 1
      if .now - state.shown >= Self.interval { show(&state) }
    }
  }

  private func say(_ what: String, _ problem: Phrase, _ remedy: Phrase) {
    state.withLock { state in
      clear(&state)
      Console.report(Trouble(what, problem, remedy))
      show(&state)
    }
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
    return "[\(bar)] \(state.done)/\(state.total)  " + Words.rate(Int(rate.rounded()), left).spoken
  }
}

private enum Words {
  static let identifying = Phrase(zh: "识别机关和年度", en: "identifying")
  static let comparing = Phrase(zh: "比较", en: "comparing")
  static let summing = Phrase(zh: "写总览", en: "writing the overview")

  static func rate(_ rate: Int, _ seconds: Int) -> Phrase {
    let time =
      seconds >= 60
      ? "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)" : "\(seconds) s"
    return Phrase(zh: "每秒 \(rate)，还需 \(time)", en: "\(rate)/s, \(time) left")
  }
}
