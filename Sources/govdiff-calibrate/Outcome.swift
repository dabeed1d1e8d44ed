import Foundation
@_spi(Calibration) @_spi(Fitting) import ReportDiff

/// What the models say of one labelled promise.
struct Outcome {
  let verdict: String
  let kept: Double
  /// What may be quoted, the likeliest sentence first: how it stands, the best that its passages say for
  /// being shown in full, each with how that passage stands, and whether it is evidence.
  let ranked: [(standing: Double, full: [(standing: Double, sum: Double)], isRight: Bool)]
  let recurs, restated: (sum: Double, isYes: Bool)

  /// The outcomes of a pair's promises.
  static func all(_ pair: LabelledPair, _ models: Calibrator.Models) -> [Outcome] {
    let reading = pair.reading
    let sums = reading.meetings.map { row in
      row.map { models.kept.sum(models.wordings.keptNumbers($0)) }
    }
    let (recurrence, restatement) = (pair.recurrence, pair.restatement)
    return pair.labelled.enumerated().map { place, labelled in
      let (promise, answer) = labelled
      let own = sums[promise].indices.map { passage in
        let rival = sums.indices.filter { $0 != promise }.map { sums[$0][passage] }.max()
        return sums[promise][passage]
          - Calibration.rivalShare * max(0, (rival ?? -100) - sums[promise][passage])
      }
      let order = own.indices.sorted { (own[$1], $0) < (own[$0], $1) }
      let evidence = pair.isEvidence(promise)
      let isSeldom = order.first.map { reading.seldom[promise][$0] } ?? false
      return Outcome(
        verdict: answer.verdict,
        kept: order.first.map { own[$0] } ?? -100,
        ranked: quoted(order.map { (own[$0], $0) }, reading) { place in
          let numbers = models.wordings.fullNumbers(reading.meetings[promise][place])
          let isMadeGood = !isSeldom || reading.atInterval[promise][place]
          return isMadeGood && !reading.seldom[promise][place] ? models.full.sum(numbers) : -100
        }.map { ($0, $1, $2.contains { evidence[$0] }) },
        recurs: best(recurrence[place], models.recurs),
        restated: best(restatement[place], models.restated)
      )
    }
  }

  /// The first sentences of passages in order, with their passages and what these say for being shown in full.
  private static func quoted(
    _ order: [(standing: Double, place: Int)],
    _ reading: Calibration.Pair,
    _ full: (Int) -> Double
  ) -> [(Double, [(standing: Double, sum: Double)], [Int])] {
    var firsts: [(standing: Double, place: Int)] = []
    for entry in order where firsts.count < Calibration.mostEvidence {
      let sentence = reading.passages[entry.place].sentence
      if !firsts.contains(where: { reading.passages[$0.place].sentence == sentence }) {
        firsts.append(entry)
      }
    }
    return firsts.map { first in
      let sentence = reading.passages[first.place].sentence
      let mine = order.filter { reading.passages[$0.place].sentence == sentence }
      return (first.standing, mine.map { ($0.standing, full($0.place)) }, mine.map(\.place))
    }
  }

  /// What the verdict is with given thresholds.
  func verdict(_ thresholds: Thresholds) -> String {
    guard kept >= thresholds.kept else { return "absent" }
    let least = thresholds.kept - Calibration.furtherEvidence
    let isFull = ranked.contains { sentence in
      sentence.full.contains { $0.standing >= least && $0.sum > thresholds.full }
    }
    return isFull ? "evidenced" : "partial"
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
    (kept, full) = Self.verdicts(outcomes)
    recurs = Self.best { Figures.f1(outcomes.map(\.recurs), $0) }
    restated = Self.best { Figures.f1(outcomes.map(\.restated), $0) }
  }

  private init(kept: Double, full: Double) {
    self.kept = kept
    self.full = full
  }

  /// The two thresholds of verdicts together: those in whose whole neighbourhood the four figures on verdicts
  /// and evidence are best, so that no single promise decides.
  private static func verdicts(_ outcomes: [Outcome]) -> (kept: Double, full: Double) {
    let places = Array(stride(from: -2.5, through: 2.0, by: 0.1))
    let values = places.map { kept in
      places.map { Figures(outcomes, Thresholds(kept: kept, full: $0)).together }
    }
    func around(_ row: Int, _ column: Int) -> Double {
      var (sum, weight) = (0.0, 0.0)
      for down in max(0, row - reach)...min(places.count - 1, row + reach) {
        for right in max(0, column - reach)...min(places.count - 1, column + reach) {
          let far = (down - row) * (down - row) + (right - column) * (right - column)
          let share = exp(-Double(far) / 4)
          (sum, weight) = (sum + share * values[down][right], weight + share)
        }
      }
      return sum / weight
    }
    let all = places.indices.flatMap { row in places.indices.map { (row, $0) } }
    let best = all.max { around($0.0, $0.1) < around($1.0, $1.1) } ?? (0, 0)
    return (places[best.0], places[best.1])
  }

  /// How many steps the neighbourhood of a threshold reaches.
  private static let reach = 3

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
    let said = outcomes.map { $0.verdict(thresholds) }
    let least = thresholds.kept - Calibration.furtherEvidence
    let pairs = Array(zip(outcomes, said))
    kept = Self.share(pairs) { ($0.verdict == "absent") == ($1 == "absent") }
    macro =
      Self.verdicts.map { verdict in
        let hit = pairs.count { $0.verdict == verdict && $1 == verdict }
        let wrong = pairs.count { ($0.verdict == verdict) != ($1 == verdict) }
        return Double(2 * hit) / Double(max(1, 2 * hit + wrong))
      }.reduce(0, +) / 3
    let shown = pairs.filter { $0.0.verdict != "absent" }
    first = Self.share(shown) { $1 != "absent" && $0.ranked.first?.isRight == true }
    any = Self.share(shown) { outcome, said in
      said != "absent" && outcome.ranked.contains { $0.standing >= least && $0.isRight }
    }
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

  /// The figures on verdicts and evidence, added up; the two on evidence, which tell nearly the same, count as
  /// one.
  var together: Double { macro + kept + (first + any) / 2 }

  /// The figures in one line.
  var line: String {
    let values = [macro, kept, first, any, recurs, restated]
    return values.map { String(format: "%7.3f", $0) }.joined() + "  n = \(count)"
  }
}
