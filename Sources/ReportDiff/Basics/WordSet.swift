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
  /// Whether there is a word of each such value: most units open none.
  private let isHead: [Bool]

  private static let buckets = 256

  init(_ words: [Text]) {
    self.words = words
    var (units, members) = ([UInt16](), [Member]())
    let longest = words.indices.filter { !words[$0].isEmpty }
      .sorted { words[$0].count > words[$1].count }
    for word in longest {
      let start = units.count
      units += words[word].units
      members.append(Member(head: units[start], word: word, range: start..<units.count))
    }
    var starts = [Int](repeating: 0, count: Self.buckets + 1)
    for member in members { starts[Self.bucket(member.head) + 1] += 1 }
    for bucket in 1...Self.buckets { starts[bucket] += starts[bucket - 1] }
    self.units = units
    self.starts = starts
    isHead = (0..<Self.buckets).map { starts[$0] < starts[$0 + 1] }
    self.members = members.sorted { Self.bucket($0.head) < Self.bucket($1.head) }
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

  /// How long the longest of the words is that stands at a place; 0 where none does.
  func length(in text: Text, at index: Int) -> Int {
    guard index < text.count else { return 0 }
    return place(in: text.units, at: index).map { words[$0].count } ?? 0
  }

  /// Where each word first stands in a text; -1 for one that does not.
  func firstPlaces(in text: Text) -> [Int] {
    var out = [Int](repeating: -1, count: words.count)
    for (index, unit) in text.units.enumerated() where isHead[Self.bucket(unit)] {
      let bucket = Self.bucket(unit)
      for member in members[starts[bucket]..<starts[bucket + 1]]
      where out[member.word] < 0 && stands(member, in: text.units, at: index) {
        out[member.word] = index
      }
    }
    return out
  }

  /// The place among ``words`` of the longest that stands somewhere.
  private func place(in text: [UInt16], at index: Int) -> Int? {
    let bucket = Self.bucket(text[index])
    guard isHead[bucket] else { return nil }
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
