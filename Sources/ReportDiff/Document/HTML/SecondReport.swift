/// A report that stands in a page behind another: the same once more for print or for small screens, or
/// that of another year.
struct SecondReport {
  /// The first item that belongs to it.
  let start: Int
  /// That it is another report, and not the first one once more.
  let warnings: [Warning]

  /// Finds the report that begins where the titles of the first begin again.
  init?(in items: [PageItem]) {
    let titles = items.indices.filter { ReportAnchor.isTitle(items[$0]) }
    guard let first = titles.first, let count = Self.titleCount(of: items, titles) else {
      return nil
    }
    let second = titles[count]
    guard Self.isWritten(items, titles.prefix(count)) else { return nil }
    var length = 0
    // What stands before the first title of both is the head of both.
    while length < first, second - length - 1 > titles[count - 1],
      Self.isSame(items[first - length - 1], items[second - length - 1])
    {
      length += 1
    }
    start = second - length
    let body = titles[count - 1] - first
    let isCopy = (0...body).allSatisfy {
      second + $0 < items.count && Self.isSame(items[first + $0], items[second + $0])
    }
    warnings = isCopy ? [] : [secondReport(items[second].line)]
  }

  /// How many titles the first report has, if they all come again in their order.
  private static func titleCount(of items: [PageItem], _ titles: [Int]) -> Int? {
    let names = titles.map { items[$0].text?.folded }
    guard let again = names.dropFirst().firstIndex(of: names[0]), again > 2,
      names.count >= 2 * again, names[..<again].elementsEqual(names[again..<(2 * again)])
    else { return nil }
    return again
  }

  /// Whether sentences or tables stand between the titles, so that they are no table of contents.
  private static func isWritten(_ items: [PageItem], _ titles: ArraySlice<Int>) -> Bool {
    let sections = zip(titles, titles.dropFirst()).map { items[($0 + 1)..<$1] }
    return sections.count { $0.contains(where: isContent) } * 2 >= sections.count
  }

  private static func isContent(_ item: PageItem) -> Bool {
    item.text.map { $0.units.contains(where: Mark.endsSentence) } ?? true
  }

  private static func isSame(_ left: PageItem, _ right: PageItem) -> Bool {
    switch (left.content, right.content) {
    case (.paragraph(let left), .paragraph(let right)): left == right
    case (.table(let left), .table(let right)):
      left.map { $0.cells.map(\.text) } == right.map { $0.cells.map(\.text) }
    default: false
    }
  }
}

// MARK: - Wording

private func secondReport(_ line: Int) -> Warning {
  Warning(
    code: "second_report",
    message: Phrase(
      zh: "网页里有不止一份报告，只读了第一份；请核对是否为所需年度",
      en: "the page holds more than one report; only the first was read: check its year"
    ),
    line: line
  )
}
