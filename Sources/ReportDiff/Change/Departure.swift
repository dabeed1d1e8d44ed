/// The place that a sentence has left: it stands elsewhere this year.
public struct Departure: Sendable {
  /// Last year's sentence.
  public let sentence: Sentence
  /// How many of the section's changes stand before the place.
  public let index: Int
}
