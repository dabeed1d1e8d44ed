internal import Markup

/// Reads a web page: the report found in it, its paragraphs and its tables, without what the site prints
/// around.
enum HTMLReader {
  /// Reads a page.
  ///
  /// - Throws: ``SourceError`` where its bytes are no text, or it holds more than a report could.
  static func read(_ file: SourceFile) throws(SourceError) -> Document {
    let saved = WebArchive.page(in: file.bytes).map { SourceFile(path: file.path, bytes: $0) }
    let decoded = try TextDecoder.decodePage(saved ?? file)
    let script = TraditionalScript(simplifying: decoded.units)
    let page = UTF16Conversion.utf8(of: MarkedSections.removed(script.units))
    let events: [MarkupEvent]
    do {
      events = try MarkupParser.html(page)
    } catch {
      throw pageError(file, error)
    }
    let flow = flow(of: events)
    guard flow.cellCount <= PageLimits.cells, !flow.isTooWide else { throw tooManyCells(file) }
    guard !flow.isTooNested else { throw pageError(file, .tooDeep) }
    let content = ReportInPage(flow)
    let blocks = content.items.flatMap(HTMLBlocks.blocks)
    return Document(
      blocks: blocks,
      warnings: decoded.warnings + script.warnings + flow.cleaning.warnings + content.warnings,
      encoding: decoded.encoding,
      attachment: flow.attachment
    )
  }

  /// What the page shows, and what it hides where more of the report is hidden than shown: sections that
  /// open at a click, or a page that a script fills in from an element hidden until then.
  private static func flow(of events: [MarkupEvent]) -> HTMLFlow {
    var shown = HTMLFlow(skipsHidden: true)
    shown.read(events)
    guard shown.hasHidden else { return shown }
    var whole = HTMLFlow(skipsHidden: false)
    whole.read(events)
    let parts = ReportAnchor.parts(among: whole.items)
    return parts.count > ReportAnchor.parts(among: shown.items).count ? whole : shown
  }
}

/// How much of a document is read.
enum PageLimits {
  /// The most table cells; a report has some three hundred.
  static let cells = 200_000
  /// The most columns of a table, and the most that one cell takes; the form's widest has fifteen.
  static let columns = 1_000
  static let span = 100
  /// The most tables in one another; pages that are laid out in tables have a dozen.
  static let tables = 50
}

// MARK: - Wording

private func pageError(_ file: SourceFile, _ error: MarkupError) -> SourceError {
  let problem =
    switch error {
    case .tooDeep: Phrase(zh: "网页的标签嵌套过深", en: "the elements of the page are nested too deep")
    case .tooLong, .declaresEntities, .malformed:
      Phrase(zh: "网页的内容远多于一份报告", en: "the page holds far more than a report")
    }
  return SourceError(path: file.path, problem: problem, remedy: copyText)
}

private func tooManyCells(_ file: SourceFile) -> SourceError {
  SourceError(
    path: file.path,
    problem: Phrase(
      zh: "网页中的表格超过 \(PageLimits.cells) 个单元格或 \(PageLimits.columns) 列",
      en:
        "the tables of the page have more than \(PageLimits.cells) cells or \(PageLimits.columns) "
        + "columns"
    ),
    remedy: copyText
  )
}

private let copyText = Phrase(
  zh: "请在浏览器中打开，复制报告正文，存为纯文本再试",
  en: "open it in a browser, copy the report and save it as plain text"
)
