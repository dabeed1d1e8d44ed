import Archive
import Testing

@testable import ReportDiff

@Suite("Word documents as files")
struct WordFileTests {
  private func problem(_ file: SourceFile) -> String? {
    let error = #expect(throws: SourceError.self) { try Document.read(file) }
    return error?.problem(.chinese)
  }

  private func zip(_ parts: (String, [UInt8])...) throws -> SourceFile {
    let bytes = try ZipWriter.zip(parts.map { ArchiveMember($0.0, $0.1) })
    return SourceFile(path: "a.docx", bytes: bytes)
  }

  private func body(_ text: String) -> [UInt8] {
    WordSample.part("document", "<w:body>\(paragraph(text))</w:body>")
  }

  private func text(_ file: SourceFile) throws -> [Text] {
    try Document.read(file).blocks.map(\.plainText)
  }

  @Test("the main part is the one that the relationships name")
  func mainPart() throws {
    let relationships = "<r><r Type='x/officeDocument' Target='/word/body2.xml'/></r>"
    let file = try zip(
      ("[Content_Types].xml", []),
      ("_rels/.rels", Array(relationships.utf8)),
      ("word/body2.xml", body("甲")),
      ("word/document.xml", body("乙"))
    )
    #expect(try text(file) == ["甲"])
  }

  @Test("without relationships it is where it usually is, in letters of any case")
  func usualPart() throws {
    #expect(try text(try zip(("word/document.xml", body("甲")))) == ["甲"])
    let file = try zip(("word/document.XML", []), ("WORD/Document.xml", body("甲")))
    #expect(throws: SourceError.self) { try text(file) }
  }

  @Test("parts may be in UTF-16")
  func utf16() throws {
    let xml = String(decoding: body("甲"), as: UTF8.self)
      .replacing("<?xml version='1.0'?>", with: "<?xml version='1.0' encoding='UTF-16'?>")
    let units = [0xFEFF] + Array(xml.utf16)
    let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try text(try zip(("word/document.xml", bytes))) == ["甲"])
  }

  @Test("a file that is damaged, protected or no document is refused with what is wrong")
  func refused() throws {
    let sample = try WordSample(paragraph("甲")).file()
    let cut = SourceFile(path: "a.docx", bytes: Array(sample.bytes.dropLast(40)))
    #expect(problem(cut)?.contains("损坏") == true)
    #expect(
      problem(try zip(("[Content_Types].xml", []), ("word/x.xml", [])))?.contains("缺少正文") == true
    )
    #expect(
      problem(try zip(("word/document.xml", Array("<a>\n<b>".utf8))))?.contains("第 2 行") == true
    )
    let zeros = [UInt8](repeating: 0x20, count: 4 << 20)
    #expect(problem(try zip(("word/document.xml", zeros)))?.contains("庞大") == true)
    var locked = sample.bytes
    for place in locked.indices.dropLast(10) where locked[place...].starts(with: [0x50, 0x4B]) {
      if locked[place + 2] == 3 { locked[place + 6] |= 1 }
      if locked[place + 2] == 1 { locked[place + 8] |= 1 }
    }
    #expect(problem(SourceFile(path: "a.docx", bytes: locked))?.contains("密码") == true)
    let old = SourceFile(path: "a.docx", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1])
    #expect(problem(old)?.contains(".doc") == true)
  }

  @Test("what nests or grows without reason is refused")
  func excess() throws {
    let deep = String(repeating: "<w:tbl><w:tr><w:tc>", count: 500)
    let close = String(repeating: "</w:tc></w:tr></w:tbl>", count: 500)
    #expect(problem(try WordSample(deep + close).file())?.contains("过深") == true)
    let cells = String(repeating: "<w:tc/>", count: WordBody.cellLimit + 1)
    // What compresses too well would be refused for that.
    var random = SystemRandomNumberGenerator()
    let salt = (0..<20_000).map { _ in String(random.next(), radix: 36) }.joined()
    let body = "<!--\(salt)--><w:tbl><w:tr>\(cells)</w:tr></w:tbl>"
    #expect(problem(try WordSample(body).file())?.contains("单元格") == true)
  }

  @Test("pictures without any text are told apart from a report")
  func pictures() throws {
    let file = try WordSample("<w:p><w:r><w:drawing/></w:r></w:p>").file()
    #expect(problem(file)?.contains("图片") == true)
  }

  @Test("what could not be read is told: damaged lists, parts in other formats, embedded sheets")
  func warnings() throws {
    let body = """
      <w:altChunk/><w:p>\(run("甲"))<w:r><w:object><o:OLEObject ProgID='Excel.Sheet.12'/></w:object></w:r></w:p>
      """
    let document = try WordSample(body, numbering: "<w:num>").document()
    #expect(document.blocks.map(\.plainText) == ["甲"])
    #expect(document.warnings.map(\.code) == ["unread_part", "unread_part", "unread_part"])
  }
}
