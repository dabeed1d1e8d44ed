/// What of a page only a report has: titles of the form's sections and rows of its tables.
enum ReportAnchor {
  private static let titles = SectionKind.form.map {
    Bigrams(Text($0.title).dropFirst(2).folded)
  }

  /// A part of the form: a section by its place among the six, or a table.
  enum Part: Hashable {
    case section(Int)
    case table(SectionKind)
  }

  static func isAnchor(_ item: PageItem) -> Bool { part(of: item) != nil }

  /// The part of the form that an item marks.
  static func part(of item: PageItem) -> Part? {
    title(item).map(Part.section) ?? table(item).map(Part.table)
  }

  /// The parts of the form that are marked at all.
  static func parts(among items: [PageItem]) -> Set<Part> { Set(items.compactMap(part)) }

  static func isTitle(_ item: PageItem) -> Bool { title(item) != nil }

  /// Which title of the form it is, or near one: 二、主动公开政府信息情况.
  private static func title(_ item: PageItem) -> Int? {
    guard let text = item.text, (4...45).contains(text.count),
      !item.isMostlyLinks || item.isScripted, !text.units.contains(where: Mark.endsSentence)
    else { return nil }
    let (number, body) = LabelNumber.split(text)
    let (grams, least) = (Bigrams(body.folded), number == nil ? 0.75 : 0.5)
    return titles.firstIndex { $0.isAlike(grams, least) }
  }

  /// Which table it is, if it has two labels of the form or more.
  private static func table(_ item: PageItem) -> SectionKind? {
    guard case .table(let rows) = item.content else { return nil }
    var found = 0
    for cell in rows.prefix(60).flatMap(\.cells) where (3...40).contains(cell.text.count) {
      guard let kind = kind(ofLabel: cell.text) else { continue }
      found += 1
      if found > 1 { return kind }
    }
    return nil
  }

  private static func kind(ofLabel text: Text) -> SectionKind? {
    if FormLabels.isRequestRow(text) { return .requests }
    let wording = RowLabels.Wording(text)
    if FormLabels.proactive.contains(where: { $0.similarity(to: wording) >= 0.85 }) {
      return .proactive
    }
    return outcomes.isIn(text) ? .litigation : nil
  }

  /// Columns that only table four has.
  private static let outcomes = WordSet(["结果维持", "结果纠正", "尚未审结"])
}
