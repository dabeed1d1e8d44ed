/// Words one behind the other, in two arrays however many they are.
struct WordList: Sendable, ExpressibleByArrayLiteral {
  /// The units of all words.
  private(set) var units: [UInt16] = []
  /// Where each word ends among the units.
  private var ends: [Int32] = []

  init() {}

  init(_ words: [Text]) {
    ends.reserveCapacity(words.count)
    for word in words { append(word.units) }
  }

  init(arrayLiteral words: Text...) { self.init(words) }

  var count: Int { ends.count }

  var indices: Range<Int> { 0..<ends.count }

  /// Where a word stands among the units.
  func range(_ place: Int) -> Range<Int> {
    (place > 0 ? Int(ends[place - 1]) : 0)..<Int(ends[place])
  }

  /// The words, each as a text of its own.
  var texts: [Text] { indices.map { Text(units: units[range($0)]) } }

  mutating func append(_ word: some Collection<UInt16>) {
    units.append(contentsOf: word)
    ends.append(Int32(units.count))
  }

  /// Appends the words between separators, as a line of an embedded file has them.
  mutating func append(wordsOf line: ResourceField, between separator: UInt8) {
    let separator = UInt16(separator)
    let line = UTF16Conversion.units(wellFormed: line.bytes)
    units.reserveCapacity(units.count + line.count)
    // Words are mostly of two characters or more.
    ends.reserveCapacity(ends.count + line.count / 3 + 1)
    for unit in line { if unit == separator { endWord() } else { units.append(unit) } }
    endWord()
  }

  /// Ends a word here, if there is anything of it.
  private mutating func endWord() {
    if units.count > Int(ends.last ?? 0) { ends.append(Int32(units.count)) }
  }

  mutating func append(_ other: WordList) {
    for place in other.indices { append(other.units[other.range(place)]) }
  }

  static func + (left: WordList, right: WordList) -> WordList {
    var list = left
    list.append(right)
    return list
  }
}

// MARK: - In a text

extension WordList {
  /// The first place of one of the words in units.
  func firstPlace(ofWord place: Int, in text: UnsafeBufferPointer<UInt16>) -> Int? {
    let word = range(place)
    guard let head = word.first, word.count <= text.count else { return nil }
    return units.withUnsafeBufferPointer { units in
      (0...(text.count - word.count)).first { start in
        text[start] == units[head] && stands(units[word], in: text, at: start)
      }
    }
  }

  /// Where the first of the words, in their order, that stands in a text first does.
  func firstRange(in text: Text) -> Range<Int>? {
    text.units.withUnsafeBufferPointer { text in
      for place in indices {
        guard let start = firstPlace(ofWord: place, in: text) else { continue }
        return start..<(start + range(place).count)
      }
      return nil
    }
  }

  /// Whether a text ends with one of the words.
  func isAtEnd(of text: Text) -> Bool {
    indices.contains { place in
      let word = range(place)
      return word.count <= text.count && text.units.suffix(word.count) == units[word]
    }
  }

  private func stands(
    _ word: Slice<UnsafeBufferPointer<UInt16>>,
    in text: UnsafeBufferPointer<UInt16>,
    at start: Int
  ) -> Bool {
    for (offset, unit) in word.enumerated() where text[start + offset] != unit { return false }
    return true
  }
}
