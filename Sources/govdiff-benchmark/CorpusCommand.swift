public import ArgumentParser
public import MadeCorpus

/// `govdiff-benchmark corpus`: any number of reports of agencies that do not exist, to measure and test on.
struct CorpusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "govdiff-benchmark corpus",
    abstract: "Write reports of agencies that do not exist; the same for the same options."
  )

  @Argument(help: "The folder to write into.") var folder: String
  @Option(help: "How many agencies report.") var pairs = 100
  @Option(help: "What chance begins with.") var seed: UInt64 = 1
  @Option(help: "How many years each reports on, up to 20.") var years = 2
  @Option(help: "How large the agencies are.") var scale = Scale.township
  @Option(help: "How many times longer than usual the reports are.") var length = 1
  @Option(help: "A layout; several may be given. All take turns where none is.")
  var layout: [Layout] = []
  @Option(help: "How many agencies in a hundred have an error planted.") var planted = 30
  @Option(help: "How many in a hundred copy another's section five.") var copies = 0

  func validate() throws {
    guard pairs >= 0, (1...20).contains(years), (1...1_000).contains(length) else {
      throw ValidationError("--pairs is 0 or more, --years 1 to 20, --length 1 to 1000")
    }
    guard [planted, copies].allSatisfy((0...100).contains) else {
      throw ValidationError("--planted and --copies are 0 to 100")
    }
  }

  func run() throws {
    let recipe = Recipe(
      seed: seed,
      years: years,
      scale: scale,
      length: length,
      layouts: layout,
      plantedPercent: planted,
      copiesPercent: copies
    )
    try CorpusFolder(folder).write(pairs, of: recipe)
  }
}

extension Scale: ExpressibleByArgument {}
extension Layout: ExpressibleByArgument {}
