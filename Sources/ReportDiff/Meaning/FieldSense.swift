import CResources

/// What a concept tells about whether a sentence speaks of openness or of other business.
struct FieldSense: Sendable {
  private let generic: ConceptSet
  /// The concepts that name a field of business.
  let business: ConceptSet

  init(_ lexicon: Lexicon) {
    let classes = Resource.classes(govdiff_field_sense_txt())
    func concepts(_ kind: Lexicon.Kind, _ name: String) -> [Int] {
      classes[name].texts.compactMap { lexicon.place(kind, $0.description) }
    }
    generic = ConceptSet(concepts(.act, "generic"))
    var business = lexicon.themes
    for concept in concepts(.object, "business") { business.insert(concept) }
    self.business = business
  }

  /// Whether any business of government has this act.
  func isGeneric(_ concept: Int) -> Bool { generic.contains(concept) }

  /// Whether the concept names a field of business.
  func isBusiness(_ concept: Int) -> Bool { business.contains(concept) }
}
