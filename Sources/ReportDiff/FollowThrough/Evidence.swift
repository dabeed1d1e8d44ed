/// A sentence of this year's report that is held against a promise.
public struct Evidence: Sendable {
  /// The section that it stands in.
  public let section: SectionKind
  /// The sentence.
  public let sentence: Sentence
  /// How strongly it speaks for the promise, 0 to 1.
  public let score: Double
  /// Where in the sentence it meets the promise, in order, not overlapping.
  public var matches: [Match] = []
  /// What speaks against it.
  public var objections: [Objection] = []
}

/// A place at which a sentence meets a promise.
public struct Match: Sendable, Equatable {
  /// What meets there.
  public enum Kind: String, Sendable, CaseIterable {
    /// The act (培训).
    case act
    /// What it is done to, for whom or where (信息员).
    case object
    /// How often or how much (每季度, 4次).
    case measure
  }

  /// What meets there.
  public let kind: Kind
  /// Where it stands in the sentence.
  public let range: Range<Int>
}

/// What speaks against a sentence as evidence for a promise.
public enum Objection: Sendable, Hashable {
  /// It is still to come (将, 下一步).
  case future
  /// It says what is still wrong.
  case lacking
  /// It says what ought to be done, or takes an attitude.
  case duty
  /// It praises, and names no act.
  case praise
  /// It tells of last year.
  case lastYear
  /// The same act on another object, which is named.
  case otherObject(String)
  /// Somebody else's act, who is named.
  case otherActor(String)
  /// The act is not the one promised, or there is too little to go by.
  case otherAct
}
