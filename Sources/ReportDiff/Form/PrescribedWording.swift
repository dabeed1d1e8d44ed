import CResources

/// The wording that the law or the form prescribes, or that every report has.
struct PrescribedWording: Sendable {
  /// What the library knows of it.
  static let shared = PrescribedWording(Resource.classes(govdiff_prescribed_txt()).all.texts)

  private let phrases: WordSet

  private init(_ phrases: [Text]) { self.phrases = WordSet(phrases.map(\.folded)) }

  /// For each character of a text without marks and spaces, whether it stands in a phrase; `nil` where none does.
  func coverage(of text: Text) -> [Bool]? {
    var out: [Bool]?
    var end = 0
    text.units.withUnsafeBufferPointer { text in
      phrases.visit(text, places: text.indices) { phrase, start in
        let next = start + phrases.list.range(phrase).count
        guard next > end else { return true }
        if out == nil { out = Array(repeating: false, count: text.count) }
        for place in max(start, end)..<next { out?[place] = true }
        end = next
        return true
      }
    }
    return out
  }
}
