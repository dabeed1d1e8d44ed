/// Words of several classes, looked for all at once: one pass over a text tells which classes stand in it,
/// however many there are.
struct ClassMatcher: Sendable {
  /// A word, or one with a gap (要求~增强): a head and a tail that stands somewhere behind it.
  private struct Member {
    /// Where the head begins among ``units``; the tail stands right behind it there.
    let start: Int32
    /// How many units each has; a tail of nothing is none.
    let head, tail: Int32
    let classes: UInt32
  }

  /// The units of all words, one word behind the other.
  private let units: [UInt16]
  /// The words by the low bits of their first unit.
  private let members: [Member]
  /// Where the words of each such value begin among the members, and last the members' end.
  private let starts: [Int32]
  private let gate: WordGate

  private static let buckets = 256
  private static let gap: UInt16 = 0x7E

  /// The words of each class; a class is a bit.
  init(_ classes: [(bit: UInt32, words: WordList)]) {
    var (units, found) = ([UInt16](), [Member]())
    let count = classes.reduce(0) { $0 + $1.words.count }
    found.reserveCapacity(count)
    units.reserveCapacity(count * 4)
    for (bit, words) in classes {
      for place in words.indices {
        let word = words.units[words.range(place)]
        guard !word.isEmpty else { continue }
        let gap = word.firstIndex(of: Self.gap) ?? word.endIndex
        let (start, head) = (units.count, gap - word.startIndex)
        units.append(contentsOf: word[..<gap])
        units.append(contentsOf: word[gap...].dropFirst())
        found.append(
          Member(
            start: Int32(start),
            head: Int32(head),
            tail: Int32(units.count - start - head),
            classes: bit
          )
        )
      }
    }
    var starts = [Int32](repeating: 0, count: Self.buckets + 1)
    let heads = found.map { units[Int($0.start)] }
    for head in heads { starts[Self.bucket(head) + 1] += 1 }
    for bucket in 1...Self.buckets { starts[bucket] += starts[bucket - 1] }
    // Each goes where those of its value begin, behind those that went there before.
    var (members, next) = (found, starts)
    for (member, head) in zip(found, heads) {
      members[Int(next[Self.bucket(head)])] = member
      next[Self.bucket(head)] += 1
    }
    var gate = WordGate()
    for member in members { gate.open(for: units[Int(member.start)...].prefix(Int(member.head))) }
    self.gate = gate
    self.units = units
    self.starts = starts
    self.members = members
  }

  private static func bucket(_ unit: UInt16) -> Int { Int(unit) & (buckets - 1) }
}

extension ClassMatcher {
  /// The classes of which a word stands in a text.
  func classes(in text: Text) -> UInt32 {
    classes(in: text, 0..<text.count, parts: []).whole
  }

  /// The classes of which a word stands in a range of a text, and those of which one stands in each of some parts.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - range: the range.
  ///   - parts: parts of the range, in order, of which none reaches into another.
  /// - Returns: the classes, a bit each.
  func classes(
    in text: Text,
    _ range: Range<Int>,
    parts: [Range<Int>]
  ) -> (whole: UInt32, parts: [UInt32]) {
    var (whole, part): (UInt32, Int) = (0, 0)
    var found = [UInt32](repeating: 0, count: parts.count)
    visit(text, range) { index, candidates, words in
      while part < parts.count, parts[part].upperBound <= index { part += 1 }
      let isInPart = part < parts.count && parts[part].lowerBound <= index
      var own = isInPart ? found[part] : .max
      for member in candidates where member.classes & ~(whole & own) != 0 {
        guard let end = words.end(of: member, at: index) else { continue }
        whole |= member.classes
        if isInPart, end <= parts[part].upperBound { own |= member.classes }
      }
      if isInPart { found[part] = own }
    }
    return (whole, found)
  }

  /// Visits every place at which a word may stand, with the words that may stand there.
  @inline(__always)
  private func visit(
    _ text: Text,
    _ range: Range<Int>,
    _ body: (_ index: Int, _ candidates: Slice<UnsafeBufferPointer<Member>>, _ words: Words) -> Void
  ) {
    text.units.withUnsafeBufferPointer { text in
      units.withUnsafeBufferPointer { units in
        let text = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
        let words = Words(units: units, text: text)
        members.withUnsafeBufferPointer { members in
          gate.with { gate in
            for index in range where gate.passes(text, at: index) {
              let bucket = Self.bucket(text[index])
              body(index, members[Int(starts[bucket])..<Int(starts[bucket + 1])], words)
            }
          }
        }
      }
    }
  }

  /// The words and the text that they are held against.
  private struct Words {
    let units, text: UnsafeBufferPointer<UInt16>

    /// Where a word that begins at a place ends, if it stands there; of one with a gap, where its tail first does.
    @inline(__always)
    func end(of member: Member, at index: Int) -> Int? {
      let (start, middle) = (Int(member.start), Int(member.start + member.head))
      guard text[index] == units[start], stands(start..<middle, at: index) else { return nil }
      let end = index + Int(member.head)
      return member.tail == 0 ? end : self.end(of: middle..<(middle + Int(member.tail)), from: end)
    }

    private func end(of tail: Range<Int>, from start: Int) -> Int? {
      var place = start
      while place + tail.count <= text.count {
        if stands(tail, at: place) { return place + tail.count }
        place += 1
      }
      return nil
    }

    @inline(__always)
    private func stands(_ word: Range<Int>, at index: Int) -> Bool {
      guard index + word.count <= text.count else { return false }
      for offset in 0..<word.count where text[index + offset] != units[word.lowerBound + offset] {
        return false
      }
      return true
    }
  }
}
