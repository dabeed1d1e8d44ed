/// Whether this year's report shows a promise of last year as done (../eval/GUIDELINES.md).
public enum Verdict: String, Sendable, CaseIterable {
  /// 已见落实: the core act is reported as done.
  case evidenced
  /// 部分体现: some of it, or something weaker, is reported as done.
  case partial
  /// 未见体现: nothing in the report states that it was done.
  case absent
}

/// What became of one commitment of last year's section five.
public struct CommitmentOutcome: Sendable {
  /// Last year's commitment.
  public let commitment: Item
  /// Last year's problem that it answers.
  public let problem: Item?
  /// What it promises, clause by clause.
  public var promise = Promise(actions: [], timesAYear: nil)
  /// Whether it shows as done.
  public internal(set) var verdict: Verdict
  /// How strongly this year's report speaks for it, 0 to 1.
  public let score: Double
  /// The sentences that the verdict rests on, best first; empty when absent.
  public let evidence: [Evidence]
  /// What keeps it from being shown in full.
  public var shortfalls: [Shortfall] = []
  /// The sentences that come near and were not taken, nearest first, each with why.
  public var rejected: [Evidence] = []
  /// This year's problem that names the answered problem again.
  public let recurring: Item?
  /// This year's commitment that makes the promise again.
  public let restated: Item?
  /// Who gave the verdict, where it was not govdiff.
  public var foreignVerdict: ForeignVerdict? = nil
}

extension CommitmentOutcome {
  /// How the answered problem is reworded where it is named again in nearly the same words.
  public var recurrence: Rewording? {
    guard let problem, let recurring else { return nil }
    return Rewording(from: problem.text, to: recurring.text)
  }

  /// How the promise is reworded where it is made again in nearly the same words.
  public var restatement: Rewording? {
    restated.flatMap { Rewording(from: commitment.text, to: $0.text) }
  }
}

/// Why a promise that shows in this year's report does not show in full.
public enum Shortfall: Sendable, Equatable {
  /// It was promised at an interval, and is reported as done less often (times a year).
  case seldom(promised: Int, reported: Int)
  /// The core action is not among what is shown.
  case coreMissing
  /// Only few of the actions are shown.
  case fewActions(shown: Int, promised: Int)
  /// It is only prepared, begun or tried out.
  case preparatory
  /// It is told of as done once, or for a part.
  case scarce
  /// It was somebody else's act, in which the agency took part.
  case othersAct
}
