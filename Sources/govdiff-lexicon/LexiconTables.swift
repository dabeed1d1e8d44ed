/// The lexicon laid out for looking up: wordings by how they open.
struct LexiconTables {
  struct Concept {
    let kind: Int
    let id: String
  }

  struct Wording {
    let head: [UInt16]
    let tail: [UInt16]
    let concept: Int

    /// The first two units in one integer, or the only one.
    var key: UInt32 {
      head.count > 1 ? UInt32(head[0]) << 16 | UInt32(head[1]) : UInt32(head[0])
    }

    /// The third and the fourth unit in one integer; 0 in the place of what the first part has not.
    var next: UInt32 {
      (head.count > 2 ? UInt32(head[2]) << 16 : 0) | (head.count > 3 ? UInt32(head[3]) : 0)
    }
  }

  private(set) var kinds: [String] = []
  private(set) var concepts: [Concept] = []
  /// The wordings, those that open alike side by side and in the order of the two units behind; of the rest the
  /// last of the texts first.
  private(set) var wordings: [Wording] = []

  init(_ texts: [[[Substring]]]) throws(CompilerError) {
    for fields in texts.joined() where !fields.isEmpty {
      guard fields.count > 2 else { throw .badLine(fields.joined(separator: "\t")) }
      concepts.append(Concept(kind: place(ofKind: String(fields[0])), id: String(fields[1])))
      for word in fields[2].split(separator: " ") { try add(word) }
    }
    let places = wordings.enumerated().sorted {
      ($0.element.key, $0.element.next, $1.offset) < ($1.element.key, $1.element.next, $0.offset)
    }
    wordings = places.map(\.element)
    guard wordings.count <= UInt16.max else { throw .tooLarge("wordings") }
  }

  private mutating func place(ofKind name: String) -> Int {
    if let place = kinds.firstIndex(of: name) { return place }
    kinds.append(name)
    return kinds.count - 1
  }

  private mutating func add(_ word: Substring) throws(CompilerError) {
    let parts = word.split(separator: "~", omittingEmptySubsequences: false)
    let (head, tail) = (Array(parts[0].utf16), parts.count > 1 ? Array(parts[1].utf16) : [])
    guard parts.count < 3, !head.isEmpty, max(head.count, tail.count) <= UInt8.max else {
      throw .badLine(String(word))
    }
    wordings.append(Wording(head: head, tail: tail, concept: concepts.count - 1))
  }

  /// The stretches of wordings that open alike.
  var openings: [(key: UInt32, range: Range<Int>)] {
    var out: [(key: UInt32, range: Range<Int>)] = []
    for (index, wording) in wordings.enumerated() {
      if out.last?.key == wording.key {
        out[out.count - 1].range = out[out.count - 1].range.lowerBound..<(index + 1)
      } else {
        out.append((wording.key, index..<(index + 1)))
      }
    }
    return out
  }
}
