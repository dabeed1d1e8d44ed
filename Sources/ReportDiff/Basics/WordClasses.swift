/// Words by what they are called together: few classes, so that a name is found by looking at each.
///
/// They are cut out of the file when they are asked for, as many are never asked for.
struct WordClasses: Sendable {
  private var classes: [(name: ResourceField, lines: [ResourceField])] = []
  private static let separator: UInt8 = 0x20

  /// The words of a class; none where there is no such class.
  subscript(name: String) -> WordList {
    var (list, name) = (WordList(), name)
    name.withUTF8 { name in
      for place in classes.indices where classes[place].name.holds(name) {
        append(classes[place].lines, to: &list)
      }
    }
    return list
  }

  /// The names of the classes.
  var names: [String] { classes.map(\.name.string) }

  /// The words of all classes.
  var all: WordList {
    var list = WordList()
    for entry in classes { append(entry.lines, to: &list) }
    return list
  }

  private func append(_ lines: [ResourceField], to list: inout WordList) {
    for line in lines { list.append(wordsOf: line, between: Self.separator) }
  }

  /// Adds a line of words to a class, which a file may name on several lines.
  mutating func append(_ line: ResourceField, to name: ResourceField) {
    if let place = classes.lastIndex(where: { $0.name == name }) {
      classes[place].lines.append(line)
    } else {
      classes.append((name, [line]))
    }
  }
}
