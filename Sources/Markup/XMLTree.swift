import CLibXML2

/// A libxml2 document under construction, for XML; whoever makes one frees it.
struct XMLTree {
  private let document: xmlDocPtr

  init() {
    MarkupLibrary.use()
    document = allocated(xmlNewDoc("1.0"))
    document.pointee.standalone = 1
  }

  func free() {
    xmlFreeDoc(document)
  }

  /// Makes an element the root of the document.
  func append(_ root: XMLNode) {
    xmlDocSetRootElement(document, make(root))
  }

  /// The document as UTF-8, with no line breaks but behind the declaration and at the end.
  func serialized() -> [UInt8] {
    let buffer = allocated(xmlBufferCreate())
    defer { xmlBufferFree(buffer) }
    // The tree is UTF-8 and stays so; saving closes the output.
    let output = allocated(xmlOutputBufferCreateBuffer(buffer, nil))
    xmlSaveFormatFileTo(output, document, "UTF-8", 0)
    let bytes = UnsafeBufferPointer(
      start: xmlBufferContent(buffer),
      count: Int(xmlBufferLength(buffer))
    )
    return Array(bytes)
  }

  private func make(_ node: XMLNode) -> xmlNodePtr {
    switch node {
    case .text(let text):
      return allocated(xmlNewDocText(document, text.legalText))
    case .element(let name, let attributes, let children):
      let element = allocated(xmlNewDocNode(document, nil, name.description, nil))
      for attribute in attributes {
        _ = allocated(xmlNewProp(element, attribute.name.description, attribute.value.legalText))
      }
      for child in children { xmlAddChild(element, make(child)) }
      return element
    }
  }
}

/// What libxml2 allocated; it returns null for nothing but want of memory, where Swift itself stops.
private func allocated<Pointer>(_ pointer: Pointer?) -> Pointer {
  guard let pointer else { preconditionFailure("out of memory") }
  return pointer
}
