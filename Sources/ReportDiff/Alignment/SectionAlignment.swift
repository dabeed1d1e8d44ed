/// Which section of one year is which of the other.
enum SectionAlignment {
  /// Pairs sections by the section of the form that they are.
  ///
  /// Sections that the form does not have pair only under the same ordinal and title, or where `rules`
  /// declare their titles to be the same section.
  static func pairs(
    _ reports: YearPair<[Section]>,
    rules: [YearPair<String>] = []
  ) -> [Pairing<Section>] {
    var taken: Set<Int> = []
    var partners: [Int: Int] = [:]
    for (index, section) in reports.new.enumerated() {
      let partner = reports.old.indices.first { other in
        !taken.contains(other) && areSame(reports.old[other], section, rules)
      }
      guard let partner else { continue }
      taken.insert(partner)
      partners[index] = partner
    }
    var out: [Pairing<Section>] = []
    var nextOld = 0
    for (index, section) in reports.new.enumerated() {
      guard let partner = partners[index] else {
        out.append(.added(section))
        continue
      }
      while nextOld < partner {
        if !taken.contains(nextOld) { out.append(.removed(reports.old[nextOld])) }
        nextOld += 1
      }
      nextOld = max(nextOld, partner + 1)
      out.append(.matched(YearPair(old: reports.old[partner], new: section)))
    }
    for index in nextOld..<max(nextOld, reports.old.count) where !taken.contains(index) {
      out.append(.removed(reports.old[index]))
    }
    return out
  }

  private static func areSame(
    _ old: Section,
    _ new: Section,
    _ rules: [YearPair<String>]
  ) -> Bool {
    if old.kind != .unknown || new.kind != .unknown { return old.kind == new.kind }
    let titles = YearPair(old: Text(old.title).folded, new: Text(new.title).folded)
    return old.ordinal == new.ordinal && titles.old == titles.new
      || rules.contains { Text($0.old).folded == titles.old && Text($0.new).folded == titles.new }
  }

  /// The titles of two sections that the form does not have, under one ordinal and in nearly the same
  /// words: worth asking the user about, never paired unasked.
  static func maybeSame(_ old: Section, _ new: Section) -> Bool {
    guard old.kind == .unknown, new.kind == .unknown, old.ordinal == new.ordinal else {
      return false
    }
    let titles = YearPair(old: Text(old.title).folded, new: Text(new.title).folded)
    return titles.old != titles.new && Bigrams(titles.old).dice(Bigrams(titles.new)) >= 0.6
  }
}
