/// What of a page only a report has: titles of the form's sections and rows of its tables.
enum ReportAnchor {
  private static let titles = SectionKind.form.map {
    Bigrams(Text($0.title).dropFirst(2).folded)
  }

  static func isAnchor(_ item: PageItem) -> Bool { isTitle(item) || isTable(item) }

  /// Whether it is a title of the form, or near one: 二、主动公开政府信息情况.
  static func isTitle(_ item: PageItem) -> Bool {
    guard let text = item.text, (4...45).contains(text.count), !item.isMostlyLinks,
      !text.units.contains(where: Mark.endsSentence)
    else { return false }
    let (number, body) = LabelNumber.split(text)
    let grams = Bigrams(body.folded)
    return titles.contains { $0.dice(grams) >= (number == nil ? 0.75 : 0.5) }
  }

  /// Whether it is a table with two labels of the form or more.
  static func isTable(_ item: PageItem) -> Bool {
    guard case .table(let rows) = item.content else { return false }
    var found = 0
    for cell in rows.prefix(60).flatMap(\.cells) where (3...40).contains(cell.text.count) {
      if isLabel(cell.text) { found += 1 }
      if found > 1 { return true }
    }
    return false
  }

  private static func isLabel(_ text: Text) -> Bool {
    let wording = RowLabels.Wording(text)
    return FormLabels.isRequestRow(text)
      || FormLabels.proactive.contains { $0.similarity(to: wording) >= 0.85 }
      || text.contains(anyOf: ["结果维持", "结果纠正", "尚未审结"])
  }
}

/// Finds the report in a page by what it says, whatever the page's elements are called.
///
/// The titles and tables of the form mark it; the smallest element around all of them holds it. What stands
/// before is dropped but for the report's own title, and so are menus, tools and what follows the foot.
struct ReportInPage {
  private(set) var items: [PageItem] = []

  init(_ flow: HTMLFlow) {
    let all = flow.items
    let body = Self.body(of: flow)
    let inside = Array(all[body].filter(Self.isReport))
    var head: [PageItem] = []
    if !inside.prefix(while: { !ReportAnchor.isTitle($0) }).contains(where: Self.namesReport) {
      head = Self.title(before: body.lowerBound, in: all, or: flow.pageTitle)
    }
    items = head + Self.withoutFoot(inside)
  }

  // MARK: The element that holds it

  /// The items of the smallest element around everything that marks the report.
  private static func body(of flow: HTMLFlow) -> Range<Int> {
    let items = flow.items
    let anchors = items.indices.filter { ReportAnchor.isAnchor(items[$0]) }
    guard let first = anchors.first, let last = anchors.last, anchors.count > 1 else {
      return items.startIndex..<items.endIndex
    }
    var holder = items[first].element
    for anchor in anchors.dropFirst() {
      holder = common(holder, items[anchor].element, flow.parents)
    }
    var range = range(of: holder, in: flow, around: first..<(last + 1))
    // The text of the last section stands behind its title, be it in an element further out.
    while holder != 0, !items[(last + 1)..<range.upperBound].contains(where: isReport),
      ReportAnchor.isTitle(items[last])
    {
      holder = flow.parents[holder]
      range = Self.range(of: holder, in: flow, around: range)
    }
    return range
  }

  /// The innermost element around two; an element has a greater index than the one around it.
  private static func common(_ left: Int, _ right: Int, _ parents: [Int]) -> Int {
    var (left, right) = (left, right)
    while left != right {
      if left > right { left = parents[left] } else { right = parents[right] }
    }
    return left
  }

  private static func range(
    of holder: Int,
    in flow: HTMLFlow,
    around core: Range<Int>
  ) -> Range<Int> {
    // Elements inside the holder have indices from its own up to those of what comes after it.
    func isInside(_ item: PageItem) -> Bool {
      var element = item.element
      while element > holder { element = flow.parents[element] }
      return element == holder
    }
    var (start, end) = (core.lowerBound, core.upperBound)
    while start > 0, isInside(flow.items[start - 1]) { start -= 1 }
    while end < flow.items.count, isInside(flow.items[end]) { end += 1 }
    return start..<end
  }

  // MARK: What is not the report

  private static func isReport(_ item: PageItem) -> Bool {
    guard let text = item.text else { return true }
    return !item.isMostlyLinks && !PageFurniture.isOfSite(text)
  }

  /// The last line before the report that names it, with what stands between; else the page's own title.
  private static func title(
    before start: Int,
    in items: [PageItem],
    or pageTitle: Text
  ) -> [PageItem] {
    if let place = items[..<start].lastIndex(where: { isReport($0) && namesReport($0) }) {
      return items[place..<start].filter(isReport)
    }
    let parts = pageTitle.units.split { [0x5F, 0x7C, 0x2D, 0x2014, 0x3E].contains($0) }
      .map { Text(units: $0).trimmed }
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

  /// The report up to where the site's own foot begins, behind the last section's title.
  private static func withoutFoot(_ items: [PageItem]) -> [PageItem] {
    guard let last = items.lastIndex(where: ReportAnchor.isAnchor),
      let foot = items[(last + 1)...].firstIndex(where: {
        $0.text.map(PageFurniture.opensFoot) ?? false
      })
    else { return items }
    return Array(items[..<foot])
  }
}
