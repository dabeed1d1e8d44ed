import Markup
import Testing

@Suite("Parsing markup into events")
struct MarkupParserTests {
  private func html(_ text: String) throws -> [MarkupEvent] {
    try MarkupParser.html(Array(text.utf8))
  }
  private func xml(_ text: String) throws -> [MarkupEvent] {
    try MarkupParser.xml(Array(text.utf8))
  }

  @Test("elements, attributes and text come in document order, references resolved")
  func order() throws {
    #expect(
      try html("<P Class=a>甲&nbsp;乙&#31532;<br>丙</p>")
        == [
          .open(name: "p", attributes: ["class": "a"], line: 1), .text("甲\u{A0}乙第", line: 1),
          .open(name: "br", attributes: [:], line: 1), .close(name: "br"), .text("丙", line: 1),
          .close(name: "p"),
        ]
    )
  }

  @Test("a page that closes nothing, or too much, is closed")
  func unclosed() throws {
    let events = try html("<div><table><tr><td>1<td>2</div></b>")
    var depth = 0
    for event in events {
      switch event {
      case .open: depth += 1
      case .close: depth -= 1
      case .text: break
      }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }

  @Test("the encoding that a page claims is not asked for: it comes as UTF-8")
  func charset() throws {
    let events = try html("<meta charset=gb2312><p>报告</p>")
    #expect(events.contains(.text("报告", line: 1)))
  }

  @Test("nesting of a hundred thousand elements is refused and not followed")
  func deep() {
    let page = String(repeating: "<div>", count: 100_000)
    #expect(throws: MarkupError.tooDeep) { try html(page) }
    #expect(throws: MarkupError.tooDeep) { try xml(page) }
  }

  @Test("entities declared in a document type are refused before they expand")
  func bomb() {
    let text = """
      <!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]><a>&y;</a>
      """
    #expect(throws: MarkupError.declaresEntities) { try xml(text) }
    let file = #"<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"#
    #expect(throws: MarkupError.declaresEntities) { try xml(file) }
  }

  @Test("XML that is not well-formed is refused with its line; prefixes are dropped")
  func malformed() throws {
    #expect(throws: MarkupError.malformed(line: 2)) { try xml("<a>\n<b></a>") }
    #expect(
      try xml("<w:p xmlns:w='u' w:val='1'>甲</w:p>").first
        == .open(name: "p", attributes: ["val": "1", "w": "u"], line: 1)
    )
  }

  @Test("more elements than the limit are refused")
  func long() {
    let page = Array(String(repeating: "<br>", count: 100).utf8)
    #expect(throws: MarkupError.tooLong) {
      try MarkupParser.html(page, limits: MarkupLimits(depth: 10, events: 50))
    }
  }
}
