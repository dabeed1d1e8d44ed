/// The words around a figure that a claim about the tables turns on, from `claim-words.txt`.
struct ClaimWords: Sendable {
  static let shared = ClaimWords(Resource.classes(PackageResources.claim_words_txt))

  private let classes: [String: [Text]]
  /// The filler words by their first character, the longest first.
  private let fillers: [UInt16: [Text]]

  private init(_ classes: [String: [Text]]) {
    self.classes = classes
    fillers = Dictionary(grouping: classes["filler"] ?? []) { $0.units[0] }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  subscript(name: String) -> [Text] { classes[name] ?? [] }

  /// What a clause says beyond the words that any such clause is made of.
  func residue(of clause: Text) -> Text {
    var out: [UInt16] = []
    var index = 0
    while index < clause.count {
      let unit = clause.units[index]
      if let filler = fillers[unit]?.first(where: { clause.matches($0, at: index) }) {
        index += filler.count
      } else {
        if !Mark.isPunctuation(unit), !Mark.isSpace(unit) { out.append(unit) }
        index += 1
      }
    }
    return Text(units: out)
  }
}
