internal import Markup

/// The body of the brief.
struct DOCXBody {
  let brief: Brief
  let language: Language

  var document: XMLNode {
    XMLNode(
      "w:document",
      DOCX.namespace,
      XMLAttribute(
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      ),
      children: [XMLNode("w:body", children: content + [page])]
    )
  }

  private var content: [XMLNode] {
    brief.title.map { paragraph("Title", [DOCX.run($0)]) }
      + [paragraph("Subtitle", [DOCX.run(brief.subtitle)])]
      + brief.parts.flatMap { part in
        [paragraph("Heading1", [DOCX.run(part.title)])] + part.blocks.flatMap(block)
      }
      + brief.sources.map { paragraph("Sources", [DOCX.run($0)]) }
  }

  private func block(_ block: Brief.Block) -> [XMLNode] {
    switch block {
    case .paragraph(let text): [paragraph("Normal", runs(of: text))]
    case .lead(let text): [paragraph("Lead", [DOCX.run(text)])]
    case .points(let points):
      points.enumerated().map { index, text in
        paragraph("Normal", [DOCX.run("\(index + 1).")] + runs(of: text))
      }
    case .table(let table): [DOCXTable(table: table).node]
    }
  }

  /// What stands out is set in 楷体, as the second level of headings is.
  private func runs(of text: BriefText) -> [XMLNode] {
    text.runs.map { run in
      DOCX.run(run.text, run.isStrong ? [DOCXFonts.node(DOCXFonts.subheading)] : [])
    }
  }

  private func paragraph(_ style: String, _ runs: [XMLNode]) -> XMLNode {
    DOCX.paragraph(style, runs)
  }

  // MARK: The page

  /// A4 with 天头 37 mm and 订口 28 mm around a text of 156 × 225 mm.
  private var page: XMLNode {
    XMLNode(
      "w:sectPr",
      children: [
        reference("default", "rId4"), reference("even", "rId5"),
        XMLNode("w:pgSz", XMLAttribute("w:w", "11906"), XMLAttribute("w:h", "16838")),
        XMLNode(
          "w:pgMar",
          XMLAttribute("w:top", "2098"),
          XMLAttribute("w:right", "1474"),
          XMLAttribute("w:bottom", "1984"),
          XMLAttribute("w:left", "1587"),
          XMLAttribute("w:header", "851"),
          XMLAttribute("w:footer", "1304"),
          XMLAttribute("w:gutter", "0")
        ),
      ]
    )
  }

  private func reference(_ pages: String, _ id: String) -> XMLNode {
    XMLNode("w:footerReference", XMLAttribute("w:type", pages), XMLAttribute("r:id", id))
  }
}

extension DOCX {
  /// The width of the text, in twentieths of a point.
  static let textWidth = 8845

  /// A paragraph in a style.
  static func paragraph(_ style: String, _ runs: [XMLNode]) -> XMLNode {
    let look = XMLNode(
      "w:pPr",
      children: [XMLNode("w:pStyle", XMLAttribute("w:val", style))]
    )
    return XMLNode("w:p", children: [look] + runs)
  }
}

/// A table of the brief, its head repeated on every page, no row torn by one.
private struct DOCXTable {
  let table: BriefTable

  var node: XMLNode {
    XMLNode(
      "w:tbl",
      children: [properties, XMLNode("w:tblGrid", children: widths.map(column))]
        + [row(table.columns.map(\.title), isHead: true)]
        + table.rows.map { row($0, isHead: false) }
    )
  }

  private var widths: [Int] { table.columns.map { DOCX.textWidth * $0.share / 100 } }

  private func column(_ width: Int) -> XMLNode {
    XMLNode("w:gridCol", XMLAttribute("w:w", "\(width)"))
  }

  private var properties: XMLNode {
    let sides: [StaticString] = [
      "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV",
    ]
    let line = [
      XMLAttribute("w:val", "single"), XMLAttribute("w:sz", "4"), XMLAttribute("w:space", "0"),
      XMLAttribute("w:color", "auto"),
    ]
    return XMLNode(
      "w:tblPr",
      children: [
        XMLNode("w:tblW", XMLAttribute("w:w", "5000"), XMLAttribute("w:type", "pct")),
        XMLNode("w:tblBorders", children: sides.map { .element($0, line, []) }),
        XMLNode("w:tblLayout", XMLAttribute("w:type", "fixed")),
      ]
    )
  }

  private func row(_ cells: [String], isHead: Bool) -> XMLNode {
    let look =
      [XMLNode("w:cantSplit")]
      + (isHead
        ? [XMLNode("w:tblHeader")]
        : [
          XMLNode(
            "w:trHeight",
            XMLAttribute("w:val", table.isForm ? "620" : "380"),
            XMLAttribute("w:hRule", "atLeast")
          )
        ])
    return XMLNode(
      "w:tr",
      children: [XMLNode("w:trPr", children: look)]
        + cells.indices.map { cell(cells[$0], at: $0, isHead: isHead) }
    )
  }

  private func cell(_ text: String, at index: Int, isHead: Bool) -> XMLNode {
    let alignment = isHead ? "center" : table.columns[index].isNumber ? "right" : "left"
    return XMLNode(
      "w:tc",
      children: [
        XMLNode(
          "w:tcPr",
          children: [
            XMLNode(
              "w:tcW",
              XMLAttribute("w:w", "\(widths[index])"),
              XMLAttribute("w:type", "dxa")
            ),
            XMLNode("w:vAlign", XMLAttribute("w:val", "center")),
          ]
        ),
        XMLNode(
          "w:p",
          children: [
            XMLNode(
              "w:pPr",
              children: [
                XMLNode("w:pStyle", XMLAttribute("w:val", "TableText")),
                XMLNode("w:jc", XMLAttribute("w:val", alignment)),
              ]
            )
          ]
            + (text.isEmpty
              ? [] : [DOCX.run(text, isHead ? [DOCXFonts.node(DOCXFonts.heading)] : [])])
        ),
      ]
    )
  }
}
