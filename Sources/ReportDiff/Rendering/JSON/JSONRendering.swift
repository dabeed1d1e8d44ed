/// The JSON documents that other programs read, versioned by their `schema` member.
///
/// UTF-8 without a byte order mark, one object, a line feed at the end; every key is present, and an
/// absent value is `null`.
public enum JSONRendering {
  /// What two reports differ in, as `govdiff.diff/1`.
  ///
  /// - Parameters:
  ///   - comparison: the two reports, compared.
  ///   - language: the language of the messages.
  /// - Returns: the document.
  public static func document(of comparison: Comparison, language: Language) -> [UInt8] {
    document(capacity: comparisonSize) { $0.members(of: comparison, language) }
  }

  /// What the document of a comparison comes to, mostly.
  static let comparisonSize = 120 << 10

  /// One report with what is wrong in it, as `govdiff.report/1`.
  ///
  /// - Parameters:
  ///   - report: the report as read.
  ///   - findings: what was found in it.
  ///   - language: the language of the messages.
  /// - Returns: the document.
  public static func document(
    of report: Report,
    findings: [Finding],
    language: Language
  ) -> [UInt8] {
    document { $0.members(of: report, findings, language) }
  }

  /// A document of so many bytes, about.
  static func document(
    capacity: Int = 1 << 12,
    _ members: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var json = JSONWriter(capacity: capacity)
    json.object(members)
    json.endLine()
    return json.bytes
  }
}
