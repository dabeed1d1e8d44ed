/// One sentence of the narrative.
///
/// Sentences go from stage to stage, so that what is in one is shared and not copied.
public struct Sentence: Sendable, Hashable {
  private let parts: Parts

  private final class Parts: Sendable {
    let id: String
    let heading: String?
    let text: Text
    let line: Int

    init(_ id: String, _ heading: String?, _ text: Text, _ line: Int) {
      (self.id, self.heading, self.text, self.line) = (id, heading, text, line)
    }
  }

  init(id: String, heading: String?, text: Text, line: Int) {
    parts = Parts(id, heading, text, line)
  }

  /// Section and running number: `overview.3`.
  public var id: String { parts.id }
  /// The sub-heading above it, without a closing mark: `（一）主动公开方面`.
  public var heading: String? { parts.heading }
  /// The text, verbatim but for line breaks.
  public var text: Text { parts.text }
  /// The line it begins on, from 1.
  public var line: Int { parts.line }

  /// Whether two sentences are the same in every part.
  public static func == (left: Self, right: Self) -> Bool {
    left.parts === right.parts
      || left.line == right.line && left.id == right.id && left.heading == right.heading
        && left.text == right.text
  }

  /// Hashes what tells a sentence from others of its report.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
