/// Words to be looked for all at once: one pass over a text, however many they are.
struct WordSet: Sendable {
  private struct Member {
    let head: UInt16
    let word: Int
    /// Where it stands among ``units``.
    let range: Range<Int>
  }

  let words: [Text]
  /// The units of all words, one word behind the other.
  private let units: [UInt16]
  /// The words by the low bits of their first unit, the longest first.
  private let members: [Member]
  /// Where the words of each such value begin among the members, and last the members' end.
  private let starts: [Int]

  private static let buckets = 256

  init(_ words: [Text]) {
    self.words = words
    // In one integer what the members are sorted by: bucket, length downwards, place among the words.
    var order: [Int] = []
    order.reserveCapacity(words.count)
    for (place, word) in words.enumerated() {
      guard let head = word.units.first else { continue }
      order.append(Self.bucket(head) << 48 | (0xFFFF - min(word.count, 0xFFFF)) << 32 | place)
    }
    order.sort()
    var (units, members, starts) = ([UInt16](), [Member](), [Int]())
    members.reserveCapacity(order.count)
    starts.reserveCapacity(Self.buckets + 1)
    for key in order {
      let word = key & 0xFFFF_FFFF
      let start = units.count
      units += words[word].units
      while starts.count <= key >> 48 { starts.append(members.count) }
      members.append(Member(head: units[start], word: word, range: start..<units.count))
    }
    while starts.count <= Self.buckets { starts.append(members.count) }
    (self.units, self.members, self.starts) = (units, members, starts)
  }

  private static func bucket(_ unit: UInt16) -> Int { Int(unit) & (buckets - 1) }

  /// Whether any of the words stands in a text.
  func isIn(_ text: Text) -> Bool {
    text.units.indices.contains { place(in: text.units, at: $0) != nil }
  }

  /// The longest of the words that stands at a place.
  func word(in text: Text, at index: Int) -> Text? {
    place(in: text.units, at: index).map { words[$0] }
  }

  /// The place of a word among ``words``, of one that is there twice the first.
  func place(of word: Text) -> Int? {
    guard let head = word.units.first else { return nil }
    let bucket = Self.bucket(head)
    return members[starts[bucket]..<starts[bucket + 1]].first { words[$0.word] == word }?.word
  }

  /// Whether it is one of the words.
  func contains(_ word: Text) -> Bool { place(of: word) != nil }

  /// The words that are there twice once.
  var withoutRepeats: WordSet {
    WordSet(words.enumerated().filter { place(of: $1) == $0 }.map(\.element))
  }

  /// How long the longest of the words is that stands at a place; 0 where none does.
  func length(in text: Text, at index: Int) -> Int {
    guard index < text.count else { return 0 }
    return place(in: text.units, at: index).map { words[$0].count } ?? 0
  }

  /// Where each word first stands in a text; -1 for one that does not.
  func firstPlaces(in text: Text) -> [Int] {
    var out = words.map { _ in -1 }
    for (index, unit) in text.units.enumerated() {
      let bucket = Self.bucket(unit)
      for place in starts[bucket]..<starts[bucket + 1] {
        let member = members[place]
        if out[member.word] < 0, stands(member, in: text.units, at: index) {
          out[member.word] = index
        }
      }
    }
    return out
  }

  /// The place among ``words`` of the longest that stands somewhere.
  private func place(in text: [UInt16], at index: Int) -> Int? {
    let bucket = Self.bucket(text[index])
    for member in starts[bucket]..<starts[bucket + 1]
    where stands(members[member], in: text, at: index) {
      return members[member].word
    }
    return nil
  }

  private func stands(_ member: Member, in text: [UInt16], at index: Int) -> Bool {
    guard text[index] == member.head, member.range.count <= text.count - index else { return false }
    for offset in 1..<max(1, member.range.count)
    where text[index + offset] != units[member.range.lowerBound + offset] {
      return false
    }
    return true
  }
}
