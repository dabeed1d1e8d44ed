/// A passage of this year's report that was copied from last year's: a sub-section, a section, or the whole.
///
/// The thresholds and their reasons: docs/decisions/0008-repetition.md.
enum VerbatimSection {
  /// The share of a passage that must stand in last year's report to the letter.
  private static let leastShare = 0.9
  /// The shortest passage that is accused, in characters that nobody prescribes.
  private static let shortest = 80
  /// The shortest where last year's year was copied with it.
  private static let shortestWithYear = 20
  /// The share of a report's own words, year and figures aside, from which all of it is a copy.
  private static let leastOfWhole = 0.7
  /// The shortest report that is accused as a whole.
  private static let shortestWhole = 300

  /// What was copied; `stale` is what is raised about years that were left standing.
  static func findings(along alignment: Alignment, _ stale: [Finding]) -> [Finding] {
    guard differ(alignment.reports) else { return [] }
    let sections = alignment.reports.new.sections
    var forms = alignment.sentences.forms.new[...]
    let copies = sections.map { section in
      defer { forms = forms.dropFirst(section.sentences.count) }
      return forms.prefix(section.sentences.count).map { SentenceCopy($0, alignment.sentences) }
    }
    if let whole = whole(copies) { return [whole] }
    let stale = Set(stale.compactMap(\.sentence))
    return zip(sections, copies).flatMap { copiedPassages(of: $0, $1, stale) }
  }

  /// A report is no copy of itself.
  private static func differ(_ reports: YearPair<Report>) -> Bool {
    reports.old.year?.value != reports.new.year?.value
      || reports.old.source.sha256 != reports.new.source.sha256
  }

  /// The section where all of it is copied, else its sub-sections that are.
  private static func copiedPassages(
    of section: Section,
    _ copies: [SentenceCopy],
    _ stale: Set<String>
  ) -> [Finding] {
    let all = Passage(section: section, heading: nil, copies: copies)
    if all.isCopied(stale) { return [all.finding] }
    return copies.chunked { $0.form.sentence.heading == $1.form.sentence.heading }
      .compactMap { part in
        let passage = Passage(
          section: section,
          heading: part[0].form.sentence.heading,
          copies: part
        )
        return passage.heading != nil && passage.isCopied(stale) ? passage.finding : nil
      }
  }

  /// All of a report where it is copied, given the sentences of its sections.
  private static func whole(_ sections: [[SentenceCopy]]) -> Finding? {
    let copies = sections.joined().filter { !$0.isPrescribed }
    let share = Repetition.Share(copies)
    guard share.near >= leastOfWhole, share.characters >= shortestWhole else { return nil }
    return finding(message: message(share), copies.first?.form.sentence, share.near)
  }

  /// The sentences of a section, or those under one of its sub-headings.
  private struct Passage {
    let section: Section
    let heading: String?
    let copies: [SentenceCopy]

    func isCopied(_ stale: Set<String>) -> Bool {
      let own = Repetition.Share(copies.filter { !$0.isPrescribed })
      if own.characters >= shortest, own.verbatim >= leastShare { return true }
      // Whoever leaves last year's year standing has not written the passage anew, however short it is.
      return copies.count > 1 && copies.allSatisfy(\.isVerbatim)
        && Repetition.Share(copies).characters >= shortestWithYear
        && copies.contains { stale.contains($0.form.sentence.id) }
    }

    var finding: Finding {
      let share = Repetition.Share(copies)
      let name = heading ?? (section.title.isEmpty ? section.kind.title : section.title)
      return VerbatimSection.finding(
        message: message(name, copies.first?.form.sentence, share),
        copies.first?.form.sentence,
        share.verbatim
      )
    }
  }

  private static func finding(
    message: Phrase,
    _ sentence: Sentence?,
    _ share: Double
  ) -> Finding {
    Finding(
      rule: .verbatimSection,
      severity: .warning,
      scope: .cross,
      message: message,
      cells: [],
      expected: nil,
      actual: share,
      sentence: sentence?.id,
      line: sentence?.line
    )
  }
}

extension Array {
  /// Runs of neighbours that belong together.
  fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [[Element]] {
    var out: [[Element]] = []
    for element in self {
      if let last = out.last?.last, belong(last, element) {
        out[out.count - 1].append(element)
      } else {
        out.append([element])
      }
    }
    return out
  }
}

// MARK: - Wording

private func message(_ name: String, _ sentence: Sentence?, _ share: Repetition.Share) -> Phrase {
  let percent = "\(Int((share.verbatim * 100).rounded()))%"
  let quote = sentence?.text.excerpt(20).description ?? ""
  return Phrase(
    zh: "“\(name)”与上年报告雷同：\(share.characters) 字中 \(percent) 一字不差（“\(quote)”）",
    en: "“\(name)” is copied from last year's report: \(percent) of \(share.characters) characters "
      + "stand there word for word (“\(quote)”)"
  )
}

private func message(_ share: Repetition.Share) -> Phrase {
  let percent = "\(Int((share.near * 100).rounded()))%"
  return Phrase(
    zh: "全文与上年报告雷同：除规定用语外 \(share.characters) 字，\(percent) 仅年份、数字或个别字词不同",
    en: "the report as a whole is copied from last year's: of \(share.characters) characters that "
      + "nobody prescribes, \(percent) differ in years, figures or a word or two at most"
  )
}
