/// How much a concept or a bigram says, by how rare it is in the reports of the field.
///
/// Inverse document frequency over sentences; counted by `make calibrate`, worked out when the lexicon is
/// compiled.
final class FieldWeights: Sendable {
  private let tables: LexiconTables
  let lexicon: Lexicon
  let sense: FieldSense
  /// The concepts that tell what a text is about.
  let telling: ConceptSet

  /// From how many sentences on a bigram is listed.
  static let leastListed = 12
  /// Concepts that every report holds in every sentence.
  private static let tellNothing: [(Lexicon.Kind, String)] = [
    (.person, "departments-units"), (.act, "proactive-volume"), (.object, "timeliness"),
  ]

  static let shared = FieldWeights(.shared, Lexicon.shared)

  private init(_ tables: LexiconTables, _ lexicon: Lexicon) {
    self.tables = tables
    self.lexicon = lexicon
    sense = FieldSense(lexicon)
    let commonplace = Self.tellNothing.compactMap { lexicon.place($0.0, $0.1) }
    telling = lexicon.contents.subtracting(ConceptSet(commonplace))
  }

  func weight(ofConcept concept: Int) -> Double { tables.weight(ofConcept: concept) }

  func weight(ofBigram bigram: UInt32) -> Double { tables.weight(ofBigram: bigram) }
}
