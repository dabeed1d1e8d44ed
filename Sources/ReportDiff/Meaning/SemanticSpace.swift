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

  /// The space that comes with the program.
  public static let shared = SemanticSpace(senses: govdiff_senses_of_terms())

  /// How many dimensions it has.
  public static let dimensions = Int(GOVDIFF_SENSE_DIMENSIONS)

  private init(senses: govdiff_senses) { self.senses = senses }

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
    senses = govdiff_senses(
      spread: KeySlots.spread,
      bits: slots.bits,
      slots: kept(slots.places),
      keys: kept(terms),
      rows: kept(rows),
      concept_count: 0
    )
  }

  /// How many concepts the lexicon had when the space was fitted: it knows them by their places.
  static var conceptCount: Int { Int(shared.senses.concept_count) }

  /// The direction of a text, or of some of its clauses.
  func direction(of clauses: some Sequence<Clause>, _ folded: FoldedText) -> Direction {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.dimensions) { sums in
      sums.initialize(repeating: 0)
      Self.concepts(of: clauses).visitAll { add(Self.term(ofConcept: $0), to: sums) }
      ContentBigrams.visitAll(in: folded) { add($0, to: sums) }
      return Direction(sums)
    }
  }

  /// What clauses speak of, even what every report speaks of.
  private static func concepts(of clauses: some Sequence<Clause>) -> ConceptSet {
    ConceptSet(of: clauses).intersection(Lexicon.shared.contents)
  }

  /// The terms of a text, each once.
  static func terms(of text: Text) -> [UInt32] {
    concepts(of: Clause.clauses(of: text)).concepts.map(term)
      + ContentBigrams.distinct(FoldedText(text))
  }

  /// The term that stands for a concept: no bigram has nothing in its upper half.
  static func term(ofConcept concept: Int) -> UInt32 { UInt32(concept) + 1 }

  private func add(_ term: UInt32, to sums: UnsafeMutableBufferPointer<Int32>) {
    guard let place = place(of: term) else { return }
    let row = senses.rows + place * Self.dimensions
    for axis in 0..<Self.dimensions { sums[axis] &+= Int32(row[axis]) }
  }

  private func place(of term: UInt32) -> Int? {
    var slot = Int((term &* senses.spread) >> (32 - senses.bits))
    while true {
      let place = Int(senses.slots[slot])
      if place == 0 { return nil }
      if senses.keys[place - 1] == term { return place - 1 }
      slot = (slot + 1) & (1 << Int(senses.bits) - 1)
    }
  }
}

/// A direction in the semantic space; of a text without any term that it knows, none.
struct Direction: Sendable {
  /// Its coordinates, brought to length 1; empty for none.
  private let coordinates: [Double]

  static let none = Direction(coordinates: [])

  private init(coordinates: [Double]) { self.coordinates = coordinates }

  init(_ sums: UnsafeMutableBufferPointer<Int32>) {
    let length = sums.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    coordinates = length == 0 ? [] : sums.map { Double($0) / length }
  }

  /// The cosine of the angle to another: 1 for the same, 0 where there is none.
  func nearness(to other: Direction) -> Double {
    guard coordinates.count == other.coordinates.count else { return 0 }
    var sum = 0.0
    for axis in coordinates.indices { sum += coordinates[axis] * other.coordinates[axis] }
    return sum
  }
}
