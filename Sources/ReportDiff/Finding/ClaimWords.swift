import CResources

/// The words around a figure that a claim about the tables turns on, from `claim-words.txt`.
final class ClaimWords: Sendable {
  static let shared = ClaimWords(Resource.classes(govdiff_claim_words_txt()))

  let application: WordSet
  let document: WordSet
  let cases: WordSet
  let matter: WordSet
  /// The words of applications, documents and other business, in this order.
  private let topics: WordSet
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
    topics = WordSet(["application", "document", "matter"].flatMap { classes[$0] })
    (matter, subset, otherTime) = (words("matter"), words("subset"), words("other-time"))
    (wide, inner, itself) = (words("wide"), words("inner"), words("self"))
    (arising, none, filler) = (words("arising"), words("none"), words("filler"))
    body = classes["body"]
    (count, money) = (words("count"), words("money"))
  }

  /// What a text speaks of at its end: a case anywhere, else the topic whose words come in last.
  func matter(of text: Text) -> String? {
    if cases.isIn(text) { return "case" }
    // Of each word the first place counts, and of topics that stand at one place the first.
    var last: (place: Int, topic: Int)?
    topics.visit(text, places: text.units.indices.reversed()) { word, place in
      if let last, last.place > place { return false }
      guard text.firstIndex(of: topics.words[word]) == place else { return true }
      last = (place, min(last?.topic ?? word, word))
      return true
    }
    return last.map { name(ofTopic: $0.topic) }
  }

  private func name(ofTopic word: Int) -> String {
    if word < application.words.count { return "application" }
    return word < application.words.count + document.words.count ? "document" : "matter"
  }

  /// What a clause says beyond the words that any such clause is made of.
  func residue(of clause: Text) -> Text { rest(of: clause, without: filler) }

  /// A clause without some words, spaces and punctuation.
  func rest(of clause: Text, without words: WordSet) -> Text {
    var out: [UInt16] = []
    out.reserveCapacity(clause.count)
    clause.units.withUnsafeBufferPointer { clause in
      var index = 0
      while index < clause.count {
        let length = words.length(in: clause, at: index)
        let unit = clause[index]
        if length == 0, !Mark.isPunctuation(unit), !Mark.isSpace(unit) { out.append(unit) }
        index += max(1, length)
      }
    }
    return Text(units: out)
  }
}
