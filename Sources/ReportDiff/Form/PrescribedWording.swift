import CResources

/// The wording that the law or the form prescribes, or that every report has.
struct PrescribedWording: Sendable {
  /// What the library knows of it.
  static let shared = PrescribedWording(Resource.classes(govdiff_prescribed_txt()).all)

  private let phrases: WordSet

  private init(_ phrases: [Text]) { self.phrases = WordSet(phrases.map(\.folded)) }

  /// For each character of a text without marks and spaces, whether it stands in a phrase; `nil` where none does.
  func coverage(of text: Text) -> [Bool]? {
    var out: [Bool]?
    var end = 0
    text.units.withUnsafeBufferPointer { text in
      for index in text.indices {
        let length = phrases.length(in: text, at: index)
        guard index + length > end, length > 0 else { continue }
        if out == nil { out = Array(repeating: false, count: text.count) }
        for place in max(index, end)..<(index + length) { out?[place] = true }
        end = index + length
      }
    }
    return out
  }
}
