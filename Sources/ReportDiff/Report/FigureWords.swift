import CResources

/// The words that tell what a figure is, from `figure-words.txt`.
final class FigureWords: Sendable {
  static let shared = FigureWords(Resource.classes(govdiff_figure_words_txt()))

  private let classes: WordClasses
  private let units: WordSet
  let numeralUnits: WordSet
  let ranks: WordSet
  let changes: [Text]
  let shrink: [Text]
  let comparisons: [Text]
  let comparison: WordSet
  let carrying: WordSet
  let share, cumulative, from, towardAnywhere, lastYearAnywhere: WordSet
  let moreOrLess: [Text]
  /// The units that words of change, and of more and less, end with.
  let changeEndings: UnitSet
  let roughBefore, roughAfter: [Text]
  let links: [Text]
  let lastYear: [Text]
  let carry: [Text]
  let toward: [Text]
  let points: Text = "百分点"
  let since: Text = "以来"
  let percents: [Text] = ["%", "％", "成"]
  let tenThousandYuan: Text = "万元"
  /// What may follow 成 where it counts tenths.
  let afterTenths: [Text] = ["左右", "以上", "多", "的", "以下", "、"]

  private init(_ classes: WordClasses) {
    func words(_ name: String) -> [Text] { classes[name].sorted { $0.count > $1.count } }
    self.classes = classes
    units = WordSet(words("unit"))
    numeralUnits = WordSet(words("numeral-unit"))
    ranks = WordSet(words("rank"))
    shrink = words("shrink") + words("less")
    changes = words("grow") + words("shrink")
    comparisons = words("compare")
    comparison = WordSet(comparisons)
    carrying = WordSet(words("carry"))
    share = WordSet(words("share"))
    cumulative = WordSet(words("cumulative"))
    from = WordSet(words("from"))
    towardAnywhere = WordSet(words("toward"))
    lastYearAnywhere = WordSet(words("last-year"))
    moreOrLess = words("more") + words("less")
    changeEndings = UnitSet((changes + moreOrLess).compactMap { $0.units.last })
    (roughBefore, roughAfter) = (words("rough-before"), words("rough-after"))
    links = words("link")
    lastYear = words("last-year")
    carry = words("carry")
    toward = words("toward")
  }

  subscript(name: String) -> [Text] { classes[name] }

  /// The unit at a place.
  func unit(in text: Text, at index: Int) -> Text? {
    index < text.count ? units.word(in: text, at: index) : nil
  }
}
