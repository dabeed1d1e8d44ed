/// What a reviewer decided on one promise.
public struct Decision: Sendable, Hashable {
  /// Whether it was done.
  public let verdict: Verdict
  /// Who decided, where a name was given.
  public let reviewer: String?
  /// When, as `2026-01-12`.
  public let date: String
  /// What the reviewer has to say about it.
  public let note: String?

  /// Makes a decision.
  public init(verdict: Verdict, reviewer: String? = nil, date: String, note: String? = nil) {
    self.verdict = verdict
    self.reviewer = reviewer
    self.date = date
    self.note = note
  }
}

extension CommitmentOutcome {
  /// The outcome with a reviewer's verdict; govdiff's own is told beside it, and its evidence stays.
  func decided(_ decision: Decision) -> CommitmentOutcome {
    var outcome = self
    outcome.foreignVerdict = ForeignVerdict(
      judge: .reviewer(decision.reviewer, date: decision.date),
      note: decision.note,
      own: foreignVerdict?.own ?? verdict
    )
    outcome.verdict = decision.verdict
    if decision.verdict != verdict { outcome.shortfalls = [] }
    return outcome
  }
}
