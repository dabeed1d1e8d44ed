import Testing

@testable import ReportDiff

@Suite("Pages saved in one file")
struct WebArchiveTests {
  private func archive(_ encoding: String, _ body: String) -> [UInt8] {
    let header = """
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html";
      \tboundary="--B"

      ----B
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      AAAA
      ----B
      Content-Type: text/html; charset="utf-8"
      Content-Transfer-Encoding: \(encoding)

      \(body)
      ----B--

      """
    return Array(header.replacing("\n", with: "\r\n").utf8)
  }

  private func page(_ bytes: [UInt8]) -> String? {
    WebArchive.page(in: bytes).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("the page is found among the parts, in each of the encodings that they come in")
  func encodings() {
    let printable = archive("quoted-printable", "<p class=3D\"a\">=E7=\n=94=B2</p>")
    #expect(page(printable) == "<p class=\"a\">甲</p>\n")
    #expect(page(archive("base64", "PHA+55Sy\nPC9wPg==")) == "<p>甲</p>")
    #expect(page(archive("8bit", "<p>甲</p>")) == "<p>甲</p>")
  }

  @Test("what is no such file, or holds no page, gives none")
  func none() {
    #expect(WebArchive.page(in: Array("MIME-Version: 1.0".utf8)) == nil)
    #expect(page(Array("MIME-Version: 1.0\nContent-Type: multipart/related\n".utf8)) == nil)
  }

  @Test("a report saved so is read as a page, line ends and all")
  func report() throws {
    let bytes = archive("8bit", "<p>一、总体情况</p><p>全年平稳。</p><p>六、其他需要报告的事项</p>")
    let read = try Report(from: SourceFile(path: "a.mht", bytes: bytes))
    #expect(read.source.format == .html)
    #expect(read.sections.map(\.kind) == [.overview, .other])
  }
}
