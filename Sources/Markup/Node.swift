/// A piece of a page, as a value: an element, or text that can never be taken for markup.
public enum Node: Sendable, Hashable {
  /// An element with its attributes and its children, both in order.
  case element(ElementName, [Attribute], [Node])
  /// Text; the writer escapes it.
  case text(String)

  /// Makes an element of the children that follow in braces.
  public init(
    _ name: ElementName,
    _ attributes: Attribute...,
    @NodeBuilder content: () -> [Node]
  ) {
    self = .element(name, attributes, content())
  }

  /// Makes an element of one text.
  public init(_ name: ElementName, _ attributes: Attribute..., text: String) {
    self = .element(name, attributes, [.text(text)])
  }

  /// Makes an element without children.
  public init(_ name: ElementName, _ attributes: Attribute...) {
    self = .element(name, attributes, [])
  }

  /// The same piece with every text rewritten; attributes stay.
  public func mapText(_ transform: (String) -> String) -> Node {
    switch self {
    case .text(let text):
      .text(transform(text))
    case .element(let name, let attributes, let children):
      .element(name, attributes, children.map { $0.mapText(transform) })
    }
  }
}

/// Collects the children of an element, conditions and loops included.
@resultBuilder
public enum NodeBuilder {
  /// One child.
  public static func buildExpression(_ node: Node) -> [Node] { [node] }

  /// One child, where there is one.
  public static func buildExpression(_ node: Node?) -> [Node] { node.map { [$0] } ?? [] }

  /// Several children.
  public static func buildExpression(_ nodes: [Node]) -> [Node] { nodes }

  /// The children of a block, in order.
  public static func buildBlock(_ parts: [Node]...) -> [Node] { parts.flatMap(\.self) }

  /// The children of an `if` without `else`.
  public static func buildOptional(_ part: [Node]?) -> [Node] { part ?? [] }

  /// The children of the first branch.
  public static func buildEither(first part: [Node]) -> [Node] { part }

  /// The children of the second branch.
  public static func buildEither(second part: [Node]) -> [Node] { part }

  /// The children of a loop.
  public static func buildArray(_ parts: [[Node]]) -> [Node] { parts.flatMap(\.self) }
}
