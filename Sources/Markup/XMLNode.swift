/// A piece of an XML document, as a value: an element, or text that can never be taken for markup.
public enum XMLNode: Sendable {
  /// An element with its attributes and its children, both in order.
  case element(StaticString, [XMLAttribute], [XMLNode])
  /// Text; the writer escapes it.
  case text(String)

  /// Makes an element; its name is a constant of the program.
  public init(_ name: StaticString, _ attributes: XMLAttribute..., children: [XMLNode] = []) {
    self = .element(name, attributes, children)
  }
}

/// One attribute of an XML element.
public struct XMLAttribute: Sendable {
  let name: StaticString
  let value: String

  /// Makes an attribute; its name is a constant of the program.
  public init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A whole XML document.
public struct XMLDocument: Sendable {
  /// The outermost element; it declares the name spaces.
  public let root: XMLNode

  /// Makes a document.
  public init(_ root: XMLNode) {
    self.root = root
  }

  /// The document as UTF-8.
  public func write() -> [UInt8] {
    let tree = XMLTree()
    defer { tree.free() }
    tree.append(root)
    return tree.serialized()
  }
}
