import Archive
import Testing

@testable import Spreadsheet

@Suite("A workbook")
struct SpreadsheetTests {
  private func part(_ name: String, of sheets: [Spreadsheet.Sheet]) throws -> String {
    let bytes = try Spreadsheet(title: "题", sheets: sheets).write()
    let part = try ZipArchive(bytes).contents(of: [name])[name]
    return String(decoding: try #require(part), as: UTF8.self)
  }

  private func sheet(_ rows: [[Spreadsheet.Value]], name: String = "表") -> Spreadsheet.Sheet {
    Spreadsheet.Sheet(name: name, columns: [.init(title: "甲", width: 9)], rows: rows)
  }

  @Test("a number is a number, text is text, nothing is nothing")
  func values() throws {
    let sheet = sheet([[.number(-3.5)], [.text("=1+1")], [.empty], [.number(.nan)]])
    let xml = try part("xl/worksheets/sheet1.xml", of: [sheet])
    #expect(xml.contains("<v>-3.5</v>"))
    #expect(!xml.contains("<f>"))
    #expect(!xml.contains("r=\"A4\""))
    #expect(!xml.contains("r=\"A5\""))
    #expect(try part("xl/sharedStrings.xml", of: [sheet]).contains("<t>=1+1</t>"))
  }

  @Test("a name has no character that Excel forbids")
  func names() throws {
    let xml = try part("xl/workbook.xml", of: [sheet([], name: "a/b[c]:*?\\'")])
    #expect(xml.contains("name=\"abc\""))
  }

  @Test("it is made on a fixed day, and the same makes the same bytes")
  func reproducible() throws {
    let sheets = [sheet([[.text("乙")]])]
    #expect(try part("docProps/core.xml", of: sheets).contains("2000-01-01T00:00:00Z"))
    #expect(
      try Spreadsheet(title: "题", sheets: sheets).write()
        == Spreadsheet(title: "题", sheets: sheets).write()
    )
  }

  @Test(
    "no text is taken for an escape",
    arguments: [
      ("_x0041_", "_x005F_x0041_"), ("_x00_", "_x00_"), ("a\u{1B}b\u{0}", "ab"), ("_x_", "_x_"),
    ]
  )
  func escapes(text: String, escaped: String) {
    #expect(SheetText.escaped(text) == escaped)
  }
}
