@_spi(Calibration) import ReportDiff

/// One stretch of the line from bytes to a page, ready to run.
struct Stage {
  let name: String
  let run: () -> Void

  /// The stages of one pair, each with what it needs at hand; none where a report is unreadable.
  static func all(for pair: BenchmarkPair) -> [Stage] {
    guard let reports = reports(of: pair) else { return [] }
    let comparison = Comparison(of: reports)
    return [
      Stage(name: "read two reports") { consume(Self.reports(of: pair)) },
      Stage(name: "compare") { consume(Comparison(of: reports)) },
      Stage(name: "  of it, follow-through") { consume(Calibration.decisions(on: reports)) },
      Stage(name: "render for a terminal") { consume(terminal(comparison)) },
      Stage(name: "render as HTML") {
        consume(HTMLRendering.page(of: comparison, language: .chinese))
      },
      Stage(name: "render as JSON") {
        consume(JSONRendering.document(of: comparison, language: .chinese))
      },
      Stage(name: "all, to a terminal") {
        consume(Self.reports(of: pair).map { terminal(Comparison(of: $0)) })
      },
    ]
  }

  /// The median time of a number of runs, after one to warm up.
  func median(of runs: Int) -> Duration {
    run()
    let times = (0..<runs).map { _ in ContinuousClock().measure(run) }
    return times.sorted()[runs / 2]
  }

  private static func reports(of pair: BenchmarkPair) -> YearPair<Report>? {
    try? pair.files.map { try Report(from: $0) }
  }

  private static func terminal(_ comparison: Comparison) -> String {
    var options = TerminalOptions()
    options.usesColor = true
    return TerminalRendering.text(of: comparison, options: options)
  }
}

/// Keeps the compiler from leaving out what is measured.
@inline(never)
private func consume<Value>(_ value: Value) {}
