/// How much of this year's text stands in last year's.
public struct Repetition: Sendable, Hashable {
  /// Shares of this year's characters, marks and spaces left out.
  public struct Share: Sendable, Hashable {
    /// How many characters there are.
    public let characters: Int
    /// The share of them in sentences that stand in last year's report to the letter.
    public let verbatim: Double
    /// The share of them in sentences that do so but for years, figures and a word or two.
    public let near: Double
  }

  /// The measures of the literature on year-over-year filings, each 0 to 1, 1 for the same text.
  ///
  /// Cohen, Malloy, Nguyen, Lazy Prices, 2020; the formulas are in docs/decisions/0008-repetition.md.
  public struct Measures: Sendable, Hashable {
    /// The cosine of the angle between the two texts as counts of terms.
    public let cosine: Double
    /// The terms that both have over the terms that either has.
    public let jaccard: Double
    /// What need not be edited to get from one text to the other.
    public let minimumEdit: Double
    /// What stands in sentences that did not change.
    public let simple: Double
  }

  /// Of the whole text.
  public let whole: Share
  /// Of the text without sentences that the law or the form prescribes.
  public let own: Share
  /// The measures; `nil` where one of the years has no text.
  public let measures: Measures?

  /// Of no text.
  public static let none = Repetition(whole: .none, own: .none, measures: nil)
}

extension Repetition.Share {
  static let none = Self(characters: 0, verbatim: 0, near: 0)
}
