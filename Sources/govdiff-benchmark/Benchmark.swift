import ReportDiff

/// Measures every stage of a comparison, and the whole, on pinned pairs of reports.
@main
struct Benchmark {
  static func main() async {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let only = value(of: "--only", &arguments)
    let runs = value(of: "--runs", &arguments).flatMap { Int($0) }
    for pair in await BenchmarkPair.all() {
      for part in Suite(of: pair).parts where only.map({ "\(pair.name): \(part.name)".hasPrefix($0) }) ?? true {
        if let runs {
          for _ in 0..<runs { part.run() }
          continue
        }
        let m = Measurement(for: .milliseconds(300), part.run)
        print("\(pair.name): \(part.name)\t\(Double(m.median / 100) / 10_000) ms\t\(m.allocations?.count ?? 0)\t\(m.allocations?.bytes ?? 0)")
      }
    }
  }
  static func value(of name: String, _ a: inout [String]) -> String? {
    guard let i = a.firstIndex(of: name), i + 1 < a.count else { return nil }
    let v = a[i + 1]
    a.removeSubrange(i...i + 1)
    return v
  }
}
