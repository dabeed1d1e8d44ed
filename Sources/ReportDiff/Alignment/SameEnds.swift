/// The sentences at either end of each section that both years have in common: no search is needed there.
struct SameEnds {
  private(set) var pairs: [SentenceAlignment.Pair] = []
  /// What stands between the ends.
  private(set) var rest: YearPair<[PlacedSentence]> = YearPair(old: [], new: [])

  init(_ sentences: YearPair<[PlacedSentence]>) {
    let bySection = sentences.map { Dictionary(grouping: $0, by: \.section) }
    for section in Set(bySection.old.keys).union(bySection.new.keys).sorted() {
      add(YearPair(old: bySection.old[section] ?? [], new: bySection.new[section] ?? []))
    }
  }

  private mutating func add(_ section: YearPair<[PlacedSentence]>) {
    func areSame(_ pair: (PlacedSentence, PlacedSentence)) -> Bool {
      pair.0.form.masked == pair.1.form.masked
    }
    let lead = zip(section.old, section.new).prefix(while: areSame)
    let room = min(section.old.count, section.new.count) - lead.count
    let tail = zip(section.old.reversed(), section.new.reversed()).prefix(room)
      .prefix(while: areSame)
    for (old, new) in Array(lead) + Array(tail) {
      let forms = YearPair(old: old.form, new: new.form)
      pairs.append(.init(sentences: forms, similarity: 1, isMoved: false))
    }
    rest.old += section.old.dropFirst(lead.count).dropLast(tail.count)
    rest.new += section.new.dropFirst(lead.count).dropLast(tail.count)
  }
}
