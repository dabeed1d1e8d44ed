/// One number in the narrative, with what it counts.
public struct Figure: Sendable, Hashable {
  /// What a number says of what it counts.
  public enum Role: String, Sendable, CaseIterable {
    /// How much there is or was in the year: 收到申请26件.
    case level
    /// By how much it changed: 同比增长12.5%, 比上年增加56条.
    case change
    /// How much there was the year before: 比上年的412条增加56条.
    case prior
    /// Which part of a whole it is: 占六成.
    case share
    /// How much there is over more than the year: 累计粉丝1.1万人.
    case cumulative
    /// A place in an order: 第三名.
    case rank
  }

  /// What is counted, as text: most figures are never shown, and need no `String` of it.
  let counted: Text
  /// The value in single units (3.2万 is 32000).
  public let value: Double
  /// The measure word or unit, such as 条, 件 or %.
  public let unit: String?
  /// The figure as printed, as text.
  let printed: Text
  /// Whether it is printed as a rough number (余, 近, 约, 多, 以上).
  public let isApproximate: Bool
  /// The id of the sentence it stands in.
  public let sentence: String
  /// What it says of what it counts.
  public var role: Role = .level
  /// Its place in the text of the sentence, unit included.
  var range: Range<Int> = 0..<0
  /// The value of one in its last printed place: 0.1 for 12.5%, 10000 for 52万, 100 for 8,600余.
  var precision: Double = 1

  /// What is counted: `微信公众号`.
  public var topic: String { counted.description }

  /// The figure as printed, unit included.
  public var raw: String { printed.description }
}
