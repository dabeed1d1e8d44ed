import Archive

@testable import ReportDiff

/// A Word document put together in a test: what stands in the body, the styles and the lists.
struct WordSample {
  var body: String
  var styles = ""
  var numbering = ""
  /// The main part as it stands in the file, where it is not made of the body.
  var main: [UInt8]?

  init(_ body: String, styles: String = "", numbering: String = "") {
    self.body = body
    self.styles = styles
    self.numbering = numbering
  }

  func file(_ path: String = "a.docx") throws -> SourceFile {
    let relationships = """
      <Relationships><Relationship Type="http://x/relationships/officeDocument" \
      Target="word/document.xml"/></Relationships>
      """
    return SourceFile(
      path: path,
      bytes: try ZipWriter.zip([
        ArchiveMember("[Content_Types].xml", Array("<Types/>".utf8)),
        ArchiveMember("_rels/.rels", Array(relationships.utf8)),
        ArchiveMember(
          "word/document.xml",
          main ?? Self.part("document", "<w:body>\(body)</w:body>")
        ),
        ArchiveMember("word/styles.xml", Self.part("styles", styles)),
        ArchiveMember("word/numbering.xml", Self.part("numbering", numbering)),
      ])
    )
  }

  func document() throws -> Document { try WordReader.read(try file()) }

  /// The blocks that are not gaps, as text; the cells of a row between bars.
  func read() throws -> [String] {
    try document().blocks.filter { !$0.isGap }.map { block in
      guard case .row(let cells) = block.content else { return block.plainText.description }
      return cells.map(\.text.description).joined(separator: "|")
    }
  }

  static func part(_ root: String, _ content: String) -> [UInt8] {
    let spaces = "xmlns:w='w' xmlns:mc='mc' xmlns:m='m' xmlns:v='v' xmlns:wps='wps' xmlns:o='o'"
    return Array("<?xml version='1.0'?><w:\(root) \(spaces)>\(content)</w:\(root)>".utf8)
  }
}

/// A run of text.
func run(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
}

/// A paragraph of one run.
func paragraph(_ text: String, _ properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(text.isEmpty ? "" : run(text))</w:p>"
}

/// A paragraph in a list.
func item(_ text: String, _ list: Int, level: Int = 0) -> String {
  paragraph(text, "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
}

/// A cell of one paragraph.
func cell(_ text: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
}

/// A row of cells.
func row(_ cells: String..., properties: String = "") -> String {
  "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
}

/// A table of rows.
func table(_ rows: String...) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }

/// A definition of a list with the format and pattern of each level, and a list along it.
func list(_ id: Int, _ levels: (String, String)..., more: String = "") -> String {
  let levels = levels.enumerated().map { index, level in
    """
    <w:lvl w:ilvl='\(index)'><w:start w:val='1'/><w:numFmt w:val='\(level.0)'/>\
    <w:lvlText w:val='\(level.1)'/>\(more)</w:lvl>
    """
  }.joined()
  return """
    <w:abstractNum w:abstractNumId='\(id)'>\(levels)</w:abstractNum>\
    <w:num w:numId='\(id)'><w:abstractNumId w:val='\(id)'/></w:num>
    """
}
