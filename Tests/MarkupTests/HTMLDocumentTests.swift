import Testing

@testable import Markup

@Suite("An HTML document")
struct HTMLDocumentTests {
  private func written(
    _ body: Node...,
    title: String = "t",
    style: String? = nil,
    script: String? = nil
  ) -> String {
    let page = HTMLDocument(
      language: "zh-CN",
      title: title,
      style: style.map { Asset(Array($0.utf8)) },
      script: script.map { Asset(Array($0.utf8)) },
      body: body
    )
    return String(decoding: page.write(), as: UTF8.self)
  }

  @Test("is HTML5 with the character set before everything else")
  func frame() {
    let page = HTMLDocument(
      language: "zh-CN",
      title: "比对",
      metadata: [Node(.meta, .name("a"), .content("b"))],
      body: [Node(.p, text: "正文")]
    )
    #expect(
      String(decoding: page.write(), as: UTF8.self) == """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="a" content="b">
        <title>比对</title>
        </head>
        <body>
        <p>正文</p>
        </body>
        </html>

        """
    )
  }

  @Test("never takes text for markup")
  func textIsEscaped() {
    let hostile = "<script>alert(1)</script><!-- & &amp; ]]> \"'"
    #expect(
      written(Node(.p, text: hostile)).contains(
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;!-- &amp; &amp;amp; ]]&gt; \"'</p>"
      )
    )
    #expect(written(title: "</title><script>").contains("<title>&lt;/title&gt;&lt;script&gt;<"))
  }

  @Test("never lets an attribute end early")
  func attributesAreEscaped() {
    let hostile = "\" onclick='x' <!-- \" --> &{\"}"
    let page = written(Node(.p, .spokenLabel(hostile), text: "a"))
    let opening = page.split(separator: "\n").first { $0.hasPrefix("<p") }
    let quotes = opening?.count { $0 == "\"" }
    #expect(quotes == 2)
    #expect(page.contains("aria-label=\"&quot; onclick='x' "))
  }

  @Test("leaves characters of every plane as they are")
  func unicodeStaysLiteral() {
    #expect(written(Node(.p, text: "白桦镇 é 𠮷 “”")).contains("<p>白桦镇 é 𠮷 “”</p>"))
    #expect(written(Node(.p, .class("类"), text: "")).contains("class=\"类\""))
  }

  @Test(
    "replaces what no document may hold by U+FFFD",
    arguments: [
      "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{FFFE}", "\u{FFFF}",
    ]
  )
  func illegalCharacters(character: String) {
    let page = written(
      Node(.p, .class("a\(character)b"), text: "甲\(character)乙"),
      title: "丙\(character)丁"
    )
    #expect(page.contains("<p class=\"a\u{FFFD}b\">甲\u{FFFD}乙</p>"))
    #expect(page.contains("<title>丙\u{FFFD}丁</title>"))
  }

  @Test("keeps tabs and line ends")
  func whiteSpaceStays() {
    #expect(written(Node(.p, text: "a\tb\nc")).contains("<p>a\tb\nc</p>"))
  }

  @Test("writes style sheet and script as they stand, at the end of head and body")
  func assets() {
    let page = written(Node(.p), style: "main > p { margin: 0 }\n", script: "if (1 < 2 && 3) { }\n")
    #expect(page.contains("</title>\n<style>main > p { margin: 0 }\n</style>\n</head>\n"))
    #expect(page.contains("<p></p>\n<script>if (1 < 2 && 3) { }\n</script>\n</body>\n"))
  }

  @Test("writes drawings with the names of their attributes as they are")
  func drawing() {
    let page = written(
      Node(.svg, .view(width: 10.5, height: 4), .stretched) {
        Node(.rect, .x(-1.25), .y(0), .width(1 / 3), .height(2))
        Node(.path, .path([.to(0, 0), .level(from: (0, 0), to: (4, 2)), .line(4, 3), .close]))
        Node(.svgText, text: "甲 < 乙")
      }
    )
    #expect(page.contains("<svg viewBox=\"0 0 10.5 4\" preserveAspectRatio=\"none\">"))
    #expect(page.contains("<rect x=\"-1.25\" y=\"0\" width=\"0.33\" height=\"2\"></rect>"))
    #expect(page.contains("<path d=\"M0 0 C2 0 2 2 4 2 L4 3 Z\"></path>"))
    #expect(page.contains("<text>甲 &lt; 乙</text>"))
  }

  @Test("writes void elements without an end and all others with one")
  func ends() {
    let page = written(Node(.p) { Node(.input, .type("checkbox")) }, Node(.section), Node(.p))
    #expect(page.contains("<p><input type=\"checkbox\"></p>"))
    #expect(page.contains("<section></section>"))
    #expect(page.contains("<p></p>"))
  }

  @Test("adds no white space inside a paragraph")
  func inlineStaysTogether() {
    let page = written(
      Node(.p) {
        Node.text("甲")
        Node(.del, text: "乙")
        Node(.ins, text: "丙")
        Node.text("丁")
      }
    )
    #expect(page.contains("<p>甲<del>乙</del><ins>丙</ins>丁</p>"))
  }

  @Test(
    "a link to a file leads to that file below the page and nowhere else",
    arguments: [
      ("reports/a_1-2.html", "./reports/a_1-2.html"), ("镇.html", "./%E9%95%87.html"),
      ("javascript:alert(1)", "./javascript%3Aalert%281%29"), ("//host/x", ".///host/x"),
      ("a#b?c%20\"<", "./a%23b%3Fc%2520%22%3C"),
    ]
  )
  func fileLink(path: String, address: String) {
    #expect(written(Node(.a, .link(toFile: path), text: "x")).contains("href=\"\(address)\""))
  }

  @Test("can be written in two halves with pieces between, which make the same page")
  func halves() throws {
    let rows = (0..<3).map { row in Node(.tbody) { Node(.tr) { Node(.td, text: "<\(row)>") } } }
    let gap = Node(.tbody, .id("gap"))
    func page(_ bodies: [Node]) -> HTMLDocument {
      HTMLDocument(
        language: "en",
        title: "<tbody id=\"gap\"></tbody>",
        body: [Node(.p, text: "<tbody id=\"gap\"></tbody>"), .element(.table, [], bodies)]
      )
    }
    let halves = try #require(page([gap]).halves(around: gap))
    let pieces = rows.map { halves.piece($0) }
    let made = Array(halves.before) + pieces.joined(separator: [0x0A]) + Array(halves.behind)
    #expect(
      String(decoding: made, as: UTF8.self) == String(decoding: page(rows).write(), as: UTF8.self)
    )
    #expect(page([]).halves(around: gap) == nil)
  }
}
