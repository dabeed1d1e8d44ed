import CResources

/// The wording that the law or the form prescribes, or that every report has.
struct PrescribedWording: Sendable {
  /// What the library knows of it.
  static let shared = PrescribedWording(
    Resource.classes(govdiff_prescribed_txt()).values.flatMap(\.self)
  )

  /// The phrases by their first character, the longest first.
  private let phrases: [UInt16: [Text]]

  private init(_ phrases: [Text]) {
    self.phrases = Dictionary(grouping: phrases.map(\.folded)) { $0.units.first ?? 0 }
      .mapValues { $0.sorted { ($1.count, $0.description) < ($0.count, $1.description) } }
  }

  /// For each character of a text without marks and spaces, whether it stands in a phrase.
  func coverage(of text: Text) -> [Bool] {
    var out = [Bool](repeating: false, count: text.count)
    var end = 0
    for index in text.units.indices {
      if let phrase = phrases[text.units[index]]?.first(where: { text.matches($0, at: index) }) {
        end = max(end, index + phrase.count)
      }
      out[index] = index < end
    }
    return out
  }
}
