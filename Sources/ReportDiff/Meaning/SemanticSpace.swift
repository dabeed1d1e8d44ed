import CLexicon

/// A space in which texts on one matter lie in one direction, though they may share no word: 业务培训 and 跟班学习
/// stand beside the same other words.
///
/// Latent semantic analysis (Deerwester et al. 1990) of promises with the sentences that show them as done,
/// by their concepts and bigrams. Where each of these lies is a table in the binary (`senses.c`), written by
/// `make calibrate`.
@_spi(Fitting) public struct SemanticSpace: @unchecked Sendable {
  // Constant data of the binary, or of a tool that fits it, which nothing ever writes to.
  private let senses: govdiff_senses
  private let search: SlotSearch

  /// The space that comes with the program.
  public static let shared = SemanticSpace(senses: govdiff_senses_of_terms())

  /// How many dimensions it has.
  public static let dimensions = Int(GOVDIFF_SENSE_DIMENSIONS)

  private init(senses: govdiff_senses) {
    self.senses = senses
    search = SlotSearch(spread: senses.spread, bits: senses.bits)
  }

  /// A space of its own for fitting: the terms in any order, and where each lies, one row behind the other.
  ///
  /// Its tables stay for as long as the program runs.
  public init(terms: [UInt32], rows: [Int8]) {
    let slots = KeySlots(terms)
    func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element>? {
      let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
      _ = memory.initialize(from: elements)
      return UnsafePointer(memory.baseAddress)
    }
    self.init(
      senses: govdiff_senses(
        spread: KeySlots.spread,
        bits: slots.bits,
        slots: kept(slots.places),
        keys: kept(terms),
        rows: kept(rows),
        concept_count: 0
      )
    )
  }

  /// How many concepts the lexicon had when the space was fitted: it knows them by their places.
  static var conceptCount: Int { Int(shared.senses.concept_count) }

  /// The direction of all clauses of a text.
  func direction(of clauses: Clauses) -> Direction {
    let concepts = ConceptSet(of: clauses).intersection(Lexicon.shared.contents)
    return direction(of: concepts, clauses.folded, clauses.folded.units.indices)
  }

  /// The direction of what some concepts and the bigrams of folded units say.
  func direction(
    of concepts: ConceptSet,
    _ folded: FoldedText,
    _ range: Range<Int>
  ) -> Direction {
    var sums = CoordinateSums()
    concepts.visitAll { add(Self.term(ofConcept: $0), to: &sums) }
    ContentBigrams.visitAll(in: folded, range) { add($0, to: &sums) }
    return Direction(sums)
  }

  /// The terms of a text, each once.
  static func terms(of text: Text) -> [UInt32] {
    ConceptSet(of: Clauses(of: text)).intersection(Lexicon.shared.contents).concepts.map(term)
      + ContentBigrams.distinct(FoldedText(text))
  }

  /// The term that stands for a concept: no bigram has nothing in its upper half.
  static func term(ofConcept concept: Int) -> UInt32 { UInt32(concept) + 1 }

  @inline(__always)
  private func add(_ term: UInt32, to sums: inout CoordinateSums) {
    var slot = search.first(term)
    while true {
      let place = Int(senses.slots[slot])
      if place == 0 { return }
      if senses.keys[place - 1] == term {
        return sums.add(UnsafeRawPointer(senses.rows + (place - 1) * Self.dimensions))
      }
      slot = search.next(slot)
    }
  }
}

/// The sums of where some terms lie, coordinate by coordinate.
private struct CoordinateSums {
  private(set) var first = SIMD8<Int32>.zero
  private(set) var second = SIMD8<Int32>.zero
  private(set) var third = SIMD8<Int32>.zero

  /// Adds the row of a term.
  @inline(__always)
  mutating func add(_ row: UnsafeRawPointer) {
    first &+= Self.coordinates(row)
    second &+= Self.coordinates(row + 8)
    third &+= Self.coordinates(row + 16)
  }

  @inline(__always)
  private static func coordinates(_ row: UnsafeRawPointer) -> SIMD8<Int32> {
    SIMD8(truncatingIfNeeded: row.loadUnaligned(as: SIMD8<Int8>.self))
  }
}

/// A direction in the semantic space; of a text without any term that it knows, none.
struct Direction: Sendable {
  /// Its coordinates, brought to length 1; all of them 0 for none.
  private let first, second, third: SIMD8<Double>

  fileprivate init(_ sums: CoordinateSums) {
    let parts = (
      SIMD8<Double>(sums.first), SIMD8<Double>(sums.second), SIMD8<Double>(sums.third)
    )
    let square = Self.sum(parts.0 * parts.0, parts.1 * parts.1, parts.2 * parts.2)
    // What has no length stays as it is.
    let length = square == 0 ? 1 : square.squareRoot()
    (first, second, third) = (parts.0 / length, parts.1 / length, parts.2 / length)
  }

  /// The cosine of the angle to another: 1 for the same, 0 where there is none.
  func nearness(to other: Direction) -> Double {
    Self.sum(first * other.first, second * other.second, third * other.third)
  }

  /// The sum of all, one after the other.
  @inline(__always)
  private static func sum(
    _ first: SIMD8<Double>,
    _ second: SIMD8<Double>,
    _ third: SIMD8<Double>
  ) -> Double {
    var sum = 0.0
    for axis in 0..<8 { sum += first[axis] }
    for axis in 0..<8 { sum += second[axis] }
    for axis in 0..<8 { sum += third[axis] }
    return sum
  }
}
