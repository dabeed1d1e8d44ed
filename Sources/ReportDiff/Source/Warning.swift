/// Something about the reading that the reader of the result must know; never about content.
public struct Warning: Sendable, Hashable {
  /// A stable name, such as `missing_cell` or `section_ordinal`.
  public let code: String
  /// What was met and what was made of it.
  public let message: Phrase
  /// The line of the source, where there is one.
  public let line: Int?
}
