/// A set of concepts of the lexicon, a bit each: what is asked of it most, many times for every pair of a promise
/// and a passage, is whether it holds one.
struct ConceptSet: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits: [UInt64] = []

  init(_ concepts: some Sequence<Int>) {
    for concept in concepts { insert(concept) }
  }

  init(arrayLiteral concepts: Int...) { self.init(concepts) }

  var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  func contains(_ concept: Int) -> Bool {
    let word = concept >> 6
    return word < bits.count && bits[word] & 1 << UInt64(concept & 63) != 0
  }

  mutating func insert(_ concept: Int) {
    let word = concept >> 6
    while bits.count <= word { bits.append(0) }
    bits[word] |= 1 << UInt64(concept & 63)
  }

  mutating func formUnion(_ others: ConceptSet) {
    while bits.count < others.bits.count { bits.append(0) }
    for word in others.bits.indices { bits[word] |= others.bits[word] }
  }

  func subtracting(_ others: ConceptSet) -> ConceptSet {
    var out = self
    for word in out.bits.indices where word < others.bits.count {
      out.bits[word] &= ~others.bits[word]
    }
    return out
  }

  /// How many both hold.
  func commonCount(with others: ConceptSet) -> Int {
    zip(bits, others.bits).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
  }

  /// Those that it holds, in ascending order.
  var concepts: [Int] {
    bits.enumerated().flatMap { word, bits in
      (0..<64).filter { bits & 1 << UInt64($0) != 0 }.map { word << 6 | $0 }
    }
  }
}
