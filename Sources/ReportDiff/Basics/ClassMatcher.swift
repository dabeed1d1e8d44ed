/// Words of several classes, looked for all at once: one pass over a text tells which classes stand in it,
/// however many there are.
struct ClassMatcher: Sendable {
  /// A word, or one with a gap (要求~增强): a head and a tail that stands somewhere behind it.
  private struct Member {
    /// Where the head and the tail stand among ``units``; a tail of nothing is none.
    let head, tail: Range<Int>
    let classes: UInt32
  }

  /// The units of all words, one word behind the other.
  private let units: [UInt16]
  /// The words by the low bits of their first unit.
  private let members: [Member]
  /// Where the words of each such value begin among the members, and last the members' end.
  private let starts: [Int]
  private let gate: WordGate

  private static let buckets = 256
  private static let gap: UInt16 = 0x7E

  /// The words of each class; a class is a bit.
  init(_ classes: [(bit: UInt32, words: [Text])]) {
    var (units, found) = ([UInt16](), [Member]())
    let count = classes.reduce(0) { $0 + $1.words.count }
    found.reserveCapacity(count)
    units.reserveCapacity(count * 4)
    for (bit, words) in classes {
      for word in words where !word.isEmpty {
        let gap = word.units.firstIndex(of: Self.gap) ?? word.count
        let (start, middle) = (units.count, units.count + gap)
        for (place, unit) in word.units.enumerated() where place != gap { units.append(unit) }
        found.append(Member(head: start..<middle, tail: middle..<units.count, classes: bit))
      }
    }
    var starts = [Int](repeating: 0, count: Self.buckets + 1)
    let heads = found.map { units[$0.head.lowerBound] }
    for head in heads { starts[Self.bucket(head) + 1] += 1 }
    for bucket in 1...Self.buckets { starts[bucket] += starts[bucket - 1] }
    // Each goes where those of its value begin, behind those that went there before.
    var (members, next) = (found, starts)
    for (member, head) in zip(found, heads) {
      members[next[Self.bucket(head)]] = member
      next[Self.bucket(head)] += 1
    }
    var gate = WordGate()
    for member in members { gate.open(for: units[member.head]) }
    self.gate = gate
    self.units = units
    self.starts = starts
    self.members = members
  }

  private static func bucket(_ unit: UInt16) -> Int { Int(unit) & (buckets - 1) }

  /// The classes of which a word stands in a text.
  func classes(in text: Text) -> UInt32 { classes(in: text, parts: []).whole }

  /// The classes of which a word stands in a text, and those of which one stands in each of some parts of it.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - parts: parts of the text, in order, of which none reaches into another.
  /// - Returns: the classes, a bit each.
  func classes(in text: Text, parts: [Range<Int>]) -> (whole: UInt32, parts: [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: parts.count) { found in
      found.initialize(repeating: 0)
      let whole = text.units.withUnsafeBufferPointer { find(in: $0, parts, found) }
      return (whole, Array(found))
    }
  }

  private func find(
    in text: UnsafeBufferPointer<UInt16>,
    _ parts: [Range<Int>],
    _ found: UnsafeMutableBufferPointer<UInt32>
  ) -> UInt32 {
    var (whole, part): (UInt32, Int) = (0, 0)
    gate.with { gate in
      for index in text.indices where gate.passes(text, at: index) {
        while part < parts.count, parts[part].upperBound <= index { part += 1 }
        let isInPart = part < parts.count && parts[part].lowerBound <= index
        let bucket = Self.bucket(text[index])
        for place in starts[bucket]..<starts[bucket + 1] {
          let classes = members[place].classes
          guard classes & ~(isInPart ? whole & found[part] : whole) != 0,
            let end = end(of: members[place], text, index)
          else { continue }
          whole |= classes
          if isInPart, end <= parts[part].upperBound { found[part] |= classes }
        }
      }
    }
    return whole
  }

  /// Where a word that begins at a place ends, if it stands there; of one with a gap, where its tail first does.
  private func end(
    of member: Member,
    _ text: UnsafeBufferPointer<UInt16>,
    _ index: Int
  ) -> Int? {
    guard stands(member.head, text, index) else { return nil }
    var place = index + member.head.count
    guard !member.tail.isEmpty else { return place }
    let last = text.count - member.tail.count
    while place <= last {
      if stands(member.tail, text, place) { return place + member.tail.count }
      place += 1
    }
    return nil
  }

  private func stands(
    _ word: Range<Int>,
    _ text: UnsafeBufferPointer<UInt16>,
    _ index: Int
  ) -> Bool {
    guard index + word.count <= text.count else { return false }
    for offset in 0..<word.count where text[index + offset] != units[word.lowerBound + offset] {
      return false
    }
    return true
  }
}
