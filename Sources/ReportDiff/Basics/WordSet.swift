/// Words to be looked for all at once: one pass over a text, however many they are.
struct WordSet: Sendable {
  let words: [Text]
  /// For each word's first unit, the places of the words in ``words``, the longest first.
  private let byHead: [UInt16: [Int]]
  /// Whether a word may begin with a unit, by its low ten bits.
  private let mayBegin: [Bool]

  init(_ words: [Text]) {
    self.words = words
    let longest = words.indices.filter { !words[$0].isEmpty }
      .sorted { words[$0].count > words[$1].count }
    byHead = Dictionary(grouping: longest) { words[$0].units[0] }
    var flags = [Bool](repeating: false, count: 1024)
    for head in byHead.keys { flags[Int(head & 0x3FF)] = true }
    mayBegin = flags
  }

  /// Whether any of the words stands in a text.
  func isIn(_ text: Text) -> Bool {
    for (index, unit) in text.units.enumerated() where mayBegin[Int(unit & 0x3FF)] {
      if byHead[unit]?.contains(where: { text.matches(words[$0], at: index) }) == true {
        return true
      }
    }
    return false
  }

  /// The longest of the words that stands at a place.
  func word(in text: Text, at index: Int) -> Text? {
    let unit = text.units[index]
    guard mayBegin[Int(unit & 0x3FF)], let places = byHead[unit] else { return nil }
    return places.first { text.matches(words[$0], at: index) }.map { words[$0] }
  }

  /// Where each word first stands in a text; -1 for one that does not.
  func firstPlaces(in text: Text) -> [Int] {
    var out = [Int](repeating: -1, count: words.count)
    for (index, unit) in text.units.enumerated() where mayBegin[Int(unit & 0x3FF)] {
      for place in byHead[unit] ?? [] where out[place] < 0 && text.matches(words[place], at: index)
      {
        out[place] = index
      }
    }
    return out
  }
}
