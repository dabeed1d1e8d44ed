import ArgumentParser
import ReportDiff

/// Measures every stage that a caller of the library can reach, on pinned pairs of reports.
@main
struct Benchmark {
  static func main() async {
    if CommandLine.arguments.dropFirst().first == "corpus" {
      return CorpusCommand.main(Array(CommandLine.arguments.dropFirst(2)))
    }
    let runs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 50
    let pairs = await BenchmarkPair.all().map { ($0.name, stages: Stage.all(for: $0)) }
      .filter { !$0.stages.isEmpty }
    guard runs > 0, let names = pairs.first?.stages.map(\.name) else {
      return print(
        "usage: govdiff-benchmark [RUNS] | corpus DIR, in a checkout that has Snapshots/plain"
      )
    }
    print(Table.line("median ms of \(runs) runs", pairs.map(\.0)))
    for (index, name) in names.enumerated() {
      let medians = pairs.map { $0.stages[index].median(of: runs) }
      print(Table.line(name, medians.map(Table.milliseconds)))
    }
  }
}

/// The columns of the printed table.
private enum Table {
  static func line(_ name: String, _ cells: [String]) -> String {
    let margin = name + String(repeating: " ", count: max(0, 26 - name.count))
    return cells.reduce(margin) { line, cell in
      line + String(repeating: " ", count: max(1, 22 - cell.count)) + cell
    }
  }

  /// A duration in milliseconds with three places.
  static func milliseconds(_ duration: Duration) -> String {
    let micro = Int((duration / .microseconds(1)).rounded())
    let places = String(micro % 1_000)
    return "\(micro / 1_000)." + String(repeating: "0", count: 3 - places.count) + places
  }
}
