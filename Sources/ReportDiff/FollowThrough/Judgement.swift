/// What a program of the user's makes of one promise.
public struct Judgement: Sendable, Hashable {
  /// The promise: `c1`.
  public let commitment: String
  /// Whether it shows as done.
  public let verdict: Verdict
  /// The ids of the candidate sentences that show it, best first; none where nothing shows it.
  public let evidence: [String]
  /// What the program has to say about it.
  public let note: String?

  /// Makes a judgement.
  public init(commitment: String, verdict: Verdict, evidence: [String], note: String? = nil) {
    self.commitment = commitment
    self.verdict = verdict
    self.evidence = evidence
    self.note = note
  }
}

/// Who judged a promise in govdiff's place, and what govdiff itself makes of it.
public struct ForeignVerdict: Sendable, Hashable {
  /// Who gives verdicts beside govdiff.
  public enum Judge: Sendable, Hashable {
    /// A program of the user's, by its name.
    case program(String)
    /// A person, by name where one was given, and the date of the decision.
    case reviewer(String?, date: String)
  }

  /// Who gave it.
  public let judge: Judge
  /// What the judge has to say about it.
  public let note: String?
  /// govdiff's own verdict.
  public let own: Verdict
}

/// Why a program's answer cannot be taken; govdiff's own verdict stays where it is about a promise.
public enum JudgementFault: Error, Sendable, Hashable {
  /// A line is no answer; counted from 1.
  case unreadable(line: Int)
  /// There is no such promise.
  case unknownCommitment(String)
  /// A promise has no answer.
  case missing(String)
  /// A promise has more than one answer.
  case repeated(String)
  /// A sentence is not among those that were handed over for a promise.
  case unknownSentence(String, for: String)
  /// A promise is said to show without a sentence that shows it, or not to show with one.
  case contradictory(String)
}

extension CommitmentOutcome {
  /// The sentences that a judge may choose from, nearest first.
  public var candidates: [Evidence] { evidence + rejected }

  /// Holds a judgement against what was asked.
  func fault(in judgement: Judgement) -> JudgementFault? {
    let known = Set(candidates.map(\.sentence.id))
    if let unknown = judgement.evidence.first(where: { !known.contains($0) }) {
      return .unknownSentence(unknown, for: commitment.id)
    }
    return judgement.evidence.isEmpty == (judgement.verdict == .absent)
      ? nil : .contradictory(commitment.id)
  }

  /// The outcome with a judge's verdict and evidence in the place of govdiff's own.
  func judged(by judge: String, _ judgement: Judgement) -> CommitmentOutcome {
    var places: [String: Int] = [:]
    for (place, id) in judgement.evidence.enumerated() where places[id] == nil {
      places[id] = place
    }
    let chosen = candidates.filter { places[$0.sentence.id] != nil }
      .sorted { places[$0.sentence.id] ?? 0 < places[$1.sentence.id] ?? 0 }
    return CommitmentOutcome(
      commitment: commitment,
      problem: problem,
      promise: promise,
      verdict: judgement.verdict,
      score: score,
      evidence: chosen,
      shortfalls: judgement.verdict == verdict ? shortfalls : [],
      rejected: candidates.filter { places[$0.sentence.id] == nil },
      recurring: recurring,
      restated: restated,
      foreignVerdict: ForeignVerdict(judge: .program(judge), note: judgement.note, own: verdict)
    )
  }
}

extension [CommitmentOutcome] {
  /// The outcomes with a judge's answers taken where they are sound, and what is wrong with the others.
  func judged(
    by judge: String,
    _ judgements: [Judgement]
  ) -> (outcomes: [CommitmentOutcome], faults: [JudgementFault]) {
    let answers = Dictionary(grouping: judgements, by: \.commitment)
    let known = Set(map(\.commitment.id))
    var faults = judgements.map(\.commitment).filter { !known.contains($0) }
      .map(JudgementFault.unknownCommitment)
    let outcomes = map { outcome in
      let id = outcome.commitment.id
      let answer = answers[id] ?? []
      guard let judgement = answer.first, answer.count == 1 else {
        faults.append(answer.isEmpty ? .missing(id) : .repeated(id))
        return outcome
      }
      if let fault = outcome.fault(in: judgement) {
        faults.append(fault)
        return outcome
      }
      return outcome.judged(by: judge, judgement)
    }
    return (outcomes, faults)
  }
}
