/// Words to be looked for all at once: one pass over a text, however many they are.
///
/// At most places none of the words stands, and a ``WordGate`` says so; only behind that are words held against the
/// text.
final class WordSet: Sendable {
  private struct Member {
    let word: Int32
    /// Where it stands among the units of the list.
    let start: Int32
    let count: Int32
  }

  let list: WordList
  private let gate: WordGate
  /// The words by the low bits of their first unit, the longest first.
  private let members: [Member]
  /// Where the words of each such value begin among the members, and last the members' end.
  private let starts: [Int32]

  private static let buckets = 64

  convenience init(_ words: [Text]) { self.init(WordList(words)) }

  init(_ list: WordList) {
    self.list = list
    let units = list.units
    var gate = WordGate()
    var starts = [Int32](repeating: 0, count: Self.buckets + 1)
    for place in list.indices {
      let word = list.range(place)
      guard let head = word.first else { continue }
      starts[Self.bucket(units[head]) + 1] += 1
      gate.open(for: units[word])
    }
    for bucket in 1...Self.buckets { starts[bucket] += starts[bucket - 1] }
    let none = Member(word: 0, start: 0, count: 0)
    var members = [Member](repeating: none, count: Int(starts[Self.buckets]))
    var ends = starts
    for place in list.indices {
      let word = list.range(place)
      guard let head = word.first else { continue }
      let bucket = Self.bucket(units[head])
      var slot = Int(ends[bucket])
      ends[bucket] += 1
      // The longest first, of one length the first.
      while slot > Int(starts[bucket]), Int(members[slot - 1].count) < word.count {
        members[slot] = members[slot - 1]
        slot -= 1
      }
      members[slot] = Member(
        word: Int32(place),
        start: Int32(word.lowerBound),
        count: Int32(word.count)
      )
    }
    (self.members, self.starts, self.gate) = (members, starts, gate)
  }

  private static func bucket(_ unit: UInt16) -> Int { Int(unit) & (buckets - 1) }
}

// MARK: - Among the words

extension WordSet {
  /// Whether it is one of the words.
  func contains(_ word: Text) -> Bool { place(of: word) != nil }

  /// The place of a word among the words, of one that is there twice the first.
  func place(of word: Text) -> Int? { word.units.withUnsafeBufferPointer(place) }

  /// The same of units.
  func place(of word: UnsafeBufferPointer<UInt16>) -> Int? {
    guard let head = word.first else { return nil }
    return bucket(of: head).first { place in
      Int(members[place].count) == word.count && stands(members[place], in: word, at: 0)
    }.map { Int(members[$0].word) }
  }

  /// The words that are there twice once.
  var withoutRepeats: WordSet {
    var kept = WordList()
    for place in list.indices {
      let word = list.units[list.range(place)]
      if word.withUnsafeBufferPointer(self.place) == place { kept.append(word) }
    }
    return WordSet(kept)
  }
}

// MARK: - In a whole text

extension WordSet {
  /// Whether any of the words stands in a text.
  func isIn(_ text: Text) -> Bool { text.units.withUnsafeBufferPointer(isIn) }

  /// Whether any of the words stands in units.
  func isIn(_ text: UnsafeBufferPointer<UInt16>) -> Bool { isIn(text, text.indices) }

  /// Whether any of the words begins at one of some places of units.
  func isIn(_ text: UnsafeBufferPointer<UInt16>, _ places: Range<Int>) -> Bool {
    gate.with { gate in
      for index in places where gate.passes(text, at: index) {
        if member(in: text, at: index) != nil { return true }
      }
      return false
    }
  }

  /// Where each word first stands in a text; -1 for one that does not.
  func firstPlaces(in text: Text) -> [Int] {
    var out = [Int](repeating: -1, count: list.count)
    text.units.withUnsafeBufferPointer { text in
      visit(text, places: text.indices) { word, place in
        if out[word] < 0 { out[word] = place }
        return true
      }
    }
    return out
  }

  /// Visits every word at some places of a text, the longest of a place first, until told to stop.
  ///
  /// - Parameters:
  ///   - text: the units of the text.
  ///   - places: the places to look at, in this order.
  ///   - body: takes the place of a word among the words and the place in the text where it stands; says whether
  ///     to go on.
  func visit(
    _ text: UnsafeBufferPointer<UInt16>,
    places: some Sequence<Int>,
    _ body: (_ word: Int, _ place: Int) -> Bool
  ) {
    gate.with { gate in
      for place in places where gate.passes(text, at: place) {
        for member in bucket(of: text[place]) where stands(members[member], in: text, at: place) {
          guard body(Int(members[member].word), place) else { return }
        }
      }
    }
  }
}

// MARK: - At one place

extension WordSet {
  /// How long the longest of the words is that stands at a place; 0 where none does.
  func length(in text: Text, at index: Int) -> Int {
    text.units.withUnsafeBufferPointer { length(in: $0, at: index) }
  }

  /// The same in units that the caller holds already, one place after the other.
  func length(in text: UnsafeBufferPointer<UInt16>, at index: Int) -> Int {
    guard index < text.count, gate.with({ $0.passes(text, at: index) }) else { return 0 }
    return member(in: text, at: index).map { Int(members[$0].count) } ?? 0
  }

  /// The place among the words of the longest that stands somewhere.
  func place(in text: Text, at index: Int) -> Int? {
    text.units.withUnsafeBufferPointer { text in
      guard index < text.count, gate.with({ $0.passes(text, at: index) }) else { return nil }
      return member(in: text, at: index).map { Int(members[$0].word) }
    }
  }

  /// The members that may open with a unit.
  private func bucket(of unit: UInt16) -> Range<Int> {
    let bucket = Self.bucket(unit)
    return Int(starts[bucket])..<Int(starts[bucket + 1])
  }

  /// The longest that stands at a place.
  private func member(in text: UnsafeBufferPointer<UInt16>, at index: Int) -> Int? {
    bucket(of: text[index]).first { stands(members[$0], in: text, at: index) }
  }

  private func stands(
    _ member: Member,
    in text: UnsafeBufferPointer<UInt16>,
    at index: Int
  ) -> Bool {
    guard Int(member.count) <= text.count - index else { return false }
    return list.units.withUnsafeBufferPointer { units in
      for offset in 0..<Int(member.count)
      where text[index + offset] != units[Int(member.start) + offset] {
        return false
      }
      return true
    }
  }
}
