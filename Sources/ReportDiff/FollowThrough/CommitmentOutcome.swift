/// Whether this year's report shows a promise of last year as done (../eval/GUIDELINES.md).
public enum Verdict: String, Sendable, CaseIterable {
  /// 已见落实: the core act is reported as done.
  case evidenced
  /// 部分体现: some of it, or something weaker, is reported as done.
  case partial
  /// 未见体现: nothing in the report states that it was done.
  case absent
}

/// A sentence of this year's report that shows a promise as done.
public struct Evidence: Sendable {
  /// The section that it stands in.
  public let section: SectionKind
  /// The sentence.
  public let sentence: Sentence
  /// How strongly it speaks for the promise, 0 to 1.
  public let score: Double
}

/// What became of one commitment of last year's section five.
public struct CommitmentOutcome: Sendable {
  /// Last year's commitment.
  public let commitment: Item
  /// Last year's problem that it answers.
  public let problem: Item?
  /// Whether it shows as done.
  public let verdict: Verdict
  /// The strength of the best evidence, 0 to 1.
  public let score: Double
  /// The sentences that the verdict rests on, best first; empty when absent.
  public let evidence: [Evidence]
  /// This year's problem that names the answered problem again.
  public let recurring: Item?
  /// This year's commitment that makes the promise again.
  public let restated: Item?
}
