import CLibXML2

/// A libxml2 document under construction: the one place where pages meet C.
///
/// libxml2 escapes what it writes by its own rules for HTML. Whoever makes a tree frees it.
struct DocumentTree {
  private let document: htmlDocPtr

  init() {
    MarkupLibrary.use()
    document = allocated(htmlNewDocNoDtD(nil, nil))
    _ = allocated(xmlCreateIntSubset(document, "html", nil, nil))
  }

  func free() {
    xmlFreeDoc(document)
  }

  /// Makes a page the root of the document; the style sheet closes its head, the script its body.
  func append(_ page: Node, style: Asset?, script: Asset?) {
    guard let root = make(page) else { return }
    xmlDocSetRootElement(document, root)
    append(style, as: "style", toElement: "head", in: root)
    append(script, as: "script", toElement: "body", in: root)
  }

  private func append(
    _ asset: Asset?,
    as name: String,
    toElement parent: String,
    in root: xmlNodePtr
  ) {
    guard let asset, let goal = firstElement(named: parent, in: root) else { return }
    let element = allocated(xmlNewDocNode(document, nil, name, nil))
    add(text: asset.text, to: element)
    xmlAddChild(goal, element)
    add(text: "\n", to: goal)
  }

  /// The document as UTF-8, with no line breaks but its own.
  func serialized() -> [UInt8] {
    written { htmlDocContentDumpFormatOutput($0, document, nil, 0) }
  }

  /// A piece of a page as UTF-8; the document stays as it is.
  func serialized(_ node: Node) -> [UInt8] {
    guard let root = make(node) else { return [] }
    defer { xmlFreeNode(root) }
    return written { htmlNodeDumpFormatOutput($0, document, root, nil, 0) }
  }

  private func written(_ write: (xmlOutputBufferPtr) -> Void) -> [UInt8] {
    let buffer = allocated(xmlBufferCreate())
    defer { xmlBufferFree(buffer) }
    // No encoder: the tree is UTF-8 and stays so; an encoder for ASCII would write numeric entities.
    let output = allocated(xmlOutputBufferCreateBuffer(buffer, nil))
    write(output)
    xmlOutputBufferClose(output)
    let bytes = UnsafeBufferPointer(
      start: xmlBufferContent(buffer),
      count: Int(xmlBufferLength(buffer))
    )
    return Array(bytes)
  }
}

// MARK: - From values to C

extension DocumentTree {
  private func make(_ node: Node) -> xmlNodePtr? {
    switch node {
    case .text(let text):
      return allocated(xmlNewDocText(document, text.legalText))
    case .element(let name, let attributes, let children):
      let element = allocated(xmlNewDocNode(document, nil, name.rawValue, nil))
      for attribute in attributes {
        _ = allocated(xmlNewProp(element, attribute.name, attribute.value.legalText))
      }
      add(children, to: element, onLines: name.holdsBlocks && !children.isEmpty)
      return element
    }
  }

  private func add(_ children: [Node], to element: xmlNodePtr, onLines: Bool) {
    if onLines { add(text: "\n", to: element) }
    for child in children {
      xmlAddChild(element, make(child))
      if onLines { add(text: "\n", to: element) }
    }
  }

  private func add(text: String, to element: xmlNodePtr) {
    xmlAddChild(element, allocated(xmlNewDocText(document, text)))
  }

  private func firstElement(named name: String, in parent: xmlNodePtr) -> xmlNodePtr? {
    var child = xmlFirstElementChild(parent)
    while let element = child, xmlStrEqual(element.pointee.name, name) == 0 {
      child = xmlNextElementSibling(element)
    }
    return child
  }
}

/// What libxml2 allocated; it returns null for nothing but want of memory, where Swift itself stops.
private func allocated<Pointer>(_ pointer: Pointer?) -> Pointer {
  guard let pointer else { preconditionFailure("out of memory") }
  return pointer
}
