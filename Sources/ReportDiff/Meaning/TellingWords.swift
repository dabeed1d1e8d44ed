import CResources

/// The wordings by which a clause tells whether it speaks of a deed.
struct TellingWords: Sendable {
  /// Plain wordings and wordings with a gap, looked for in one clause.
  struct Class: Sendable {
    private let plain: WordSet
    private let gapped: [(head: Text, tail: Text)]

    init(_ words: [Text]) {
      plain = WordSet(words.filter { !$0.units.contains(0x7E) })
      gapped = words.filter { $0.units.contains(0x7E) }.map { word in
        let parts = word.split(separator: 0x7E)
        return (parts[0], parts[1])
      }
    }

    /// Whether one stands in a text.
    func isIn(_ text: Text) -> Bool {
      plain.isIn(text) || gapped.contains { stands($0, in: text, from: 0) }
    }

    /// Whether a text opens with one.
    func opens(_ text: Text) -> Bool {
      guard !text.isEmpty else { return false }
      return plain.word(in: text, at: 0) != nil
        || gapped.contains { text.hasPrefix($0.head) && stands($0, in: text, from: 0) }
    }

    /// How many places of a text hold one.
    func places(in text: Text) -> Int {
      text.units.indices.count { plain.word(in: text, at: $0) != nil }
    }

    private func stands(_ gap: (head: Text, tail: Text), in text: Text, from start: Int) -> Bool {
      guard let head = text.firstIndex(of: gap.head, from: start) else { return false }
      return text.firstIndex(of: gap.tail, from: head + gap.head.count) != nil
    }
  }

  let future, duty, rule, others, openness, little, ornament, lastYear, compared: Class
  /// What follows 拟 where it tells of no intention.
  let settled: [Text]
  /// Wordings of an interval with how many times a year they mean, the most frequent first.
  let intervals: [(times: Int, words: Class)]

  static let shared = TellingWords(Resource.classes(govdiff_telling_words_txt()))

  private init(_ classes: WordClasses) {
    func words(_ name: String) -> Class { Class(classes[name]) }
    (future, duty, rule, others) = (words("future"), words("duty"), words("rule"), words("others"))
    (openness, little) = (words("openness"), words("little"))
    (ornament, lastYear) = (words("ornament"), words("last-year"))
    compared = words("compared")
    settled = classes["settled"]
    intervals = classes.names.compactMap(Int.init).sorted(by: >).map { ($0, words(String($0))) }
  }
}
