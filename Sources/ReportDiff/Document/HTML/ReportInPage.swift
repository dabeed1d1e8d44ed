/// Finds the report in a page by what it says, whatever the page's elements are called.
///
/// The titles and tables of the form mark it; the smallest element around all of them holds it. What stands
/// before is dropped but for the report's own title, and so are menus, tools and what follows the foot.
struct ReportInPage {
  private(set) var items: [PageItem] = []
  private(set) var warnings: [Warning] = []

  private let parents: [Int]

  init(_ flow: HTMLFlow) {
    parents = flow.parents
    var all = flow.items.flatMap(RunInTitle.parted)
    if let second = SecondReport(in: all) {
      all.removeSubrange(second.start...)
      warnings = second.warnings
    }
    let body = body(of: all)
    let end = ReportEnd(of: Array(all[body]), before: all[body.upperBound...])
    warnings += end.warnings
    let inside = end.items.filter(Self.isReport)
    var head: [PageItem] = []
    if !inside.prefix(while: { !ReportAnchor.isTitle($0) }).contains(where: Self.namesReport) {
      head = Self.title(before: body.lowerBound, in: all, or: flow.pageTitles)
    }
    items = head + inside
  }

  // MARK: The element that holds it

  /// The items of the smallest element around everything that marks the report.
  private func body(of items: [PageItem]) -> Range<Int> {
    let anchors = items.indices.filter { ReportAnchor.isAnchor(items[$0]) }
    guard let first = anchors.first, let last = anchors.last, anchors.count > 1 else {
      return items.startIndex..<items.endIndex
    }
    var holder = items[first].element
    for anchor in anchors.dropFirst() {
      holder = common(holder, items[anchor].element)
    }
    var range = range(of: holder, in: items, around: first..<(last + 1))
    // The text of the last section stands behind its title, be it in an element further out.
    while holder != 0, !items[(last + 1)..<range.upperBound].contains(where: Self.isReport),
      ReportAnchor.isTitle(items[last])
    {
      holder = parents[holder]
      range = self.range(of: holder, in: items, around: range)
    }
    return range
  }

  /// The innermost element around two; an element has a greater index than the one around it.
  private func common(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while left != right {
      if left > right { left = parents[left] } else { right = parents[right] }
    }
    return left
  }

  private func range(
    of holder: Int,
    in items: [PageItem],
    around core: Range<Int>
  ) -> Range<Int> {
    // Elements inside the holder have indices from its own up to those of what comes after it.
    func isInside(_ item: PageItem) -> Bool {
      var element = item.element
      while element > holder { element = parents[element] }
      return element == holder
    }
    var (start, end) = (core.lowerBound, core.upperBound)
    while start > 0, isInside(items[start - 1]) { start -= 1 }
    while end < items.count, isInside(items[end]) { end += 1 }
    return start..<end
  }

  // MARK: What is not the report

  /// Whether it is none of the site's lines.
  static func isReport(_ item: PageItem) -> Bool {
    guard let text = item.text, !ReportAnchor.isTitle(item) else { return true }
    // Menus and lists of pages are no sentences; a sentence may well be a link.
    return (!item.isMostlyLinks || text.units.last == Mark.fullStop)
      && !PageFurniture.isOfSite(text) && !PageFurniture.isPageNumber(text)
  }

  /// The last line before the report that names it, with what stands between; else the page's own title.
  private static func title(
    before start: Int,
    in items: [PageItem],
    or pageTitles: [Text]
  ) -> [PageItem] {
    if let place = items[..<start].lastIndex(where: { isReport($0) && namesReport($0) }) {
      return items[place..<start].filter(isReport)
    }
    let parts = pageTitles.flatMap { title in
      title.units.split { [0x5F, 0x7C, 0x2D, 0x2014, 0x3E].contains($0) }
        .map { Text(units: $0).trimmed }
    }
    guard let part = parts.first(where: isReportTitle) else { return [] }
    return [PageItem(content: .paragraph(part), element: 0, line: 1)]
  }

  private static func namesReport(_ item: PageItem) -> Bool {
    item.text.map(isReportTitle) ?? false
  }

  private static func isReportTitle(_ text: Text) -> Bool {
    text.count <= 60 && text.contains(anyOf: ["年度报告", "年报", "工作报告"])
      && !text.units.contains(where: Mark.endsSentence)
  }
}
