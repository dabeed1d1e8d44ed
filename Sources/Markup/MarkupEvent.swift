/// One step through a parsed page or XML document, in document order.
public enum MarkupEvent: Sendable, Hashable {
  /// An element begins.
  ///
  /// The name is in lower case for HTML; for XML it is the local name as written, without its prefix.
  /// Attribute names are treated alike. The line is that of the source, from 1.
  case open(name: String, attributes: [String: String], line: Int)
  /// Text, character references resolved; neighbouring runs are one event.
  case text(String, line: Int)
  /// The innermost open element ends; every `open` has its `close`.
  case close(name: String)
}

/// Why markup could not be read.
public enum MarkupError: Error, Sendable, Hashable {
  /// Elements are nested deeper than ``MarkupLimits/depth``.
  case tooDeep
  /// There are more than ``MarkupLimits/events`` elements and texts.
  case tooLong
  /// The XML has a document type with declarations of its own, which could name or expand anything.
  case declaresEntities
  /// The XML is not well-formed; the line is where that shows.
  case malformed(line: Int)
}

/// How much markup is read before it is refused.
public struct MarkupLimits: Sendable {
  /// The deepest nesting of elements.
  public var depth: Int
  /// The most elements and texts together.
  public var events: Int

  /// Makes limits.
  public init(depth: Int = 2_000, events: Int = 2_000_000) {
    self.depth = depth
    self.events = events
  }
}
