import Archive

/// The sample report as a Word document, its sections numbered by the word processor.
enum WordSetting {
  static func file(_ report: SampleReport) -> [UInt8] {
    let parts = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", relationships),
      ("word/document.xml", document(report)), ("word/numbering.xml", numbering),
    ]
    return (try? ZipWriter.zip(parts.map { ArchiveMember($0.0, Array($0.1.utf8)) })) ?? []
  }

  static func document(_ report: SampleReport) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="\(main)"><w:body>
    \(report.parts.map(part).joined(separator: "\n"))
    </w:body></w:document>
    """
  }

  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private static func part(_ part: SampleReport.Part) -> String {
    switch part {
    case .title(let text), .paragraph(let text): return paragraph(text)
    case .heading(let text):
      let number = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
      return paragraph(
        String(text.dropFirst(2)),
        "<w:pPr>\(number)</w:pPr>",
        "<w:rPr><w:b/></w:rPr>"
      )
    case .table(let table):
      let rows = GridSetting(table).rows.indices.map { row($0, of: table) }
      return "<w:tbl>\(rows.joined(separator: "\n"))</w:tbl>"
    }
  }

  private static func paragraph(
    _ text: String,
    _ properties: String = "",
    _ run: String = ""
  ) -> String {
    "<w:p>\(properties)<w:r>\(run)<w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// A row of the grid; where a cell comes down from above, one that says so.
  private static func row(_ index: Int, of table: SampleTable) -> String {
    let placed = GridSetting(table).rows.prefix(index + 1).flatMap(\.self)
      .filter { $0.row + $0.rows > index }.sorted { $0.column < $1.column }
    let cells = placed.map { cell in
      let merge =
        cell.rows == 1 ? "" : cell.row == index ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>"
      let properties = "<w:tcPr><w:gridSpan w:val=\"\(cell.columns)\"/>\(merge)</w:tcPr>"
      return "<w:tc>\(properties)\(paragraph(cell.row == index ? cell.text : ""))</w:tc>"
    }
    return "<w:tr>\(cells.joined())</w:tr>"
  }

  private static let numbering = """
    <w:numbering xmlns:w="\(main)"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">\
    <w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>\
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
    """

  private static let relationships = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships\
    /officeDocument" Target="word/document.xml"/></Relationships>
    """

  private static let contentTypes = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="xml" ContentType="application/xml"/></Types>
    """
}
