import Testing

@testable import ReportDiff

@Suite("Formats, decided from the bytes")
struct FileFormatTests {
  private func format(_ text: String, path: String = "a") -> FileFormat {
    FileFormat(of: SourceFile(path: path, bytes: Array(text.utf8)))
  }

  @Test(
    "the bytes decide, whatever the name says",
    arguments: [
      ("%PDF-1.7", SourceFormat.pdf), ("PK\u{3}\u{4}…word/document.xml…", .docx),
      ("<!DOCTYPE html><p>一、总体情况", .html), ("\n<HTML>", .html),
      ("<?xml version='1.0'?><html><p>", .html),
      ("<div class=a><p>一、总体情况</p>", .html), ("一、总体情况\n3 < 5 <p", .text),
    ]
  )
  func readable(_ start: String, _ expected: SourceFormat) {
    for path in ["a", "a.txt", "a.pdf", "a.docx"] {
      #expect(format(start, path: path) == .readable(expected))
    }
  }

  @Test("a name breaks the tie between a text and a fragment of a page")
  func tie() {
    let fragment = "一、总体情况<p>本年度</p>"
    #expect(format(fragment, path: "a.txt") == .readable(.text))
    #expect(format(fragment, path: "a.html") == .readable(.html))
  }

  @Test("line breaks left over from a page do not make a text a page")
  func leftovers() throws {
    let lines = String(repeating: "全年公开信息12条。<br/>\n规章\t0\t0\t0<br>\n", count: 40)
    #expect(format("一、总体情况\n\(lines)") == .readable(.text))
    let source = SourceText(Array("甲<br>乙<BR />丙\n丁<br".utf16))
    #expect(source.lines.map(\.text) == ["甲", "乙", "丙", "丁<br"])
    #expect(source.lines.map(\.number) == [1, 1, 1, 2])
    let row = SourceText(Array("属于<br>国家秘密|1<br>2|3<br>".utf16))
    #expect(row.lines.map(\.text) == ["属于国家秘密|1；2|3"])
  }

  @Test(
    "a format that is not read is refused by name, with what to do",
    arguments: [
      ("PK\u{3}\u{4}OFD.xml", "OFD", "PDF"), ("PK\u{3}\u{4}a.txt", "压缩包", "解压"),
      ("{\\rtf1", "RTF", "DOCX"), ("GIF89a", "GIF", "ocrmypdf"),
    ]
  )
  func foreign(_ start: String, _ name: String, _ remedy: String) {
    let file = SourceFile(path: "a", bytes: Array(start.utf8))
    let error = #expect(throws: SourceError.self) { try Report(from: file) }
    #expect(error?.problem(.chinese).contains(name) == true)
    #expect(error?.remedy(.chinese).contains(remedy) == true)
  }
}
