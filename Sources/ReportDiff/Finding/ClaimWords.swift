import CResources

/// The words around a figure that a claim about the tables turns on, from `claim-words.txt`.
struct ClaimWords: Sendable {
  static let shared = ClaimWords(Resource.classes(govdiff_claim_words_txt()))

  let application: WordSet
  let document: WordSet
  let cases: WordSet
  let matter: WordSet
  let subset: WordSet
  let otherTime: WordSet
  let wide: WordSet
  let inner: WordSet
  let itself: WordSet
  let arising: WordSet
  let body: [Text]
  let none: WordSet
  let count: WordSet
  let money: WordSet
  private let filler: WordSet

  private init(_ classes: WordClasses) {
    func words(_ name: String) -> WordSet { WordSet(classes[name]) }
    (application, document, cases) = (words("application"), words("document"), words("case"))
    (matter, subset, otherTime) = (words("matter"), words("subset"), words("other-time"))
    (wide, inner, itself) = (words("wide"), words("inner"), words("self"))
    (arising, none, filler) = (words("arising"), words("none"), words("filler"))
    body = classes["body"]
    (count, money) = (words("count"), words("money"))
  }

  /// What a clause says beyond the words that any such clause is made of.
  func residue(of clause: Text) -> Text { rest(of: clause, without: filler) }

  /// A clause without some words, spaces and punctuation.
  func rest(of clause: Text, without words: WordSet) -> Text {
    var out: [UInt16] = []
    var index = 0
    while index < clause.count {
      let length = words.length(in: clause, at: index)
      if length > 0 {
        index += length
        continue
      }
      let unit = clause.units[index]
      if !Mark.isPunctuation(unit), !Mark.isSpace(unit) { out.append(unit) }
      index += 1
    }
    return Text(units: out)
  }
}
