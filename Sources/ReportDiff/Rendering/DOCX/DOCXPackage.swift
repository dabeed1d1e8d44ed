internal import Markup

/// The parts of a Word document that hold no text of its body.
enum DOCXPackage {
  static let contentTypes = XMLNode(
    "Types",
    XMLAttribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"),
    children: [
      fallback("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      fallback("xml", "application/xml"),
      type("/word/document.xml", word + "document.main+xml"),
      type("/word/styles.xml", word + "styles+xml"),
      type("/word/fontTable.xml", word + "fontTable+xml"),
      type("/word/settings.xml", word + "settings+xml"),
      type("/word/footer1.xml", word + "footer+xml"),
      type("/word/footer2.xml", word + "footer+xml"),
      type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
  )

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  private static func fallback(_ ending: String, _ type: String) -> XMLNode {
    XMLNode("Default", XMLAttribute("Extension", ending), XMLAttribute("ContentType", type))
  }

  private static func type(_ part: String, _ type: String) -> XMLNode {
    XMLNode("Override", XMLAttribute("PartName", part), XMLAttribute("ContentType", type))
  }

  // MARK: Relationships

  static let relationships = relationships([
    ("rId1", office + "officeDocument", "word/document.xml"),
    (
      "rId2",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
  ])

  static let documentRelationships = relationships([
    ("rId1", office + "styles", "styles.xml"), ("rId2", office + "fontTable", "fontTable.xml"),
    ("rId3", office + "settings", "settings.xml"), ("rId4", office + "footer", "footer1.xml"),
    ("rId5", office + "footer", "footer2.xml"),
  ])

  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private static func relationships(_ all: [(id: String, type: String, target: String)]) -> XMLNode
  {
    XMLNode(
      "Relationships",
      XMLAttribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"),
      children: all.map { id, type, target in
        XMLNode(
          "Relationship",
          XMLAttribute("Id", id),
          XMLAttribute("Type", type),
          XMLAttribute("Target", target)
        )
      }
    )
  }

  // MARK: Settings, properties, page numbers

  /// Odd and even pages bear their numbers at the outer edge.
  static let settings = XMLNode(
    "w:settings",
    DOCX.namespace,
    children: [
      XMLNode("w:evenAndOddHeaders"),
      XMLNode("w:characterSpacingControl", XMLAttribute("w:val", "compressPunctuation")),
    ]
  )

  static func properties(title: String) -> XMLNode {
    XMLNode(
      "cp:coreProperties",
      XMLAttribute(
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
      ),
      XMLAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
      children: [XMLNode("dc:title", children: [.text(title)])]
    )
  }

  /// A page number between dashes, four-hao Song: — 1 —.
  static func footer(alignment: String) -> XMLNode {
    XMLNode(
      "w:ftr",
      DOCX.namespace,
      children: [
        XMLNode(
          "w:p",
          children: [
            XMLNode(
              "w:pPr",
              children: [
                XMLNode("w:pStyle", XMLAttribute("w:val", "Footer")),
                XMLNode("w:jc", XMLAttribute("w:val", alignment)),
              ]
            ),
            DOCX.run("— "), field, DOCX.run(" —"),
          ]
        )
      ]
    )
  }

  private static let field = XMLNode(
    "w:fldSimple",
    XMLAttribute("w:instr", " PAGE "),
    children: [DOCX.run("1")]
  )
}

/// Pieces that every part is made of.
enum DOCX {
  static let namespace = XMLAttribute(
    "xmlns:w",
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  )

  /// A run of text, its blanks kept.
  static func run(_ text: String, _ properties: [XMLNode] = []) -> XMLNode {
    let look = properties.isEmpty ? [] : [XMLNode("w:rPr", children: properties)]
    let text = XMLNode(
      "w:t",
      XMLAttribute("xml:space", "preserve"),
      children: [.text(TerminalSafety.safe(text))]
    )
    return XMLNode("w:r", children: look + [text])
  }
}
