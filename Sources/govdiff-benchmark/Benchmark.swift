import ArgumentParser

/// Measures every stage of a comparison, and the whole, on pinned pairs of reports.
///
/// Ratios within one run are what counts; the machine and whatever else it does are in every number.
@main
struct Benchmark {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case nil: await printAll()
    case "corpus": CorpusCommand.main(Array(arguments.dropFirst()))
    case "samples" where arguments.count <= 2:
      await printSamples(beside: arguments.dropFirst().first ?? BenchmarkPair.package)
    case "against" where arguments.count == 2: printBaseline(arguments[1])
    case "repeat" where arguments.count == 3: await runRepeatedly(arguments[1], arguments[2])
    default: print(usage)
    }
  }

  private static let usage = """
    usage: govdiff-benchmark                    measure all, in a checkout that has Snapshots/plain
           govdiff-benchmark samples [CHECKOUT] print the median of every part, in nanoseconds
           govdiff-benchmark against OTHER      compare with another build of the benchmark
           govdiff-benchmark repeat PART TIMES  run a part again and again, for a profiler
           govdiff-benchmark corpus FOLDER      write reports of agencies that do not exist
    """

  // Programs come first: a program that is started takes over the peak of the one that starts it.
  private static func printAll() async {
    let files = BenchmarkPair.texts()
    let govdiff = CommandLine.arguments[0].replacing("govdiff-benchmark", with: "govdiff")
    let scripts = "\(BenchmarkPair.package)/Sources/govdiff-benchmark"
    for line in Peers(own: govdiff, scripts: scripts).lines(old: files.old, new: files.new) {
      print(line)
    }
    print("")
    for pair in await BenchmarkPair.all() {
      let suite = Suite(of: pair)
      print(Table.line(pair.title, ["median ms", "a second", "allocations", "KiB"]))
      for part in suite.parts { print(line(of: part)) }
      print("")
    }
    for line in await Growth.lines() { print(line) }
  }

  private static func line(of part: Suite.Part) -> String {
    let measured = Measurement(for: .milliseconds(200), part.run)
    let allocated = measured.allocations.map { ["\($0.count)", "\($0.bytes / 1024)"] }
    let rate = Table.decimals(1e9 / Double(max(1, measured.median)), 0)
    let cells =
      [Table.milliseconds(measured.median), rate] + (allocated ?? ["unknown", "unknown"])
    return Table.line("  " + part.name, cells)
  }

  private static func printSamples(beside root: String) async {
    let suites = await BenchmarkPair.all(beside: root).map { Suite(of: $0) }
    print(Samples(of: suites).lines.joined(separator: "\n"))
  }

  private static func printBaseline(_ other: String) {
    guard let baseline = Baseline(of: CommandLine.arguments[0], against: other) else {
      return print("no baseline: \(other) does not measure in a way that this build can read")
    }
    print(baseline.lines.joined(separator: "\n"))
  }

  private static func runRepeatedly(_ name: String, _ times: String) async {
    for pair in await BenchmarkPair.all() {
      for part in Suite(of: pair).parts where "\(pair.name): \(part.name)" == name {
        for _ in 0..<(Int(times) ?? 1) { part.run() }
      }
    }
  }
}
