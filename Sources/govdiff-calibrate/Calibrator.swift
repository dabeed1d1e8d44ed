import Foundation
@_spi(Calibration) @_spi(Fitting) import ReportDiff

/// The decisions that follow-through makes, each fitted on labelled examples.
struct Calibrator {
  /// How hard each fit is held back, found by cross-validation; see docs/decisions/0011-calibrated-verdicts.md.
  static let keptPenalty = 200.0
  static let fullPenalty = 50.0
  static let itemPenalty = 1.0
  /// What an example of a labelled pair counts for beside one of the judgements.
  static let keptPairWeight = 5.0
  static let fullPairWeight = 8.0
  /// What a sentence that shows a promise in part counts for, as there are few, where it is told from those
  /// that do not show it.
  static let partialWeight = 2.0
  /// How many sentences of other promises each promise of the judgements is held against.
  static let strangers = 6
  /// In how many parts the judgements are cut, each seen with weights of characters from the others.
  static let parts = 5

  /// The models that come out.
  struct Models {
    let wordings: Wordings
    let kept, full, recurs, restated: Regression
  }

  private let wordings: Wordings
  private let judged: [(kept: Sample, full: Sample?)]

  /// Weighs characters on the judgements alone.
  ///
  /// Where the judgements are fitted to again, the sums over characters and the semantic space come from others
  /// of them.
  init(_ judgements: [Judgement]) {
    let documents = judgements.map(SpaceDocument.init)
    // Of these only the characters count, whatever the space.
    let judged = judgements.indices.map { JudgedPromise(judgements, $0, .shared) }
    wordings = Wordings(judged)
    self.judged = (0..<Self.parts).flatMap { part in
      let (mine, others) = (
        judgements.indices.filter { $0 % Self.parts == part },
        judgements.indices.filter { $0 % Self.parts != part }
      )
      let space = SpaceFit(others.map { documents[$0] }).space
      let unseen = Wordings(others.map { judged[$0] })
      return mine.flatMap { JudgedPromise(judgements, $0, space).samples(unseen) }
    }
  }

  func fit(_ pairs: [LabelledPair]) -> Models {
    let kept = judged.map(\.kept) + pairs.flatMap { $0.keptSamples(wordings) }
    let full = judged.compactMap(\.full) + pairs.flatMap { $0.fullSamples(wordings) }
    return Models(
      wordings: wordings,
      kept: Regression(kept, penalty: Self.keptPenalty),
      full: Regression(full, penalty: Self.fullPenalty),
      recurs: Regression(pairs.flatMap { $0.itemSamples(\.recurrence) }, penalty: Self.itemPenalty),
      restated: Regression(
        pairs.flatMap { $0.itemSamples(\.restatement) },
        penalty: Self.itemPenalty
      )
    )
  }
}

/// One promise of the judgements with its sentences.
struct JudgedPromise {
  enum Label {
    case evidenced, partial, absent
    /// A sentence on another promise.
    case stranger

    var isKept: Bool { self == .evidenced || self == .partial }
  }

  let meetings: [(meeting: Calibration.Meeting, label: Label)]

  init(_ all: [Judgement], _ index: Int, _ space: SemanticSpace) {
    let mine = all[index]
    // Sentences on other promises, far apart in the list, so that the plain difference is learnt too.
    let strangers = (1...Calibrator.strangers).map { step in
      all[(index + step * 37) % all.count].sentences[step % 3]
    }
    let sentences =
      mine.evidenced.map { ($0, Label.evidenced) } + mine.partial.map { ($0, .partial) }
      + mine.absent.map { ($0, .absent) } + strangers.map { ($0, .stranger) }
    meetings = sentences.map { sentence, label in
      let meeting = Calibration.meeting(
        promise: mine.promise,
        problem: mine.problem,
        sentence: sentence,
        agency: mine.agency,
        year: mine.year,
        space: space
      )
      return (meeting, label)
    }
  }

  func samples(_ wordings: Wordings) -> [(kept: Sample, full: Sample?)] {
    meetings.map { meeting, label in
      let kept = Sample(
        numbers: wordings.keptNumbers(meeting),
        isYes: label.isKept,
        weight: label == .partial ? Calibrator.partialWeight : 1
      )
      guard label.isKept else { return (kept, nil) }
      let numbers = wordings.fullNumbers(meeting)
      return (kept, Sample(numbers: numbers, isYes: label == .evidenced, weight: 1))
    }
  }
}

extension LabelledPair {
  /// Whether each passage is among the evidence for a promise.
  func isEvidence(_ promise: Int) -> [Bool] {
    guard let answer = answers[promise] else { return reading.passages.map { _ in false } }
    let evidence = answer.evidence.map(Grams.init)
    return reading.passages.map { passage in
      let grams = Grams(passage.text.description)
      return evidence.contains { $0.overlap(grams) >= 0.7 }
    }
  }

  func keptSamples(_ wordings: Wordings) -> [Sample] {
    labelled.flatMap { promise, answer in
      let share = answer.verdict == "partial" ? Calibrator.partialWeight : 1
      return zip(reading.meetings[promise], isEvidence(promise)).map {
        Sample(
          numbers: wordings.keptNumbers($0),
          isYes: $1,
          weight: Calibrator.keptPairWeight * ($1 ? share : 1)
        )
      }
    }
  }

  func fullSamples(_ wordings: Wordings) -> [Sample] {
    labelled.flatMap { promise, answer in
      zip(reading.meetings[promise], isEvidence(promise)).filter(\.1).map {
        Sample(
          numbers: wordings.fullNumbers($0.0),
          isYes: answer.verdict == "evidenced",
          weight: Calibrator.fullPairWeight
        )
      }
    }
  }

  /// The promises that a label is of.
  var labelled: [(promise: Int, answer: Answer)] {
    answers.enumerated().compactMap { index, answer in answer.map { (index, $0) } }
  }

  /// A question about a promise and an item of the new report.
  struct ItemQuestion {
    let numbers: [[Double]]
    let isYes: Bool
    let right: [Bool]
  }

  var recurrence: [ItemQuestion] {
    questions(reading.recurrences, reports.new.problems.map(\.text.description)) {
      $0.problemRecurs ? $0.recurringProblem : nil
    }
  }

  var restatement: [ItemQuestion] {
    questions(reading.restatements, reports.new.commitments.map(\.text.description)) {
      $0.restated ? $0.restatedAs : nil
    }
  }

  private func questions(
    _ numbers: [[[Double]]],
    _ items: [String],
    _ quoted: (Answer) -> String?
  ) -> [ItemQuestion] {
    labelled.map { promise, answer in
      let quote = quoted(answer).map(Grams.init)
      return ItemQuestion(
        numbers: numbers[promise],
        isYes: quote != nil,
        right: items.map { item in quote.map { $0.overlap(Grams(item)) > 0.6 } ?? false }
      )
    }
  }

  func itemSamples(_ question: KeyPath<LabelledPair, [ItemQuestion]>) -> [Sample] {
    self[keyPath: question].flatMap { asked in
      zip(asked.numbers, asked.right).map { Sample(numbers: $0, isYes: $1, weight: 1) }
    }
  }
}
