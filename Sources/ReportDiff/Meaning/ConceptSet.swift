import CLexicon

/// A set of concepts of the lexicon, a bit each: what is asked of it most, many times for every pair of a promise
/// and a passage, is whether it holds one.
struct ConceptSet: Sendable, Equatable, ExpressibleByArrayLiteral {
  /// No words at all for the empty set, and else ``wordCount`` of them.
  private var bits: [UInt64] = []

  /// How many concepts the lexicon has.
  static let conceptCount = govdiff_lexicon().concept_count

  /// As many words as all of them take.
  private static let wordCount = (conceptCount + 63) / 64

  /// A bit that is not set for each concept: copied, which is less work than making them anew.
  private static let unset = [UInt64](repeating: 0, count: wordCount)

  init(_ concepts: some Sequence<Int>) {
    for concept in concepts { insert(concept) }
  }

  init(arrayLiteral concepts: Int...) { self.init(concepts) }

  static func == (left: ConceptSet, right: ConceptSet) -> Bool {
    left.count == right.count && left.commonCount(with: right) == left.count
  }

  var isEmpty: Bool { bits.allSatisfy { $0 == 0 } }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  @inline(__always)
  func contains(_ concept: Int) -> Bool {
    let word = concept >> 6
    return word < bits.count && bits[word] & 1 &<< UInt64(concept & 63) != 0
  }

  mutating func insert(_ concept: Int) {
    if bits.isEmpty { bits = Self.unset }
    bits[concept >> 6] |= 1 << UInt64(concept & 63)
  }

  mutating func formUnion(_ others: ConceptSet) {
    guard !bits.isEmpty else {
      bits = others.bits
      return
    }
    for word in others.bits.indices { bits[word] |= others.bits[word] }
  }

  func subtracting(_ others: ConceptSet) -> ConceptSet {
    guard !bits.isEmpty else { return self }
    var out = self
    for word in others.bits.indices { out.bits[word] &= ~others.bits[word] }
    return out
  }

  func intersection(_ others: ConceptSet) -> ConceptSet {
    guard !bits.isEmpty, !others.bits.isEmpty else { return [] }
    var out = self
    for word in others.bits.indices { out.bits[word] &= others.bits[word] }
    return out
  }

  /// How many both hold.
  func commonCount(with others: ConceptSet) -> Int {
    zip(bits, others.bits).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
  }

  /// Visits those that it holds, in ascending order.
  func visitAll(_ visit: (Int) -> Void) {
    for word in bits.indices {
      var rest = bits[word]
      while rest != 0 {
        visit(word << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Those that it holds, in ascending order.
  var concepts: [Int] {
    var out: [Int] = []
    out.reserveCapacity(count)
    visitAll { out.append($0) }
    return out
  }
}
