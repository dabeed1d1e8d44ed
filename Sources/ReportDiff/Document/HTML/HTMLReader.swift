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
    let page = String(decoding: MarkedSections.removed(decoded.units), as: UTF16.self)
    let events: [MarkupEvent]
    do {
      events = try MarkupParser.html(Array(page.utf8))
    } catch {
      throw pageError(file, error)
    }
    var flow = HTMLFlow(skipsHidden: true)
    flow.read(events)
    if !flow.items.contains(where: ReportAnchor.isAnchor) {
      // Some sites fill the page in by script from an element that is hidden until then.
      var whole = HTMLFlow(skipsHidden: false)
      whole.read(events)
      if whole.items.contains(where: ReportAnchor.isAnchor) { flow = whole }
    }
    guard flow.cellCount <= PageLimits.cells, !flow.isTooWide else { throw tooManyCells(file) }
    let content = ReportInPage(flow)
    let blocks = content.items.flatMap(HTMLBlocks.blocks)
    return Document(
      blocks: blocks,
      warnings: decoded.warnings + flow.cleaning.warnings,
      encoding: decoded.encoding
    )
  }
}

/// How much of a document is read.
enum PageLimits {
  /// The most table cells; a report has some three hundred.
  static let cells = 200_000
  /// The most columns of a table, and the most that one cell takes; the form's widest has fifteen.
  static let columns = 1_000
  static let span = 100
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
