/// One number in the narrative, with what it counts.
public struct Figure: Sendable, Hashable {
  /// What is counted: `微信公众号`.
  public let topic: String
  /// The value in single units (3.2万 is 32000).
  public let value: Double
  /// The measure word or unit, such as 条, 件 or %.
  public let unit: String?
  /// The figure as printed, unit included.
  public let raw: String
  /// Whether it is printed as a rough number (余, 近, 约, 多, 以上).
  public let isApproximate: Bool
  /// The id of the sentence it stands in.
  public let sentence: String
}
