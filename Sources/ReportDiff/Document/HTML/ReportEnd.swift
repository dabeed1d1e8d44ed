/// Where the report ends in its page, behind the title of its last section: with its signature, or where the
/// site's own foot begins.
struct ReportEnd {
  /// The report's items up to there.
  let items: [PageItem]
  /// That what follows could be of the report.
  let warnings: [Warning]

  /// Finds the end among the items of the element that holds the report; `outside` is what follows it.
  init(of inside: [PageItem], before outside: ArraySlice<PageItem>) {
    guard let last = inside.lastIndex(where: ReportAnchor.isAnchor) else {
      (items, warnings) = (inside, [])
      return
    }
    let rest = inside[(last + 1)...]
    let date = rest.indices.first { Self.isSigned(at: $0, in: rest) }
    let end = date.map { $0 + 1 } ?? rest.firstIndex(where: Self.opensFoot) ?? inside.count
    items = Array(inside[..<end])
    let next = (inside[end...] + outside).first(where: Self.couldBeOfReport)
    warnings = next.map { [unreadText($0.line)] } ?? []
  }

  /// Whether the date that closes the report stands at a place: behind a line that is nothing but a name.
  private static func isSigned(at index: Int, in items: ArraySlice<PageItem>) -> Bool {
    guard index > items.startIndex, let date = items[index].text, DateLine.isDay(date),
      let name = items[index - 1].text?.filter({ !Mark.isSpace($0) })
    else { return false }
    return (4...30).contains(name.count) && name.units.allSatisfy(Mark.isHan)
  }

  private static func opensFoot(_ item: PageItem) -> Bool {
    item.text.map(PageFurniture.opensFoot) ?? false
  }

  /// Whether it is a statement or a table with figures, as sites print none below an article.
  private static func couldBeOfReport(_ item: PageItem) -> Bool {
    guard ReportInPage.isReport(item), !item.isMostlyLinks else { return false }
    switch item.content {
    case .paragraph(let text): return text.units.last == Mark.fullStop
    case .table(let rows):
      return rows.count > 1
        && rows.contains { $0.cells.dropFirst().contains { SpacedRow.isNumber($0.text) } }
    }
  }
}

// MARK: - Wording

private func unreadText(_ line: Int) -> Warning {
  Warning(
    code: "unread_text",
    message: Phrase(
      zh: "报告的署名或网页的页脚之后还有文字或表格，没有读取；"
        + "如果属于报告，请移到署名之前再试",
      en: "text or a table behind the report's signature or the foot of the page was not read: "
        + "if it is the report's, move it before the signature"
    ),
    line: line
  )
}
