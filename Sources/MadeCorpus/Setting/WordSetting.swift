import Archive
import Markup

/// A report as a Word document, its sections numbered by the word processor.
enum WordSetting {
  static func file(_ report: MadeReport) -> [UInt8] {
    let parts = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", relationships),
      ("word/document.xml", document(report)), ("word/numbering.xml", numbering),
    ]
    // Writing into memory fails for want of memory only; an empty file is then told as one.
    return (try? ZipWriter.zip(parts.map { ArchiveMember($0.0, $0.1) })) ?? []
  }

  /// The main part.
  static func document(_ report: MadeReport) -> [UInt8] {
    let body = XMLNode("w:body", children: report.parts.map(part))
    return XMLDocument(XMLNode("w:document", XMLAttribute("xmlns:w", main), children: [body]))
      .write()
  }

  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private static func part(_ part: MadeReport.Part) -> XMLNode {
    switch part {
    case .title(let text), .paragraph(let text): return paragraph(text)
    case .heading(let text):
      let number = XMLNode("w:numPr", children: [value("w:ilvl", "0"), value("w:numId", "1")])
      return paragraph(
        String(text.dropFirst(2)),
        [XMLNode("w:pPr", children: [number])],
        [XMLNode("w:rPr", children: [XMLNode("w:b")])]
      )
    case .table(let table):
      let rows = GridSetting(table).rows
      return XMLNode("w:tbl", children: rows.indices.map { row($0, of: rows) })
    }
  }

  private static func value(_ name: StaticString, _ value: String) -> XMLNode {
    XMLNode(name, XMLAttribute("w:val", value))
  }

  private static func paragraph(
    _ text: String,
    _ properties: [XMLNode] = [],
    _ run: [XMLNode] = []
  ) -> XMLNode {
    let words = XMLNode("w:t", XMLAttribute("xml:space", "preserve"), children: [.text(text)])
    return XMLNode("w:p", children: properties + [XMLNode("w:r", children: run + [words])])
  }

  /// A row of the grid; where a cell comes down from above, one that says so.
  private static func row(_ index: Int, of rows: [[GridSetting.Placed]]) -> XMLNode {
    let placed = rows.prefix(index + 1).flatMap(\.self)
      .filter { $0.row + $0.rows > index }.sorted { $0.column < $1.column }
    let cells = placed.map { cell in
      let start = value("w:vMerge", "restart")
      let merge = cell.rows == 1 ? [] : cell.row == index ? [start] : [XMLNode("w:vMerge")]
      let properties = XMLNode(
        "w:tcPr",
        children: [value("w:gridSpan", "\(cell.columns)")] + merge
      )
      return XMLNode(
        "w:tc",
        children: [properties, paragraph(cell.row == index ? cell.text : "")]
      )
    }
    return XMLNode("w:tr", children: cells)
  }

  private static let numbering: [UInt8] = {
    let level = XMLNode(
      "w:lvl",
      XMLAttribute("w:ilvl", "0"),
      children: [
        value("w:start", "1"), value("w:numFmt", "chineseCountingThousand"),
        value("w:lvlText", "%1、"),
      ]
    )
    let kind = XMLNode("w:abstractNum", XMLAttribute("w:abstractNumId", "0"), children: [level])
    let list = XMLNode(
      "w:num",
      XMLAttribute("w:numId", "1"),
      children: [value("w:abstractNumId", "0")]
    )
    return XMLDocument(
      XMLNode("w:numbering", XMLAttribute("xmlns:w", main), children: [kind, list])
    ).write()
  }()

  private static let relationships: [UInt8] = {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let document = XMLNode(
      "Relationship",
      XMLAttribute("Id", "rId1"),
      XMLAttribute("Type", office + "/officeDocument"),
      XMLAttribute("Target", "word/document.xml")
    )
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return XMLDocument(
      XMLNode("Relationships", XMLAttribute("xmlns", space), children: [document])
    ).write()
  }()

  private static let contentTypes: [UInt8] = {
    let xml = XMLNode(
      "Default",
      XMLAttribute("Extension", "xml"),
      XMLAttribute("ContentType", "application/xml")
    )
    let space = "http://schemas.openxmlformats.org/package/2006/content-types"
    return XMLDocument(XMLNode("Types", XMLAttribute("xmlns", space), children: [xml])).write()
  }()
}
