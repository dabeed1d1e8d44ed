import Foundation
@_spi(Calibration) import ReportDiff

/// What the models say of one labelled promise.
struct Outcome {
  let verdict: String
  let kept: Double
  let full: Double
  /// Whether the passages are evidence, the likeliest first.
  let ranked: [Bool]
  let recurs, restated: (sum: Double, isYes: Bool)

  /// The outcomes of a pair's promises.
  static func all(_ pair: LabelledPair, _ models: Calibrator.Models) -> [Outcome] {
    let sums = pair.reading.meetings.map { $0.map { models.kept.sum($0) } }
    let (recurrence, restatement) = (pair.recurrence, pair.restatement)
    return pair.labelled.enumerated().map { place, labelled in
      let (promise, answer) = labelled
      let own = sums[promise].indices.map { passage in
        let rival = sums.indices.filter { $0 != promise }.map { sums[$0][passage] }.max()
        return sums[promise][passage] - 0.5 * max(0, (rival ?? -100) - sums[promise][passage])
      }
      let order = own.indices.sorted { (own[$1], $0) < (own[$0], $1) }
      let evidence = pair.isEvidence(promise)
      return Outcome(
        verdict: answer.verdict,
        kept: order.first.map { own[$0] } ?? -100,
        full: order.first.map { place in
          pair.reading.seldom[promise][place]
            ? -100 : models.full.sum(pair.reading.meetings[promise][place])
        } ?? -100,
        ranked: order.map { evidence[$0] },
        recurs: best(recurrence[place], models.recurs),
        restated: best(restatement[place], models.restated)
      )
    }
  }

  private static func best(
    _ question: LabelledPair.ItemQuestion,
    _ model: Regression
  ) -> (sum: Double, isYes: Bool) {
    (question.numbers.map(model.sum).max() ?? -100, question.isYes)
  }
}

/// The thresholds of the four decisions.
struct Thresholds {
  var kept = 0.0
  var full = 0.0
  var recurs = 0.0
  var restated = 0.0

  /// Those that serve outcomes best: 0.05 apart, the middle of the best stretch.
  init(for outcomes: [Outcome]) {
    kept = Self.best { Figures(outcomes, self.with(kept: $0)).kept }
    let kept = self.kept
    full = Self.best { value in
      var other = self
      (other.kept, other.full) = (kept, value)
      return Figures(outcomes, other).macro
    }
    recurs = Self.best { Figures.f1(outcomes.map(\.recurs), $0) }
    restated = Self.best { Figures.f1(outcomes.map(\.restated), $0) }
  }

  private func with(kept: Double) -> Thresholds {
    var out = self
    out.kept = kept
    return out
  }

  private static func best(_ value: (Double) -> Double) -> Double {
    let places = stride(from: -3.0, through: 2.0, by: 0.05).map { ($0, value($0)) }
    let top = places.map(\.1).max() ?? 0
    let good = places.filter { $0.1 >= top - 0.005 }.map(\.0)
    return good.isEmpty ? 0 : good[good.count / 2]
  }
}

/// How well outcomes agree with the labels, as the scoring measures it.
struct Figures {
  private(set) var macro = 0.0
  private(set) var kept = 0.0
  private(set) var first = 0.0
  private(set) var any = 0.0
  private(set) var recurs = 0.0
  private(set) var restated = 0.0
  private(set) var count = 0

  static let verdicts = ["evidenced", "partial", "absent"]

  init(_ outcomes: [Outcome], _ thresholds: Thresholds) {
    count = outcomes.count
    let said = outcomes.map { outcome in
      outcome.kept < thresholds.kept
        ? "absent" : outcome.full > thresholds.full ? "evidenced" : "partial"
    }
    let pairs = Array(zip(outcomes, said))
    kept = Self.share(pairs) { ($0.verdict == "absent") == ($1 == "absent") }
    macro =
      Self.verdicts.map { verdict in
        let hit = pairs.count { $0.verdict == verdict && $1 == verdict }
        let wrong = pairs.count { ($0.verdict == verdict) != ($1 == verdict) }
        return Double(2 * hit) / Double(max(1, 2 * hit + wrong))
      }.reduce(0, +) / 3
    let shown = pairs.filter { $0.0.verdict != "absent" }
    first = Self.share(shown) { $1 != "absent" && $0.ranked.first == true }
    any = Self.share(shown) { $1 != "absent" && $0.ranked.prefix(3).contains(true) }
    recurs = Self.f1(outcomes.map(\.recurs), thresholds.recurs)
    restated = Self.f1(outcomes.map(\.restated), thresholds.restated)
  }

  private static func share(
    _ pairs: [(Outcome, String)],
    _ isGood: (Outcome, String) -> Bool
  ) -> Double {
    Double(pairs.count(where: isGood)) / Double(max(1, pairs.count))
  }

  static func f1(_ decisions: [(sum: Double, isYes: Bool)], _ threshold: Double) -> Double {
    let hit = decisions.count { $0.sum >= threshold && $0.isYes }
    let wrong = decisions.count { ($0.sum >= threshold) != $0.isYes }
    return Double(2 * hit) / Double(max(1, 2 * hit + wrong))
  }

  /// The figures in one line.
  var line: String {
    let values = [macro, kept, first, any, recurs, restated]
    return values.map { String(format: "%7.3f", $0) }.joined() + "  n = \(count)"
  }
}
