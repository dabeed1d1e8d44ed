import Testing

@testable import Markup

@Suite("An XML document")
struct XMLDocumentTests {
  private func written(_ root: XMLNode) -> String {
    String(decoding: XMLDocument(root).write(), as: UTF8.self)
  }

  @Test("is UTF-8 that stands alone, with no line breaks of its own")
  func frame() {
    let root = XMLNode(
      "w:p",
      XMLAttribute("xmlns:w", "urn:w"),
      children: [XMLNode("w:t", children: [.text("正文 ")]), XMLNode("w:br")]
    )
    #expect(
      written(root) == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:p xmlns:w="urn:w"><w:t>正文 </w:t><w:br/></w:p>

        """
    )
  }

  @Test("never takes text for markup, and holds no character that XML forbids")
  func escaping() throws {
    let hostile = "</a><b c=\"&amp;\">]]>\u{0}\u{1B}\u{FFFE}"
    let node = XMLNode("a", XMLAttribute("d", "\"<>'\u{0}"), children: [.text(hostile)])
    let events = try MarkupParser.xml(XMLDocument(node).write())
    let legal = "</a><b c=\"&amp;\">]]>\u{FFFD}\u{FFFD}\u{FFFD}"
    #expect(
      events == [
        .open(name: "a", attributes: ["d": "\"<>'\u{FFFD}"], line: 2), .text(legal, line: 2),
        .close(name: "a"),
      ]
    )
  }
}
