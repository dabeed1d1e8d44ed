/// Words by what they are called together: few classes, so that a name is found by looking at each.
struct WordClasses: Sendable {
  private var classes: [(name: ResourceField, words: [Text])] = []

  /// The words of a class; none where there is no such class.
  subscript(name: String) -> [Text] {
    for entry in classes where entry.name == name { return entry.words }
    return []
  }

  /// The names of the classes.
  var names: [String] { classes.map(\.name.string) }

  /// The words of all classes.
  var all: [Text] { classes.flatMap(\.words) }

  /// Adds words to a class, which a file may name on several lines.
  mutating func append(_ words: [Text], to name: ResourceField) {
    let string = name.string
    if let place = classes.lastIndex(where: { $0.name == string }) {
      classes[place].words += words
    } else {
      classes.append((name, words))
    }
  }
}
