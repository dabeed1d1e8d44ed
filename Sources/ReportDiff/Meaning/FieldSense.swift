import CResources

/// What a concept tells about whether a sentence speaks of openness or of other business.
struct FieldSense: Sendable {
  private let generic: ConceptSet
  /// The concepts that name a field of business.
  let business: ConceptSet

  static let shared = FieldSense(Resource.classes(govdiff_field_sense_txt()), Lexicon.shared)

  private init(_ classes: WordClasses, _ lexicon: Lexicon) {
    func concepts(_ kind: Lexicon.Kind, _ name: String) -> [Int] {
      classes[name].texts.compactMap { lexicon.place(kind, $0.description) }
    }
    generic = ConceptSet(concepts(.act, "generic"))
    business = ConceptSet(
      concepts(.object, "business")
        + lexicon.concepts.indices.filter { lexicon.concepts[$0].kind == .theme }
    )
  }

  /// Whether any business of government has this act.
  func isGeneric(_ concept: Int) -> Bool { generic.contains(concept) }

  /// Whether the concept names a field of business.
  func isBusiness(_ concept: Int) -> Bool { business.contains(concept) }
}
