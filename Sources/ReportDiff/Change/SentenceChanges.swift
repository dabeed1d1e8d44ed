extension SectionChange {
  /// Describes every section along the alignment, this year's order first.
  static func changes(along alignment: Alignment) -> [SectionChange] {
    var number = 0
    return alignment.sections.enumerated().map { place, section in
      let drafts = SentenceDrafts(ofSection: place, alignment.sentences)
      let changes = drafts.drafts.map { draft in
        number += 1
        return SentenceChange(draft, id: "w" + String(number))
      }
      var change = SectionChange(
        kind: (section.new ?? section.old)?.kind ?? .unknown,
        titles: section.titles,
        similarity: similarity(of: section, changes),
        changes: changes
      )
      change.repetition = Repetition(of: [change], along: alignment)
      change.departures = drafts.departures
      return change
    }
  }

  /// Dice's coefficient over the characters that the edits keep.
  private static func similarity(
    of section: Pairing<Section>,
    _ changes: [SentenceChange]
  ) -> Double {
    guard case .matched(let pair) = section else { return 0 }
    let lengths = pair.map { section in section.sentences.reduce(0) { $0 + $1.text.count } }
    guard lengths.old + lengths.new > 0 else { return 1 }
    let kept = changes.indices.reduce(0) { sum, index in
      changes[index].edits.reduce(sum) { $1.operation == .equal ? $0 + $1.text.count : $0 }
    }
    return min(1, 2 * Double(kept) / Double(lengths.old + lengths.new))
  }
}

extension Pairing<Section> {
  fileprivate var titles: Pairing<String> {
    switch self {
    case .matched(let pair): .matched(pair.map(\.title))
    case .removed(let section): .removed(section.title)
    case .added(let section): .added(section.title)
    }
  }
}

/// The changes of one section in reading order, before they are numbered.
struct SentenceDrafts {
  struct Draft {
    let kind: SentenceChange.Kind
    let sentences: Pairing<SentenceForm>
    let similarity: Double
  }

  private(set) var drafts: [Draft] = []
  private(set) var departures: [Departure] = []

  /// This year's sentences in their order; last year's that are gone where they stood.
  init(ofSection section: Int, _ alignment: SentenceAlignment) {
    let range = alignment.range(ofSection: section)
    var nextOld = range.old.lowerBound
    func addRemoved(before end: Int) {
      while nextOld < end {
        let form = alignment.forms.old[nextOld]
        if let pair = alignment.pairs.old[nextOld] {
          if pair.isMoved, pair.sentences.old.numbers.lowerBound == nextOld {
            departures.append(Departure(sentence: form.sentence, index: drafts.count))
          }
        } else {
          drafts.append(Draft(kind: .removed, sentences: .removed(form), similarity: 0))
        }
        nextOld += 1
      }
    }
    for number in range.new {
      guard let pair = alignment.pairs.new[number] else {
        let form = alignment.forms.new[number]
        drafts.append(Draft(kind: .added, sentences: .added(form), similarity: 0))
        continue
      }
      // The second part of a sentence that was split has been told with the first.
      guard pair.sentences.new.numbers.lowerBound == number else { continue }
      let place = pair.sentences.old.numbers.lowerBound
      if !pair.isMoved, range.old.contains(place) { addRemoved(before: place) }
      drafts.append(Draft(pair))
    }
    addRemoved(before: range.old.upperBound)
  }
}

extension SentenceDrafts.Draft {
  fileprivate init(_ pair: SentenceAlignment.Pair) {
    let isSame = pair.sentences.old.masked == pair.sentences.new.masked
    self.init(
      kind: pair.isMoved ? .moved : isSame ? .unchanged : .reworded,
      sentences: .matched(pair.sentences),
      similarity: pair.similarity
    )
  }
}

extension SentenceChange {
  fileprivate init(_ draft: SentenceDrafts.Draft, id: String) {
    let (difference, edits) = Self.describe(draft.sentences)
    self.init(
      id: id,
      kind: draft.kind,
      difference: difference,
      sentences: draft.sentences.sentences,
      similarity: draft.similarity,
      edits: edits
    )
    ids = YearPair(old: draft.sentences.old?.ids ?? [], new: draft.sentences.new?.ids ?? [])
    numbers = YearPair(
      old: draft.sentences.old?.numbers ?? 0..<0,
      new: draft.sentences.new?.numbers ?? 0..<0
    )
  }

  private static func describe(_ forms: Pairing<SentenceForm>) -> (Difference, [Edit]) {
    switch forms {
    case .added(let form):
      return (.wording, [Edit(operation: .insert, text: form.sentence.text)])
    case .removed(let form):
      return (.wording, [Edit(operation: .delete, text: form.sentence.text)])
    case .matched(let pair):
      let edits = Edits.between(pair.old.sentence.text, pair.new.sentence.text)
      return (difference(pair), edits)
    }
  }

  /// What differs, the weightiest first.
  private static func difference(_ pair: YearPair<SentenceForm>) -> Difference {
    if pair.old.masked != pair.new.masked { return .wording }
    if pair.old.content != pair.new.content { return onlyYearsDiffer(pair) ? .year : .figures }
    let marks = pair.map { ItemMark($0.normalized, at: 0) }
    return marks.old?.ordinal == marks.new?.ordinal ? .none : .order
  }

  /// Whether the sentences are the same once every year is taken out.
  private static func onlyYearsDiffer(_ pair: YearPair<SentenceForm>) -> Bool {
    let rest = pair.map { withoutYears($0.content) }
    return rest.old == rest.new
  }

  private static func withoutYears(_ text: Text) -> Text {
    var (out, start) = (Text(units: []), 0)
    for year in YearScan.found(in: text) {
      out += text[start..<year.digits.lowerBound]
      start = year.digits.upperBound
    }
    return out + text.dropFirst(start)
  }
}

extension Pairing<SentenceForm> {
  fileprivate var sentences: Pairing<Sentence> {
    switch self {
    case .matched(let pair): .matched(pair.map(\.sentence))
    case .removed(let form): .removed(form.sentence)
    case .added(let form): .added(form.sentence)
    }
  }
}
