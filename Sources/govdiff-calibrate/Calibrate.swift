import Foundation
@_spi(Calibration) @_spi(Fitting) import ReportDiff

/// Fits what decides on promises to labelled examples, and says how well it serves those left out.
///
///     govdiff-calibrate frequencies FOLDER…   counts the field's concepts and bigrams
///     govdiff-calibrate weights FOLDER…       fits the weights
///
/// The folders hold labelled pairs beside those that lie here. Run both from the package's root.
@main
struct Calibrate {
  private static let here = URL(fileURLWithPath: "Sources/govdiff-calibrate")
  private static let resources = URL(fileURLWithPath: "Sources/CResources/Resources")
  private static let senses = URL(fileURLWithPath: "Sources/CLexicon/senses.c")
  private static let letters = URL(fileURLWithPath: "Sources/CLexicon/letters.c")

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let judgements = try Judgement.all(in: here.appendingPathComponent("Judgements"))
    let fit = SpaceFit(judgements.map(SpaceDocument.init))
    let space = fit.space
    let own = try await LabelledPair.all(in: here.appendingPathComponent("Pairs"), space)
    var given: [LabelledPair] = []
    for folder in arguments.dropFirst() {
      given += try await LabelledPair.all(in: URL(fileURLWithPath: folder), space)
    }
    let pairs = own + given
    switch arguments.first {
    case "frequencies": try count(judgements, pairs)
    case "weights":
      let heldOut = try await LabelledPair.all(in: here.appendingPathComponent("HeldOut"), space)
      try write(SpaceTables(fit).text, senses)
      try weigh(judgements, pairs, heldOut, Set((given.isEmpty ? own : given).map(\.name)))
    default: print("usage: govdiff-calibrate frequencies|weights [FOLDER…], in the package's root")
    }
  }

  // MARK: Frequencies

  private static func count(_ judgements: [Judgement], _ pairs: [LabelledPair]) throws {
    let sentences =
      pairs.flatMap { pair in
        [pair.reports.old, pair.reports.new].flatMap { $0.sections.flatMap(\.sentences) }.map(
          \.text
        )
      } + judgements.flatMap(\.sentences).map { Text($0) }
    var counts: [String: Int] = [:]
    for sentence in sentences {
      for mark in Calibration.marks(of: sentence) { counts[mark, default: 0] += 1 }
    }
    let listed = counts.filter {
      !$0.key.hasPrefix("bigram") || $0.value >= Calibration.leastListed
    }
    let lines = listed.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }
    try write(
      """
      # How many sentences of the field's reports hold a concept or a bigram.
      # Kind, which, how many; written by `make calibrate`.
      sentences\tall\t\(sentences.count)
      \(lines.joined(separator: "\n"))

      """,
      resources.appendingPathComponent("frequencies.txt")
    )
  }

  private static func write(_ text: String, _ file: URL) throws {
    try text.write(to: file, atomically: true, encoding: .utf8)
    print("wrote \(file.relativePath)")
  }

  // MARK: Weights

  private static func weigh(
    _ judgements: [Judgement],
    _ pairs: [LabelledPair],
    _ heldOut: [LabelledPair],
    _ measured: Set<String>
  ) throws {
    let calibrator = Calibrator(judgements)
    let models = calibrator.fit(pairs)
    let leftOut = leaveOut(calibrator, pairs)
    let thresholds = Thresholds(for: leftOut.flatMap(\.outcomes))
    print("\(judgements.count) judged promises, \(pairs.count) pairs, \(heldOut.count) held out")
    print("                      macro   kept  first    any recurs restated")
    report("fitted", pairs.flatMap { Outcome.all($0, models) }, thresholds)
    report(
      "fitted, given",
      pairs.filter { measured.contains($0.name) }.flatMap { Outcome.all($0, models) },
      thresholds
    )
    report("left out", leftOut.flatMap(\.outcomes), thresholds)
    report(
      "left out, given",
      leftOut.filter { measured.contains($0.name) }.flatMap(\.outcomes),
      thresholds
    )
    for kind in Set(leftOut.map { prefix($0.name) }).sorted() {
      report(
        "  \(kind)",
        leftOut.filter { prefix($0.name) == kind }.flatMap(\.outcomes),
        thresholds
      )
    }
    report("held out", heldOut.flatMap { Outcome.all($0, models) }, thresholds)
    for kind in Set(heldOut.map { prefix($0.name) }).sorted() {
      report(
        "  \(kind)",
        heldOut.filter { prefix($0.name) == kind }.flatMap { Outcome.all($0, models) },
        thresholds
      )
    }
    try write(
      text(of: models, thresholds),
      resources.appendingPathComponent("calibration.txt")
    )
    try write(LetterTables(models.wordings).text, letters)
  }

  private static func prefix(_ name: String) -> String {
    String(name.prefix { $0 != "-" })
  }

  /// What is said of each pair by models that have not seen it; seven pairs are left out at a time.
  private static func leaveOut(
    _ calibrator: Calibrator,
    _ pairs: [LabelledPair]
  ) -> [(name: String, outcomes: [Outcome])] {
    let rounds = 8
    return (0..<min(rounds, pairs.count)).flatMap { round in
      let (out, rest) = (
        pairs.indices.filter { $0 % rounds == round }, pairs.indices.filter { $0 % rounds != round }
      )
      let models = calibrator.fit(rest.map { pairs[$0] })
      return out.map { (pairs[$0].name, Outcome.all(pairs[$0], models)) }
    }
  }

  private static func report(_ name: String, _ outcomes: [Outcome], _ thresholds: Thresholds) {
    let margin = name.padding(toLength: 20, withPad: " ", startingAt: 0)
    print(margin + Figures(outcomes, thresholds).line)
  }

  private static func text(of models: Calibrator.Models, _ thresholds: Thresholds) -> String {
    func lines(
      _ name: String,
      _ model: Regression,
      _ names: [String],
      _ threshold: Double
    ) -> String {
      let own = [("threshold", threshold), ("bias", model.bias)]
      return (own + zip(names, model.weights)).map { key, value in
        "\(name)\t\(key)\t\(String(format: "%.4f", value))\n"
      }.joined()
    }
    return """
      # What decides on promises: model, number, weight. Written by `make calibrate`.

      """ + lines("kept", models.kept, Products.kept.names, thresholds.kept)
        + lines("full", models.full, Calibration.meetingNames, thresholds.full)
        + lines("recurs", models.recurs, Calibration.likenessNames, thresholds.recurs)
        + lines("restated", models.restated, Calibration.likenessNames, thresholds.restated)
  }
}
