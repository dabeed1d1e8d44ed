@_spi(Measuring) import ReportDiff

/// What is measured on one pair of reports: every stage, every rendering, and the whole.
struct Suite {
  struct Part {
    let name: String
    let run: () -> Void
  }

  let pair: BenchmarkPair
  let parts: [Part]

  init(of pair: BenchmarkPair) {
    self.pair = pair
    let files = pair.files
    let stages = Stages(of: files).all.map { Part(name: $0.name, run: $0.run) }
    guard let comparison = Self.comparison(of: files) else {
      parts = []
      return
    }
    parts =
      stages
      + [
        Part(name: "compare two reports") { keep(Comparison(of: comparison.reports)) },
        Part(name: "render for a terminal") { keep(Self.terminal(comparison)) },
        Part(name: "render as JSON") { keep(Self.json(comparison)) },
        Part(name: "render as HTML") {
          keep(HTMLRendering.page(of: comparison, language: .chinese))
        },
        Part(name: "render as Markdown") {
          keep(MarkdownRendering.brief(of: comparison, language: .chinese))
        },
        Part(name: "render as DOCX") {
          keep(DOCXRendering.brief(of: comparison, language: .chinese))
        },
        Part(name: "render as CSV") {
          keep(CSVRendering.figures(of: comparison, language: .chinese))
        },
        Part(name: "render as XLSX") {
          keep(try? XLSXRendering.workbook(of: comparison, language: .chinese))
        },
        Part(name: "whole, to a terminal") { keep(Self.comparison(of: files).map(Self.terminal)) },
        Part(name: Self.whole) { keep(Self.comparison(of: files).map(Self.json)) },
        Part(name: "whole, to JSON, by itself") {
          keep(Self.comparison(ofItself: files).map(Self.json))
        },
      ]
  }

  /// The part that says what a comparison costs.
  static let whole = "whole, to JSON"

  /// The parts that are told of a report ten times as long.
  static let growing = ["align", "edits", "follow-through", "findings", whole]

  private static func comparison(of files: YearPair<SourceFile>) -> Comparison? {
    (try? files.map { try Report(from: $0) }).map { Comparison(of: $0) }
  }

  /// The same as the command does it, which has both processors for one comparison.
  private static func comparison(ofItself files: YearPair<SourceFile>) -> Comparison? {
    let new = Ahead { try? Report(from: files.new) }
    guard let old = try? Report(from: files.old), let new = new.value() else { return nil }
    return Comparison(of: YearPair(old: old, new: new), isAlone: true)
  }

  private static func terminal(_ comparison: Comparison) -> String {
    TerminalRendering.text(of: comparison, options: TerminalOptions())
  }

  private static func json(_ comparison: Comparison) -> [UInt8] {
    JSONRendering.document(of: comparison, language: .chinese)
  }
}

/// Keeps the compiler from leaving out what is measured.
@inline(never)
private func keep<Value>(_ value: Value) {}
