import Markup

/// The parts of the page, in their order; the raw values are their anchors.
enum HTMLPart: String, CaseIterable {
  case summary
  case figures
  case commitments
  case wording
  case findings
  case warnings

  var title: Phrase {
    switch self {
    case .summary: Phrase(zh: "摘要", en: "Summary")
    case .figures: Phrase(zh: "数据变化", en: "Figures")
    case .commitments: Phrase(zh: "上年整改承诺落实情况", en: "What became of last year's promises")
    case .wording: Phrase(zh: "正文变化", en: "Wording")
    case .findings: Phrase(zh: "核查结果", en: "Findings")
    case .warnings: Phrase(zh: "读取提示", en: "Remarks on reading")
    }
  }
}

extension HTMLPage {
  /// Links to the parts.
  var contents: Node {
    Node(.nav, .spokenLabel(say(Phrase(zh: "目录", en: "Contents")))) {
      Node(.ul) {
        for part in HTMLPart.allCases {
          Node(.li) { link(.text(say(part.title)), to: part.rawValue) }
        }
      }
    }
  }

  /// A part under its heading.
  func section(_ part: HTMLPart, @NodeBuilder content: () -> [Node]) -> Node {
    Node(.section, .id(part.rawValue), .spoken(by: "title-\(part.rawValue)")) {
      Node(.h2, .id("title-\(part.rawValue)"), text: say(part.title))
      content()
    }
  }

  /// A heading of the third level with what stands under it; a statement where that is nothing.
  func block(
    _ heading: Phrase,
    id: String? = nil,
    orElse nothing: Phrase,
    @NodeBuilder content: () -> [Node]
  ) -> [Node] {
    let nodes = content()
    let title = id.map { Node(.h3, .id($0), text: say(heading)) } ?? Node(.h3, text: say(heading))
    return [title]
      + (nodes.isEmpty ? [Node(.p, .class("none"), text: say(nothing))] : nodes)
  }
}
