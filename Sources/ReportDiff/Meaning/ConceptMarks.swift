/// A mark for each concept of the lexicon: what is asked of concepts many times for every pair of a promise and a
/// passage.
struct ConceptMarks<Mark: OptionSet & Sendable>: Sendable where Mark.RawValue == UInt8 {
  private var marks = [UInt8](repeating: 0, count: ConceptSet.conceptCount)

  /// Adds a mark to some concepts.
  mutating func add(_ mark: Mark, to concepts: ConceptSet) {
    concepts.visitAll { marks[$0] |= mark.rawValue }
  }

  @inline(__always)
  subscript(concept: Int) -> Mark { Mark(rawValue: marks[concept]) }
}
