/// A whole HTML page as a value.
public struct HTMLDocument: Sendable {
  /// The language of the page, as a BCP 47 tag.
  public var language: String
  /// The title that windows and bookmarks show.
  public var title: String
  /// Statements about the page; the character set is stated without being asked for.
  public var metadata: [Node]
  /// The style sheet.
  public var style: Asset?
  /// The script, run once the whole page is there.
  public var script: Asset?
  /// The content.
  public var body: [Node]

  /// Makes a page.
  public init(
    language: String,
    title: String,
    metadata: [Node] = [],
    style: Asset? = nil,
    script: Asset? = nil,
    body: [Node]
  ) {
    self.language = language
    self.title = title
    self.metadata = metadata
    self.style = style
    self.script = script
    self.body = body
  }

  /// The page as UTF-8.
  public func write() -> [UInt8] {
    let tree = DocumentTree()
    defer { tree.free() }
    tree.append(page, style: style, script: script)
    return tree.serialized()
  }

  /// The page in two halves, between which a great many pieces can be written one after another.
  ///
  /// - Parameter gap: an empty element of the page that has no equal in it, such as a `tbody` with an anchor.
  /// - Returns: what stands before and behind the element, and what writes a piece in its place.
  public func halves(
    around gap: Node
  ) -> (before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>, piece: (Node) -> [UInt8])? {
    let page = write()
    func piece(_ node: Node) -> [UInt8] {
      let tree = DocumentTree()
      defer { tree.free() }
      return tree.serialized(node)
    }
    guard let place = page.range(of: piece(gap)) else { return nil }
    return (page[..<place.lowerBound], page[place.upperBound...], piece)
  }

  /// The tree but for style sheet and script; the character set comes first, for readers that look no further.
  private var page: Node {
    Node(.html, .language(language)) {
      Node(.head) {
        Node(.meta, .charset("utf-8"))
        metadata
        Node(.title, text: title)
      }
      Node(.body) { body }
    }
  }
}

extension [UInt8] {
  /// Where some bytes stand for the first time.
  fileprivate func range(of needle: [UInt8]) -> Range<Int>? {
    guard let first = needle.first, needle.count <= count else { return nil }
    return (0...(count - needle.count)).lazy
      .filter { self[$0] == first && self[$0..<($0 + needle.count)].elementsEqual(needle) }
      .first.map { $0..<($0 + needle.count) }
  }
}
