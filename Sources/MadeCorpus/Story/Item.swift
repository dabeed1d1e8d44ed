/// One matter of an agency's section five, with what its blanks hold in whatever year it is spoken of.
struct StoryItem: Sendable {
  let theme: Theme
  private let blanks: [String: String]

  init(_ theme: Theme, _ affair: String, _ dice: inout Dice) {
    self.theme = theme
    blanks = theme.blanks.reduce(into: ["affair": affair]) { $0[$1.name] = dice.pick($1.choices) }
  }

  /// One of some wordings about it.
  func told(_ wordings: [Wording], _ common: Blanks, _ dice: inout Dice) -> String {
    dice.pick(wordings).filled(with: common.with(blanks), &dice)
  }
}

/// What became of a promise by next year's report, as it was made.
struct Fate: Sendable {
  enum Outcome: String, Sendable {
    case evidenced
    case partial
    case absent
  }

  let outcome: Outcome
  /// Whether next year names the problem again.
  let recurs: Bool
  /// Whether next year promises the same again.
  let restated: Bool

  init(_ dice: inout Dice) {
    let percent = dice.below(100)
    outcome = percent < 45 ? .evidenced : percent < 62 ? .partial : .absent
    recurs = dice.falls(outcome == .evidenced ? 15 : outcome == .partial ? 45 : 60)
    restated = recurs && dice.falls(75) || !recurs && outcome != .evidenced && dice.falls(15)
  }
}
