/// A matter that section five speaks of: its problem, the promise of a remedy, and what next year tells of it.
struct Theme: Sendable {
  /// The problem in a few words, as a headline.
  let headline: String
  /// The problem in full.
  private(set) var problems: [Wording] = []
  /// What is promised: one act on one object.
  private(set) var promises: [Wording] = []
  /// The same act on the same object as done.
  private(set) var done: [Wording] = []
  /// Less than was promised on the same object.
  private(set) var less: [Wording] = []
  /// What some blanks may hold, the same wherever the item is spoken of.
  private(set) var blanks: [(name: String, choices: [String])] = []

  /// All of them.
  static let all: [Theme] = [themesOfPeople, themesOfContent, themesOfPlaces].flatMap(themes)

  /// Reads themes: `#` begins one, `$` is a blank, `?` a problem, `!` a promise, `+` done, `-` less.
  private static func themes(in source: String) -> [Theme] {
    source.split(separator: "\n").reduce(into: []) { themes, line in
      let body = line.dropFirst(2)
      if line.hasPrefix("#") {
        themes.append(Theme(headline: String(body)))
      } else if !themes.isEmpty {
        themes[themes.count - 1].add(line.prefix(1), body)
      }
    }
  }

  private mutating func add(_ mark: Substring, _ body: Substring) {
    switch mark {
    case "?": problems.append(Wording(body))
    case "!": promises.append(Wording(body))
    case "+": done.append(Wording(body))
    case "-": less.append(Wording(body))
    default:
      let sides = body.split(separator: "=", maxSplits: 1)
      let choices = sides.last?.split(separator: "|").map(String.init) ?? []
      blanks.append((sides.first.map(String.init) ?? "", choices))
    }
  }
}
