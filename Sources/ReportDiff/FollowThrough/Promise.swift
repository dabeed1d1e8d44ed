/// A commitment, cut into what it promises.
public struct Promise: Sendable {
  /// One clause of a commitment.
  public struct Action: Sendable {
    /// What the clause is to the promise.
    public enum Role: String, Sendable {
      /// 核心举措: the action that the promise stands or falls with.
      case core
      /// 其他举措: a further action.
      case further
      /// 修饰语: an aim, an attitude or a title, which cannot be seen done by itself.
      case ornament
    }

    /// Where it stands in the commitment's text.
    public let range: Range<Int>
    /// What it is to the promise.
    public let role: Role
    /// The act, object and measure that are recognised in it, as places in the commitment's text.
    public let matches: [Match]
  }

  /// The clauses, in order.
  public let actions: [Action]
  /// How many times a year it is promised, where it says so.
  public let timesAYear: Int?

  /// Whether it names nothing that could be seen done (进一步加强……).
  public var isVague: Bool { !actions.contains { $0.role != .ornament } }
}
