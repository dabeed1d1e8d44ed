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
    /// Nothing but the width of punctuation and spaces, or the stop at the end.
    case none
    /// The year only.
    case year
    /// Figures only.
    case figures
    /// The mark in front that tells its place in a list (一是, 2.).
    case order
    /// Words.
    case wording
  }

  /// What a reader makes of a change, for counting and choosing: each sentence is one of these.
  public enum Sort: String, Sendable, CaseIterable {
    /// Nothing changed.
    case same
    /// Only the year rolled over.
    case year
    /// Only figures changed.
    case figures
    /// Only the place changed: within a list, a section or the report.
    case order
    /// The words changed.
    case reworded
    /// Something is said that was not.
    case added
    /// Something is no longer said.
    case removed
  }

  /// `w1`, `w2`, … through the whole comparison.
  public let id: String
  /// What became of the sentence.
  public let kind: Kind
  /// What differs; ``Difference/wording`` for what is added or removed.
  public let difference: Difference
  /// The sentence in the years it stands in; where it was split or merged, its parts joined, under the id
  /// of the first.
  public let sentences: Pairing<Sentence>
  /// How alike the two wordings are, 0 to 1; 0 where there is only one.
  public let similarity: Double
  /// The way from the old wording to the new, to the letter.
  public let edits: [Edit]
  /// The ids of the sentences it is made of in each year: two where it was split or merged.
  public var ids = YearPair<[String]>(old: [], new: [])
  /// The places of these sentences in the alignment.
  var numbers = YearPair(old: 0..<0, new: 0..<0)

  /// Whether it counts as a change of wording: not the year, not figures alone.
  public var isWordingChange: Bool { kind != .unchanged }

  /// What a reader makes of it.
  public var sort: Sort {
    switch (kind, difference) {
    case (.added, _): .added
    case (.removed, _): .removed
    case (.reworded, _), (.moved, .wording): .reworded
    case (.moved, _), (_, .order): .order
    case (.unchanged, .figures): .figures
    case (.unchanged, .year): .year
    case (.unchanged, _): .same
    }
  }
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
  /// How much of this year's text stands in last year's.
  public var repetition = Repetition.none
  /// The places that sentences of last year's have left, in order.
  public var departures: [Departure] = []
}

extension SentenceChange {
  /// Whether it was copied: last year's sentence but for years, figures and a word or two at most.
  public var isCopied: Bool {
    guard case .matched = sentences else { return false }
    return difference != .wording || similarity >= SentenceCopy.leastNear
  }
}
