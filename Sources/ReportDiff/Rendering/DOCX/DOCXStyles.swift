internal import Markup

/// The styles of the brief, after GB/T 9704—2012: 二号小标宋, 三号黑体, 楷体 and 仿宋, 22 lines a page.
enum DOCXStyles {
  static func document(_ language: Language) -> XMLNode {
    XMLNode(
      "w:styles",
      DOCX.namespace,
      children: [
        defaults(language),
        style("Normal", "Normal", font: DOCXFonts.body, size: 32, [firstLine, justified]),
        style("Title", "Title", font: DOCXFonts.title, size: 44, [titleLine, noIndent, centered]),
        style(
          "Subtitle",
          "Subtitle",
          font: DOCXFonts.subheading,
          size: 32,
          [after, noIndent, centered]
        ),
        style(
          "Heading1",
          "heading 1",
          font: DOCXFonts.heading,
          size: 32,
          [keepNext, firstLine, level]
        ),
        style("Lead", "Lead", font: DOCXFonts.body, size: 32, [keepNext, firstLine, justified]),
        style(
          "TableText",
          "Table Text",
          font: DOCXFonts.body,
          size: 21,
          [tableLine, noIndent, left]
        ),
        style("Sources", "Sources", font: DOCXFonts.body, size: 18, [sourceLine, noIndent, left]),
        style("Footer", "footer", font: DOCXFonts.number, size: 28, [outerBlank]),
      ]
    )
  }

  private static func defaults(_ language: Language) -> XMLNode {
    let tag = language == .chinese ? "zh-CN" : "en-US"
    return XMLNode(
      "w:docDefaults",
      children: [
        XMLNode(
          "w:rPrDefault",
          children: [
            XMLNode(
              "w:rPr",
              children: [
                DOCXFonts.node(DOCXFonts.body),
                XMLNode(
                  "w:lang",
                  XMLAttribute("w:val", tag),
                  XMLAttribute("w:eastAsia", "zh-CN")
                ),
              ]
            )
          ]
        ),
        XMLNode(
          "w:pPrDefault",
          children: [XMLNode("w:pPr", children: [lines])]
        ),
      ]
    )
  }

  private static func style(
    _ id: String,
    _ name: String,
    font: String,
    size: Int,
    _ paragraph: [XMLNode]
  ) -> XMLNode {
    let base = id == "Normal" ? [] : [XMLNode("w:basedOn", XMLAttribute("w:val", "Normal"))]
    let isDefault = id == "Normal" ? [XMLAttribute("w:default", "1")] : []
    return .element(
      "w:style",
      [XMLAttribute("w:type", "paragraph")] + isDefault + [XMLAttribute("w:styleId", id)],
      [XMLNode("w:name", XMLAttribute("w:val", name))] + base + [
        XMLNode("w:pPr", children: paragraph),
        XMLNode(
          "w:rPr",
          children: [
            DOCXFonts.node(font), XMLNode("w:b", XMLAttribute("w:val", "0")),
            XMLNode("w:sz", XMLAttribute("w:val", "\(size)")),
            XMLNode("w:szCs", XMLAttribute("w:val", "\(size)")),
          ]
        ),
      ]
    )
  }

  // MARK: Paragraphs, sizes in twentieths of a point

  /// 22 lines on 225 mm.
  private static let lines = XMLNode(
    "w:spacing",
    XMLAttribute("w:before", "0"),
    XMLAttribute("w:after", "0"),
    XMLAttribute("w:line", "579"),
    XMLAttribute("w:lineRule", "exact")
  )
  private static let tableLine = XMLNode(
    "w:spacing",
    XMLAttribute("w:line", "300"),
    XMLAttribute("w:lineRule", "exact")
  )
  private static let sourceLine = XMLNode(
    "w:spacing",
    XMLAttribute("w:before", "120"),
    XMLAttribute("w:line", "240"),
    XMLAttribute("w:lineRule", "exact")
  )
  private static let titleLine = XMLNode(
    "w:spacing",
    XMLAttribute("w:line", "700"),
    XMLAttribute("w:lineRule", "exact")
  )
  private static let after = XMLNode("w:spacing", XMLAttribute("w:after", "240"))
  private static let firstLine = XMLNode(
    "w:ind",
    XMLAttribute("w:firstLineChars", "200"),
    XMLAttribute("w:firstLine", "640")
  )
  private static let noIndent = XMLNode(
    "w:ind",
    XMLAttribute("w:firstLineChars", "0"),
    XMLAttribute("w:firstLine", "0")
  )
  private static let left = XMLNode("w:jc", XMLAttribute("w:val", "left"))
  private static let centered = XMLNode("w:jc", XMLAttribute("w:val", "center"))
  private static let justified = XMLNode("w:jc", XMLAttribute("w:val", "both"))
  private static let keepNext = XMLNode("w:keepNext")
  private static let level = XMLNode("w:outlineLvl", XMLAttribute("w:val", "0"))
  /// Page numbers stand one character in from the outer edge.
  private static let outerBlank = XMLNode(
    "w:ind",
    XMLAttribute("w:leftChars", "100"),
    XMLAttribute("w:left", "280"),
    XMLAttribute("w:rightChars", "100"),
    XMLAttribute("w:right", "280"),
    XMLAttribute("w:firstLineChars", "0"),
    XMLAttribute("w:firstLine", "0")
  )
}
