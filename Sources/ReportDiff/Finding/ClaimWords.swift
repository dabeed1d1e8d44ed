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
  private let cues: ClassMatcher

  /// What a clause says of whose figures it gives, and of when.
  struct Cues: OptionSet {
    let rawValue: UInt32

    static let itself = Cues(rawValue: 1)
    static let wide = Cues(rawValue: 2)
    static let inner = Cues(rawValue: 4)
    static let otherTime = Cues(rawValue: 8)
    static let thisYear = Cues(rawValue: 16)
    static let comparison = Cues(rawValue: 32)
    static let carrying = Cues(rawValue: 64)
  }

  private init(_ classes: WordClasses) {
    func words(_ name: String) -> WordSet { WordSet(classes[name]) }
    (application, document, cases) = (words("application"), words("document"), words("case"))
    topics = WordSet(classes["application"] + classes["document"] + classes["matter"])
    (matter, subset, otherTime) = (words("matter"), words("subset"), words("other-time"))
    (wide, inner, itself) = (words("wide"), words("inner"), words("self"))
    (arising, none, filler) = (words("arising"), words("none"), words("filler"))
    body = classes["body"].texts
    (count, money) = (words("count"), words("money"))
    let all: [(Cues, WordList)] = [
      (.itself, itself.list), (.wide, wide.list), (.inner, inner.list),
      (.otherTime, otherTime.list), (.thisYear, ["本年", "全年"]),
      (.comparison, FigureWords.shared.comparison.list),
      (.carrying, FigureWords.shared.carrying.list),
    ]
    cues = ClassMatcher(all.map { (bit: $0.rawValue, words: $1) })
  }

  /// Whose figures a clause gives, and of when, as far as it says so.
  func cues(in clause: Text) -> Cues { Cues(rawValue: cues.classes(in: clause)) }

  /// What a text speaks of at its end: a case anywhere, else the topic whose words come in last.
  func matter(of text: Text) -> String? { matter(of: text, within: 0..<text.count) }

  /// What a range of a text speaks of at its end.
  func matter(of text: Text, within range: Range<Int>) -> String? {
    text.units.withUnsafeBufferPointer { units in
      let text = UnsafeBufferPointer(rebasing: units[range])
      if cases.isIn(text) { return "case" }
      // Of each word the first place counts, and of topics that stand at one place the first.
      var last: (place: Int, topic: Int)?
      topics.visit(text, places: text.indices.reversed()) { word, place in
        if let last, last.place > place { return false }
        guard topics.list.firstPlace(ofWord: word, in: text) == place else { return true }
        last = (place, min(last?.topic ?? word, word))
        return true
      }
      return last.map { name(ofTopic: $0.topic) }
    }
  }

  private func name(ofTopic word: Int) -> String {
    if word < application.list.count { return "application" }
    return word < application.list.count + document.list.count ? "document" : "matter"
  }

  /// Whether a clause says nothing beyond the words that any such clause is made of.
  func isFiller(_ clause: Text) -> Bool {
    clause.units.withUnsafeBufferPointer { clause in
      var index = 0
      while index < clause.count {
        let length = filler.length(in: clause, at: index)
        if length == 0, !Mark.isPunctuation(clause[index]), !Mark.isSpace(clause[index]) {
          return false
        }
        index += max(1, length)
      }
      return true
    }
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
