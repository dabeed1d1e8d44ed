/// One step of the way from last year's wording to this year's.
public struct Edit: Sendable, Hashable {
  /// What happens to the text.
  public enum Operation: String, Sendable {
    /// Kept.
    case equal
    /// Dropped from last year's wording.
    case delete
    /// New in this year's wording.
    case insert
  }

  /// What happens to the text.
  public let operation: Operation
  /// The text it happens to.
  public let text: Text
}
