/// What became of one sentence of the narrative.
public struct SentenceChange: Sendable {
  /// The kinds that data formats print.
  public enum Kind: String, Sendable {
    /// The same words; at most the year, the figures or the width of punctuation differ.
    case unchanged
    /// Another wording of the same sentence in the same place.
    case reworded
    /// New this year.
    case added
    /// Gone this year.
    case removed
    /// In another place, wording kept or not.
    case moved
  }

  /// What differs between two wordings that say the same.
  public enum Difference: String, Sendable {
    /// Nothing but the width of punctuation and spaces.
    case none
    /// The year only.
    case year
    /// Figures only.
    case figures
    /// Words.
    case wording
  }

  /// `w1`, `w2`, … through the whole comparison.
  public let id: String
  /// What became of the sentence.
  public let kind: Kind
  /// What differs; ``Difference/wording`` for what is added or removed.
  public let difference: Difference
  /// The sentence in the years it stands in.
  public let sentences: Pairing<Sentence>
  /// How alike the two wordings are, 0 to 1; 0 where there is only one.
  public let similarity: Double
  /// The way from the old wording to the new, to the letter.
  public let edits: [Edit]

  /// Whether it counts as a change of wording: not the year, not figures alone.
  public var isWordingChange: Bool { kind != .unchanged }
}

/// What became of one section.
public struct SectionChange: Sendable {
  /// Which section of the form it is.
  public let kind: SectionKind
  /// The titles as printed, in the years that have the section.
  public let titles: Pairing<String>
  /// The share of the section's text that both years have, 0 to 1.
  public let similarity: Double
  /// What became of its sentences, in this year's order.
  public let changes: [SentenceChange]
}
