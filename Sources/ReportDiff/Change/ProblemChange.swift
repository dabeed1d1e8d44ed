/// What became of a problem: named again, gone, or new.
public struct ProblemChange: Sendable {
  /// The problem in the years that name it.
  public let problems: Pairing<Item>
  /// How alike the two wordings are, 0 to 1; 0 where there is only one.
  public let similarity: Double
}

extension ProblemChange {
  /// How this year words it, where both name it in nearly the same words.
  public var rewording: Rewording? {
    guard case .matched(let years) = problems else { return nil }
    return Rewording(from: years.old.text, to: years.new.text)
  }
}
