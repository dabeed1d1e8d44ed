/// Tallies in words.
enum TerminalCounts {
  /// How many sentences changed in which way.
  static func wording(
    _ changes: some Sequence<SentenceChange>,
    _ language: Language
  ) -> String {
    let kinds: [SentenceChange.Kind] = [.reworded, .added, .removed, .moved]
    let changes = changes.map { (kind: $0.kind, difference: $0.difference) }
    func only(_ difference: SentenceChange.Difference) -> Int {
      changes.count { $0.kind == .unchanged && $0.difference == difference }
    }
    let counts =
      kinds.map { kind in (Terms.change(kind), changes.count { $0.kind == kind }) }
      + [(Terms.figuresOnly, only(.figures)), (Terms.yearOnly, only(.year))]
      + [(Terms.orderOnly, only(.order)), (Terms.change(.unchanged), only(.none))]
    let parts = counts.filter { $0.1 > 0 }.map { name, count in
      Phrase(zh: "\(name(.chinese)) \(count) 句", en: "\(count) \(name(.english))")(language)
    }
    guard !parts.isEmpty else { return Phrase(zh: "没有句子", en: "no sentences")(language) }
    return parts.joined(separator: Phrase(zh: "，", en: ", ")(language))
  }

  /// How many problems came again, went and came up.
  static func problems(_ changes: [ProblemChange], _ language: Language) -> String {
    var (recurring, gone, new) = (0, 0, 0)
    for change in changes {
      switch change.problems {
      case .matched: recurring += 1
      case .removed: gone += 1
      case .added: new += 1
      }
    }
    return Phrase(
      zh: "再次出现 \(recurring)，不再提及 \(gone)，新提出 \(new)",
      en: "\(recurring) named again, \(gone) no longer named, \(new) new"
    )(language)
  }
}
