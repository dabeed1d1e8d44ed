/// What section five of an agency says over the years, and what becomes of it.
///
/// It has dice of its own, so that an agency that copies another's section five has the same tale.
struct Tale: Sendable {
  /// One year of it.
  struct Year: Sendable {
    let five: SectionFive
    let paragraphs: [String]
    /// What the rest of the report tells of last year's promises, or of nobody's.
    let told: [String]
    /// What became of last year's promises, in their order, with the sentence that shows it.
    let fates: [(fate: Fate, evidence: String?)]
  }

  private(set) var years: [Year] = []
  private let common: Blanks
  private var fresh: [StoryItem]
  private var dice: Dice

  init(years: ClosedRange<Int>, items: ClosedRange<Int>, _ common: Blanks, _ dice: Dice) {
    self.common = common
    self.dice = dice
    var dice = dice
    let fields = dice.shuffled(affairs)
    fresh = dice.shuffled(Theme.all).enumerated().map { StoryItem($1, fields[$0], &dice) }
    self.dice = dice
    for year in years { add(year, items: self.dice.within(items)) }
  }

  private mutating func add(_ year: Int, items count: Int) {
    let blanks = common.with(["year": "\(year)", "nextyear": "\(year + 1)"])
    let last = years.last?.five
    let fates = (last?.promises ?? []).map { _ in Fate(&dice) }
    var problems: [SectionFive.Entry] = []
    var promises: [SectionFive.Entry] = []
    for (promise, fate) in zip(last?.promises ?? [], fates) {
      if fate.recurs {
        let old = last?.problems.first { $0.item.theme.headline == promise.item.theme.headline }
        problems.append(again(old, promise.item, promise.item.theme.problems, blanks))
      }
      if fate.restated {
        promises.append(again(promise, promise.item, promise.item.theme.promises, blanks))
      }
    }
    // A report always has a promise; one in five has a remedy more than it has problems.
    for number in 0..<max(1, count - problems.count) {
      guard let item = fresh.popLast() else { break }
      promises.append(entry(item, item.theme.promises, blanks))
      guard number > 0 || problems.isEmpty || dice.falls(80) else { continue }
      problems.append(entry(item, item.theme.problems, blanks))
    }
    let evidence = zip(last?.promises ?? [], fates).map { tell($0.item, $1, blanks) }
    let five = SectionFive(
      problems: problems,
      promises: promises,
      blanks,
      after: last,
      &dice
    )
    years.append(
      Year(
        five: five,
        paragraphs: five.paragraphs(&dice),
        told: evidence.compactMap(\.self) + besides(blanks),
        fates: Array(zip(fates, evidence))
      )
    )
  }

  private mutating func entry(
    _ item: StoryItem,
    _ wordings: [Wording],
    _ blanks: Blanks
  ) -> SectionFive.Entry {
    SectionFive.Entry(item: item, text: item.told(wordings, blanks, &dice))
  }

  /// The same matter a year later: now and then in the same words.
  private mutating func again(
    _ old: SectionFive.Entry?,
    _ item: StoryItem,
    _ wordings: [Wording],
    _ blanks: Blanks
  ) -> SectionFive.Entry {
    if let old, dice.falls(30) { return old }
    return entry(item, wordings, blanks)
  }

  private mutating func tell(_ item: StoryItem, _ fate: Fate, _ blanks: Blanks) -> String? {
    switch fate.outcome {
    case .evidenced: item.told(item.theme.done, blanks, &dice) + "。"
    case .partial: item.told(item.theme.less, blanks, &dice) + "。"
    case .absent: nil
    }
  }

  /// Things done that nobody promised.
  private mutating func besides(_ blanks: Blanks) -> [String] {
    (0..<dice.below(3)).compactMap { _ in
      fresh.popLast().map { $0.told($0.theme.done, blanks, &dice) + "。" }
    }
  }
}
