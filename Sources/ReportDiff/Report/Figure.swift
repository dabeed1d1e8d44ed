/// One number in the narrative, with what it counts.
///
/// Figures go from stage to stage, so that what is in one is shared and not copied.
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

  private let parts: Parts

  private final class Parts: Sendable {
    let counted, printed: Text
    let value: Double
    let unit: String?
    let isApproximate: Bool
    let sentence: String
    let role: Role
    let range: Range<Int>
    let precision: Double

    init(
      _ counted: Text,
      _ printed: Text,
      _ value: Double,
      _ unit: String?,
      _ isApproximate: Bool,
      _ sentence: String,
      _ role: Role,
      _ range: Range<Int>,
      _ precision: Double
    ) {
      (self.counted, self.printed, self.value, self.unit) = (counted, printed, value, unit)
      (self.isApproximate, self.sentence, self.role) = (isApproximate, sentence, role)
      (self.range, self.precision) = (range, precision)
    }
  }

  init(
    counted: Text,
    value: Double,
    unit: String?,
    printed: Text,
    isApproximate: Bool,
    sentence: String,
    role: Role = .level,
    range: Range<Int> = 0..<0,
    precision: Double = 1
  ) {
    parts = Parts(counted, printed, value, unit, isApproximate, sentence, role, range, precision)
  }

  /// What is counted: `微信公众号`.
  public var topic: String { counted.description }
  /// The same as text: most figures are never shown, and need no `String` of it.
  var counted: Text { parts.counted }
  /// The value in single units (3.2万 is 32000).
  public var value: Double { parts.value }
  /// The measure word or unit, such as 条, 件 or %.
  public var unit: String? { parts.unit }
  /// The figure as printed, unit included.
  public var raw: String { printed.description }
  /// The same as text.
  var printed: Text { parts.printed }
  /// Whether it is printed as a rough number (余, 近, 约, 多, 以上).
  public var isApproximate: Bool { parts.isApproximate }
  /// The id of the sentence it stands in.
  public var sentence: String { parts.sentence }
  /// What it says of what it counts.
  public var role: Role { parts.role }
  /// Its place in the text of the sentence, unit included.
  var range: Range<Int> { parts.range }
  /// The value of one in its last printed place: 0.1 for 12.5%, 10000 for 52万, 100 for 8,600余.
  var precision: Double { parts.precision }

  /// Whether two figures are the same in every part.
  public static func == (left: Self, right: Self) -> Bool {
    left.parts === right.parts
      || left.value == right.value && left.unit == right.unit && left.sentence == right.sentence
        && left.range == right.range && left.role == right.role
        && left.isApproximate == right.isApproximate && left.precision == right.precision
        && left.counted == right.counted && left.printed == right.printed
  }

  /// Hashes what tells a figure from others of its report.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(value)
    hasher.combine(sentence)
    hasher.combine(range)
  }
}
