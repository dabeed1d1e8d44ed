/// Words to be looked for all at once: one pass over a text, however many they are.
///
/// Most units of a text open none of the words, and a bit for each value of a unit's low bits says so; only behind
/// that are words held against the text.
final class WordSet: Sendable {
  private struct Member {
    let word: Int32
    /// Where it stands among ``units``.
    let start: Int32
    let count: Int32
  }

  let words: [Text]
  /// Whether a word opens with a unit of these low bits, 64 to a number.
  private let openers: [UInt64]
  /// The units of all words, one word behind the other.
  private let units: [UInt16]
  /// The words by the low bits of their first unit, the longest first.
  private let members: [Member]
  /// Where the words of each such value begin among the members, and last the members' end.
  private let starts: [Int32]

  private static let openerBits = 1024
  private static let buckets = 256

  init(_ words: [Text]) {
    self.words = words
    var (units, members) = ([UInt16](), [Member]())
    var openers = [UInt64](repeating: 0, count: Self.openerBits / 64)
    let longest = words.indices.filter { !words[$0].isEmpty }
      .sorted { words[$0].count > words[$1].count }
    for word in longest {
      let head = words[word].units[0]
      members.append(
        Member(word: Int32(word), start: Int32(units.count), count: Int32(words[word].count))
      )
      units += words[word].units
      openers[Self.opener(head) >> 6] |= 1 << UInt64(head & 63)
    }
    var starts = [Int32](repeating: 0, count: Self.buckets + 1)
    for member in members { starts[Self.bucket(units[Int(member.start)]) + 1] += 1 }
    for bucket in 1...Self.buckets { starts[bucket] += starts[bucket - 1] }
    var sorted = members
    var next = starts
    for member in members {
      let bucket = Self.bucket(units[Int(member.start)])
      sorted[Int(next[bucket])] = member
      next[bucket] += 1
    }
    (self.units, self.members, self.starts, self.openers) = (units, sorted, starts, openers)
  }

  private static func opener(_ unit: UInt16) -> Int { Int(unit) & (openerBits - 1) }

  private static func bucket(_ unit: UInt16) -> Int { Int(unit) & (buckets - 1) }
}

// MARK: - In a whole text

extension WordSet {
  /// Whether any of the words stands in a text.
  func isIn(_ text: Text) -> Bool {
    openers.withUnsafeBufferPointer { openers in
      text.units.withUnsafeBufferPointer { text in
        text.indices.contains {
          Self.opens(text[$0], openers) && member(in: text, at: $0) != nil
        }
      }
    }
  }

  /// Where each word first stands in a text; -1 for one that does not.
  func firstPlaces(in text: Text) -> [Int] {
    var out = [Int](repeating: -1, count: words.count)
    visit(text, places: text.units.indices) { word, place in
      if out[word] < 0 { out[word] = place }
      return true
    }
    return out
  }

  /// Visits every word at some places of a text, the longest of a place first, until told to stop.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - places: the places to look at, in this order.
  ///   - body: takes the place of a word among ``words`` and the place in the text where it stands; says whether
  ///     to go on.
  func visit(
    _ text: Text,
    places: some Sequence<Int>,
    _ body: (_ word: Int, _ place: Int) -> Bool
  ) {
    openers.withUnsafeBufferPointer { openers in
      text.units.withUnsafeBufferPointer { text in
        for place in places where Self.opens(text[place], openers) {
          for member in bucket(of: text[place]) where stands(members[member], in: text, at: place) {
            guard body(Int(members[member].word), place) else { return }
          }
        }
      }
    }
  }
}

// MARK: - At one place

extension WordSet {
  /// The longest of the words that stands at a place.
  func word(in text: Text, at index: Int) -> Text? { place(in: text, at: index).map { words[$0] } }

  /// How long the longest of the words is that stands at a place; 0 where none does.
  func length(in text: Text, at index: Int) -> Int {
    text.units.withUnsafeBufferPointer { length(in: $0, at: index) }
  }

  /// The same in units that the caller holds already, one place after the other.
  func length(in text: UnsafeBufferPointer<UInt16>, at index: Int) -> Int {
    guard openers.withUnsafeBufferPointer({ Self.opens(text[index], $0) }) else { return 0 }
    return member(in: text, at: index).map { Int(members[$0].count) } ?? 0
  }

  /// The place among ``words`` of the longest that stands somewhere.
  func place(in text: Text, at index: Int) -> Int? {
    text.units.withUnsafeBufferPointer { text in
      guard openers.withUnsafeBufferPointer({ Self.opens(text[index], $0) }) else { return nil }
      return member(in: text, at: index).map { Int(members[$0].word) }
    }
  }

  @inline(__always)
  private static func opens(_ unit: UInt16, _ openers: UnsafeBufferPointer<UInt64>) -> Bool {
    openers[opener(unit) >> 6] >> UInt64(unit & 63) & 1 != 0
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
    return units.withUnsafeBufferPointer { units in
      for offset in 0..<Int(member.count)
      where text[index + offset] != units[Int(member.start) + offset] {
        return false
      }
      return true
    }
  }
}
