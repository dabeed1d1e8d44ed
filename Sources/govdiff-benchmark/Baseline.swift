/// Two builds of the benchmark held against each other, this one and one of an earlier commit.
///
/// They take turns, so that whatever else the machine does falls on both; of each part the best of its medians
/// counts.
struct Baseline {
  private static let rounds = 5
  /// From this ratio on a part is said to be slower, and as much faster.
  private static let notable = 1.1

  private let best: (own: [String: Int], other: [String: Int])
  private let names: [String]

  /// Runs both; `nil` where one prints nothing that can be compared.
  init?(of own: String, against other: String) {
    var (best, names) = ((own: [String: Int](), other: [String: Int]()), [String]())
    for _ in 0..<Self.rounds {
      // The same inputs for both, wherever the other was built.
      guard let mine = ChildProcess([own, "samples", BenchmarkPair.package]),
        let theirs = ChildProcess([other, "samples", BenchmarkPair.package])
      else { return nil }
      let samples = (Samples(mine.output), Samples(theirs.output))
      names = samples.0.names
      best.own.merge(samples.0.times, uniquingKeysWith: min)
      best.other.merge(samples.1.times, uniquingKeysWith: min)
    }
    guard !best.other.isEmpty else { return nil }
    (self.best, self.names) = (best, names)
  }

  /// The table, what became slower said at its foot.
  var lines: [String] {
    var out = [Table.line("against the baseline, ms", ["before", "now", "ratio"])]
    var slower: [String] = []
    for name in names {
      guard let now = best.own[name], let before = best.other[name], before > 0 else { continue }
      let ratio = Double(now) / Double(before)
      let remark = ratio >= Self.notable ? "  SLOWER" : ratio <= 1 / Self.notable ? "  faster" : ""
      if ratio >= Self.notable { slower.append(name) }
      let cells = [Table.milliseconds(before), Table.milliseconds(now), Table.decimals(ratio, 2)]
      out.append(Table.line(name, cells) + remark)
    }
    out.append(
      slower.isEmpty
        ? "Nothing is slower by a tenth or more."
        : "Slower by a tenth or more: \(slower.joined(separator: "; "))."
    )
    return out
  }
}
