import MadeCorpus
import ReportDiff

/// What a report costs that is ten or a hundred times as long: about ten or a hundred times as much.
enum Growth {
  private static let lengths = [1, 10, 100]

  /// The table: a province's made report, at its usual length and longer.
  static func lines() async -> [String] {
    var out = [Table.line("a province's report, longer", ["bytes", "ms", "per byte"])]
    var first: Double?
    for length in lengths {
      guard let pair = await BenchmarkPair(made: .province, .tabs, length: length) else { continue }
      let bytes = pair.files.old.bytes.count + pair.files.new.bytes.count
      for part in Suite(of: pair).parts where Suite.growing.contains(part.name) {
        let time = Measurement(for: .zero, part.run).median
        let rate = Double(time) / Double(bytes)
        if part.name == Suite.whole { first = first ?? rate }
        let ratio = part.name == Suite.whole ? first.map { Table.decimals(rate / $0, 2) } : nil
        out.append(
          Table.line(
            "  \(length)x, \(part.name)",
            ["\(bytes)", Table.milliseconds(time), ratio ?? ""]
          )
        )
      }
    }
    return out
  }
}
