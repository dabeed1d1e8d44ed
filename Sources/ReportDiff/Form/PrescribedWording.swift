import CResources

/// The wording that the law or the form prescribes, or that every report has.
struct PrescribedWording: Sendable {
  /// What the library knows of it.
  static let shared = PrescribedWording(Resource.classes(govdiff_prescribed_txt()).all)

  private let phrases: WordSet

  private init(_ phrases: [Text]) { self.phrases = WordSet(phrases.map(\.folded)) }

  /// For each character of a text without marks and spaces, whether it stands in a phrase.
  func coverage(of text: Text) -> [Bool] {
    var out = [Bool](repeating: false, count: text.count)
    var end = 0
    for index in text.units.indices {
      end = max(end, index + phrases.length(in: text, at: index))
      out[index] = index < end
    }
    return out
  }
}
