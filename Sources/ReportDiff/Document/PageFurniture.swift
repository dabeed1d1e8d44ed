import CResources

/// What the page prints around the text.
enum PageFurniture {
  /// Whether a line is a page number between dashes: `- 3 -`, `— 12 —`, `-5-`, `第 3 页`.
  static func isPageNumber(_ text: Text) -> Bool {
    guard text.count <= 60, let first = text.units.first(where: { !Mark.isSpace($0) }),
      first == 0x7B2C || isDash(first), text.hasDigit
    else { return false }
    let bare = text.filter { !Mark.isSpace($0) }
    guard (2...14).contains(bare.count) else { return false }
    if first == 0x7B2C, bare.hasSuffix("页") || bare.contains("页共") {
      return bare.units.allSatisfy { Mark.isDigit($0) || pageMarks.units.contains($0) }
    }
    let inner = bare.trimming(isDash)
    return inner.count <= bare.count - 2 && isDash(bare.units[0])
      && bare.units.last.map(isDash) == true && inner.units.allSatisfy(Mark.isDigit)
      && inner.count <= 4 && !inner.isEmpty
  }

  /// What stands around the numbers of 第 3 页共 12 页.
  private static let pageMarks: Text = "第页共/，,"

  private static func isDash(_ unit: UInt16) -> Bool {
    Mark.halfWidth(unit) == 0x2D || unit == 0x2010 || unit == 0x2011 || unit == 0x2012
      || unit == 0x2500 || unit == 0x30FC || unit == 0x00B7 || unit == 0x7E
  }

  // MARK: Sites

  private static let words = Resource.classes(govdiff_page_furniture_txt())
  private static let tools = words["tool"].texts.sorted { $0.count > $1.count }
  private static let labels = words["label"].texts
  private static let feet = words["foot"].texts
  private static let heads = words["head"].texts
  private static let files = words["file"].texts

  /// Whether a line is of the site and not of its article: a row of buttons, a path of pages, or what the
  /// site knows about the article (发布日期：… 来源：…).
  static func isOfSite(_ text: Text) -> Bool {
    guard text.count <= 120 else { return false }
    return isRowOfTools(text) || isAboutPage(text) || text.count <= 80 && isFoot(text)
  }

  /// Whether a line is the foot of the site's page, or heads what follows an article.
  static func opensFoot(_ text: Text) -> Bool { isRowOfTools(text) || isFoot(text) }

  private static func isFoot(_ text: Text) -> Bool {
    text.count <= 120 && !text.units.contains(where: Mark.endsSentence)
      && (text.contains(anyOf: feet) || standsAlone(anyOf: heads, in: text) || isFileName(text))
      && LabelNumber.split(text).number == nil
  }

  /// Whether a word stands in a line without a word of Han characters before or behind it.
  private static func standsAlone(anyOf words: [Text], in text: Text) -> Bool {
    text.units.split { !Mark.isHan($0) }.contains { words.contains(Text(units: $0)) }
  }

  /// The name of a file to download: 附件：青禾县2024年年报.docx.
  private static func isFileName(_ text: Text) -> Bool {
    text.trimmed.folded.hasSuffix(anyOf: files)
  }

  private static func isRowOfTools(_ text: Text) -> Bool {
    let parts = text.units.split { Mark.isSpace($0) || Mark.isPunctuation($0) || Mark.isDigit($0) }
      .map { Text(units: $0) }
    guard !parts.isEmpty, text.count <= 80 else { return false }
    // One character by itself (大) may be a torn label.
    return (parts.count > 1 || parts[0].count > 1) && parts.allSatisfy(isMadeOfTools)
  }

  private static func isMadeOfTools(_ part: Text) -> Bool {
    var rest = part
    while !rest.isEmpty {
      guard let tool = tools.first(where: rest.hasPrefix) else { return false }
      rest = rest.dropFirst(tool.count)
    }
    return true
  }

  private static func isAboutPage(_ text: Text) -> Bool {
    let bare = text.trimming {
      Mark.isSpace($0) || $0 == 0x5B || $0 == 0x3010 || $0 == 0x28 || $0 == 0xFF08
    }
    guard !text.units.contains(where: Mark.endsSentence),
      let label = labels.first(where: { hasLabel($0, bare) })
    else { return false }
    // 时间：… with a long value is prose.
    return bare.count - label.count <= 70 && !bare.units.contains(where: Mark.isComma)
  }

  private static func hasLabel(_ label: Text, _ text: Text) -> Bool {
    guard text.hasPrefix(label) else { return false }
    return text.dropFirst(label.count).units.first { !Mark.isSpace($0) }.map(Mark.isColon) ?? false
  }
}
