import CResources

/// The words that tell what a figure is, from `figure-words.txt`.
final class FigureWords: Sendable {
  static let shared = FigureWords(Resource.classes(govdiff_figure_words_txt()))

  /// A measure word or unit.
  struct Unit: Sendable {
    let text: Text
    /// The same as a string, which all figures of the unit share.
    let name: String
    /// Whether it may stand behind a rank, and behind a number in Chinese numerals.
    var (isOfRank, isOfNumeral) = (false, false)

    init(_ text: Text) {
      self.text = text
      name = text.description
    }
  }

  private let unitWords: WordSet
  /// The units, in the order of their words.
  private let units: [Unit]
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
  /// The units that the former end with, and the latter open with.
  let roughEndings, roughOpenings: UnitSet
  let links: [Text]
  let linkEndings: UnitSet
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
    func words(_ name: String) -> [Text] { classes[name].texts.sorted { $0.count > $1.count } }
    let (numeralUnits, ranks) = (WordSet(words("numeral-unit")), WordSet(words("rank")))
    unitWords = WordSet(words("unit"))
    units = unitWords.list.texts.map { word in
      var unit = Unit(word)
      (unit.isOfRank, unit.isOfNumeral) = (ranks.contains(word), numeralUnits.contains(word))
      return unit
    }
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
    roughEndings = UnitSet(roughBefore.compactMap { $0.units.last })
    roughOpenings = UnitSet(roughAfter.compactMap { $0.units.first })
    links = words("link")
    linkEndings = UnitSet(links.compactMap { $0.units.last })
    lastYear = words("last-year")
    carry = words("carry")
    toward = words("toward")
  }

  /// The unit at a place.
  func unit(in text: Text, at index: Int) -> Unit? {
    unitWords.place(in: text, at: index).map { units[$0] }
  }
}
