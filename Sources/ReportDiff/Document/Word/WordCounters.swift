/// Counts the lists of a document from its beginning on, as Word does.
///
/// Lists of one definition go on counting from one another, unless one of them says where to start; a
/// level starts anew after one above it.
struct WordCounters {
  private struct Place: Hashable {
    let list: String
    let level: Int
  }

  /// What is printed before a paragraph.
  struct Label {
    let text: String
    /// Whether nothing parts it from the text.
    let isTight: Bool
  }

  private let numbering: WordNumbering
  private var counts: [String: [Int?]] = [:]
  private var started: Set<Place> = []

  init(_ numbering: WordNumbering) { self.numbering = numbering }

  /// Counts a paragraph; `nil` where the list is not known or prints nothing.
  mutating func next(_ id: String, level index: Int) -> Label? {
    guard (0..<WordNumbering.levelCount).contains(index), let list = numbering.list(id),
      let level = numbering.level(index, of: list)
    else { return nil }
    var counts =
      counts[list.definition] ?? [Int?](repeating: nil, count: WordNumbering.levelCount)
    if let start = list.starts[index], started.insert(Place(list: id, level: index)).inserted {
      counts[index] = start
    } else {
      counts[index] = counts[index].map { $0 + 1 } ?? start(index, of: list)
    }
    for deeper in (index + 1)..<WordNumbering.levelCount {
      let restart = numbering.level(deeper, of: list)?.restart ?? deeper
      if index < restart { counts[deeper] = nil }
    }
    self.counts[list.definition] = counts
    guard level.format != "bullet" else { return nil }
    let text = printed(level, of: list, counts)
    return text.isEmpty ? nil : Label(text: text, isTight: level.suffix == "nothing")
  }

  private func start(_ index: Int, of list: WordNumbering.List) -> Int {
    list.starts[index] ?? numbering.level(index, of: list)?.start ?? 1
  }

  private func printed(
    _ level: WordLevel,
    of list: WordNumbering.List,
    _ counts: [Int?]
  ) -> String {
    var out = ""
    var rest = level.pattern[...]
    while let sign = rest.popFirst() {
      guard sign == "%", let place = rest.first?.wholeNumberValue, (1...9).contains(place) else {
        out.append(sign)
        continue
      }
      rest.removeFirst()
      let format = numbering.level(place - 1, of: list)?.format ?? "decimal"
      let isDecimal = level.isLegal && format != "none"
      out += NumberFormat.printed(
        counts[place - 1] ?? start(place - 1, of: list),
        isDecimal ? "decimal" : format
      )
    }
    return out
  }
}
