import CResources

/// The wordings by which a clause tells whether it speaks of a deed.
struct TellingWords: Sendable {
  /// What some text tells, by the wordings that stand in it.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt32

    /// Still to come, whatever stands around it.
    static let future = Kinds(rawValue: 1)
    /// A rule, a principle or an attitude; with a figure it may tell of a deed all the same.
    static let duty = Kinds(rawValue: 1 << 1)
    /// A rule quoted or a thing asked for, figures or not.
    static let rule = Kinds(rawValue: 1 << 2)
    /// Somebody else's act in which the agency took part.
    static let others = Kinds(rawValue: 1 << 3)
    static let openness = Kinds(rawValue: 1 << 4)
    /// Done but little, or only prepared.
    static let little = Kinds(rawValue: 1 << 5)
    static let lastYear = Kinds(rawValue: 1 << 6)
    /// The year before is only what this year is measured by.
    static let compared = Kinds(rawValue: 1 << 7)
    /// Done, or this year's: what follows a plan without being one.
    static let done = Kinds(rawValue: 1 << 8)

    /// The kind of the interval at a place among ``TellingWords/intervals``.
    static func interval(_ place: Int) -> Kinds { Kinds(rawValue: 1 << UInt32(16 + place)) }
  }

  /// How many times a year each wording of an interval means, the most frequent first.
  let intervals: [Int]
  /// What follows 拟 where it tells of no intention.
  private let unintended: [Text]
  private let words: ClassMatcher
  private let ornaments: [(head: Text, tail: Text)]

  static let shared = TellingWords(Resource.classes(govdiff_telling_words_txt()))

  private static let kinds: [(name: String, kind: Kinds)] = [
    ("future", .future), ("duty", .duty), ("rule", .rule), ("others", .others),
    ("openness", .openness), ("little", .little), ("last-year", .lastYear),
    ("compared", .compared), ("done", .done),
  ]

  private init(_ classes: WordClasses) {
    let intervals = classes.names.compactMap(Int.init).sorted(by: >)
    self.intervals = intervals
    let named = Self.kinds.map { ($0.kind, classes[$0.name]) }
    let timed = intervals.enumerated().map { (Kinds.interval($0), classes[String($1)]) }
    words = ClassMatcher((named + timed).map { ($0.0.rawValue, $0.1) })
    unintended = classes["settled"].texts
    ornaments = classes["ornament"].texts.map { word in
      let parts = word.split(separator: 0x7E)
      return (parts[0], parts.count > 1 ? parts[1] : Text(units: []))
    }
  }

  /// What clauses tell together, with what stands between them, and what each of them does.
  func kinds(in clauses: Clauses, _ range: Range<Int>) -> (whole: Kinds, clauses: [Kinds]) {
    let parts = clauses.all.map(\.range)
    let found = words.classes(in: clauses.text, range, parts: parts)
    return (Kinds(rawValue: found.whole), found.parts.map { Kinds(rawValue: $0) })
  }

  /// How many times a year the most frequent interval means that a text tells.
  func timesAYear(_ kinds: Kinds) -> Int? {
    intervals.indices.first { kinds.contains(.interval($0)) }.map { intervals[$0] }
  }

  /// Whether a clause of a text opens with what names an aim and not a deed.
  func opensWithAim(_ text: Text, _ clause: Range<Int>) -> Bool {
    ornaments.contains { head, tail in
      guard head.count <= clause.count, text.matches(head, at: clause.lowerBound) else {
        return false
      }
      return tail.isEmpty || text[clause].firstIndex(of: tail, from: head.count) != nil
    }
  }

  /// Whether 拟 tells of an intention in a clause of a text.
  func intends(_ text: Text, _ clause: Range<Int>) -> Bool {
    guard let place = clause.first(where: { text.units[$0] == Self.intending }) else {
      return false
    }
    return !unintended.contains { word in
      place + word.count < clause.upperBound && text.matches(word, at: place + 1)
    }
  }

  private static let intending: UInt16 = 0x62DF
}
