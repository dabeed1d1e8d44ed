import CLibXML2

/// Parses HTML and XML into events.
///
/// Events instead of a tree: nothing recurses over what a hostile document nests, and what is too deep or
/// too long is stopped while it is read. No network, no external entity, no document type is ever loaded.
public enum MarkupParser {
  /// The events of an HTML page of any quality.
  ///
  /// - Parameters:
  ///   - utf8: The page as UTF-8, whatever it says of its own encoding.
  ///   - limits: How much is read.
  /// - Returns: What the page holds, in order.
  /// - Throws: ``MarkupError/tooDeep`` or ``MarkupError/tooLong``.
  public static func html(
    _ utf8: [UInt8],
    limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) -> [MarkupEvent] {
    MarkupLibrary.use()
    guard let context = htmlNewParserCtxt() else { return [] }
    defer { htmlFreeParserCtxt(context) }
    return try EventCollector(limits, context, namesAreLocal: false).collect { parser in
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue
        | HTML_PARSE_IGNORE_ENC.rawValue
      utf8.withUnsafeBytes { bytes in
        let start = bytes.bindMemory(to: CChar.self).baseAddress
        free(htmlCtxtReadMemory(parser, start, Int32(bytes.count), nil, "UTF-8", Int32(options)))
      }
      // HTML of any quality is read to its end.
      return true
    }
  }

  /// The events of an XML document.
  ///
  /// - Parameters:
  ///   - bytes: The document in the encoding that it declares.
  ///   - limits: How much is read.
  /// - Returns: What the document holds, in order.
  /// - Throws: ``MarkupError``.
  public static func xml(
    _ bytes: [UInt8],
    limits: MarkupLimits = MarkupLimits()
  ) throws(MarkupError) -> [MarkupEvent] {
    MarkupLibrary.use()
    guard let context = xmlNewParserCtxt() else { return [] }
    defer { xmlFreeParserCtxt(context) }
    return try EventCollector(limits, context, namesAreLocal: true).collect { parser in
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_SAX1.rawValue
      bytes.withUnsafeBytes { bytes in
        let start = bytes.bindMemory(to: CChar.self).baseAddress
        free(xmlCtxtReadMemory(parser, start, Int32(bytes.count), nil, nil, Int32(options)))
      }
      return parser.pointee.wellFormed != 0
    }
  }
}

/// Frees the document that libxml2 makes for its own use where a document type declares something.
private func free(_ document: xmlDocPtr?) {
  if let document { xmlFreeDoc(document) }
}

/// Gathers what libxml2 calls back with, and stops it at a limit.
private final class EventCollector {
  private let limits: MarkupLimits
  private let context: xmlParserCtxtPtr
  private let namesAreLocal: Bool
  private var events: [MarkupEvent] = []
  private var open: [String] = []
  private var text: [UInt8] = []
  private var textLine = 1
  private var error: MarkupError?

  init(_ limits: MarkupLimits, _ context: xmlParserCtxtPtr, namesAreLocal: Bool) {
    self.limits = limits
    self.context = context
    self.namesAreLocal = namesAreLocal
  }

  /// Runs a parse with this collector behind its callbacks; the parse says whether it reached its end.
  func collect(_ parse: (xmlParserCtxtPtr) -> Bool) throws(MarkupError) -> [MarkupEvent] {
    var handler = callbacks
    let isWhole = withUnsafeMutablePointer(to: &handler) { handler in
      let own = context.pointee.sax
      context.pointee.sax = handler
      context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
      defer { context.pointee.sax = own }
      return parse(context)
    }
    let line = currentLine
    if let error { throw error }
    guard isWhole else { throw .malformed(line: line) }
    flushText()
    while let name = open.popLast() { events.append(.close(name: name)) }
    return events
  }

  private var currentLine: Int { context.pointee.input.map { Int($0.pointee.line) } ?? 1 }

  private func stop(_ reason: MarkupError) {
    guard error == nil else { return }
    error = reason
    xmlStopParser(context)
  }

  private func flushText() {
    guard !text.isEmpty else { return }
    append(.text(String(decoding: text, as: UTF8.self), line: textLine))
    text.removeAll(keepingCapacity: true)
  }

  private func append(_ event: MarkupEvent) {
    guard events.count < limits.events else { return stop(.tooLong) }
    events.append(event)
  }
}

// MARK: - Called back

extension EventCollector {
  private var callbacks: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { data, name, attributes in
      collector(data)?.begin(name, attributes)
    }
    handler.endElement = { data, name in collector(data)?.end(name) }
    handler.characters = { data, text, count in collector(data)?.add(text, count) }
    handler.ignorableWhitespace = { data, text, count in collector(data)?.add(text, count) }
    handler.cdataBlock = { data, text, count in collector(data)?.add(text, count) }
    handler.entityDecl = { data, _, _, _, _, _ in collector(data)?.stop(.declaresEntities) }
    return handler
  }

  private func begin(
    _ name: UnsafePointer<xmlChar>?,
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard error == nil else { return }
    flushText()
    guard open.count < limits.depth else { return stop(.tooDeep) }
    var attributes: [String: String] = [:]
    var next = list
    while let pair = next, let key = pair[0] {
      attributes[spelled(key)] = pair[1].map { String(cString: $0) } ?? ""
      next = pair + 2
    }
    let name = spelled(name)
    open.append(name)
    append(.open(name: name, attributes: attributes, line: currentLine))
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    guard error == nil else { return }
    flushText()
    let name = spelled(name)
    // Whatever the parser thinks of the nesting, what opened last closes first.
    guard let place = open.lastIndex(of: name) else { return }
    while open.count > place {
      append(.close(name: open.removeLast()))
    }
  }

  private func add(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard error == nil, let bytes, count > 0 else { return }
    if text.isEmpty { textLine = currentLine }
    text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  private func spelled(_ name: UnsafePointer<xmlChar>?) -> String {
    guard let name else { return "" }
    let whole = String(cString: name)
    guard namesAreLocal, let colon = whole.firstIndex(of: ":") else {
      return namesAreLocal ? whole : whole.lowercased()
    }
    return String(whole[whole.index(after: colon)...])
  }
}

private func collector(_ data: UnsafeMutableRawPointer?) -> EventCollector? {
  data.map { Unmanaged<EventCollector>.fromOpaque($0).takeUnretainedValue() }
}
