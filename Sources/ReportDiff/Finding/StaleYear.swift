/// A sentence that still speaks of last year where this year is meant.
///
/// Only a year that leads its sentence is looked at, so citations, laws, plans over years and comparisons are
/// none. Beside last year's report the sentence must also be that report's, year and all.
enum StaleYear {
  /// What one report shows by itself.
  static func findings(in report: Report, _ scope: Finding.Scope) -> [Finding] {
    guard let year = report.year?.value else { return [] }
    let sentences = report.sentences
    let own = sentences.indices.compactMap { index -> Finding? in
      let sentence = sentences[index]
      guard let said = LeadingYear(sentence), said.year == year - 1, said.tells,
        !said.isCompared(with: year, next: next(index, sentences))
      else { return nil }
      return finding(sentence, said: said.year, right: year, of: year, scope)
    }
    return period(of: report, year, scope) + own
  }

  /// What this year's report shows beside last year's.
  static func findings(along alignment: Alignment) -> [Finding] {
    let report = alignment.reports.new
    guard let year = report.year?.value else { return [] }
    let own = findings(in: report, .new).filter { finding in
      finding.sentence.map { isLastYears($0, alignment) } ?? true
    }
    return own + report.sentences.compactMap { plan($0, of: year, alignment) }
  }

  private static func next(_ index: Int, _ sentences: [Sentence]) -> Sentence? {
    guard index + 1 < sentences.count else { return nil }
    let (sentence, next) = (sentences[index], sentences[index + 1])
    let isOneSection = sentence.id.prefix { $0 != "." } == next.id.prefix { $0 != "." }
    return isOneSection && sentence.heading == next.heading ? next : nil
  }

  /// How alike last year's sentence must be.
  private static let leastLikeness = 0.5
  private static let leastLikenessOfPlans = 0.8

  /// Whether last year's report has the sentence, with the same year in front.
  private static func isLastYears(_ id: String, _ alignment: Alignment) -> Bool {
    guard alignment.reports.old.year?.value != alignment.reports.new.year?.value,
      let pair = alignment.sentences.pair(ofNew: id), pair.similarity >= leastLikeness
    else { return false }
    let said = pair.sentences.map { LeadingYear($0.sentence)?.year }
    return said.old == said.new
  }

  /// A plan that is still for the year that is over: last year's report has it, year and all.
  private static func plan(
    _ sentence: Sentence,
    of year: Int,
    _ alignment: Alignment
  ) -> Finding? {
    guard let said = LeadingYear(sentence), said.year == year, said.plans,
      alignment.reports.areConsecutive,
      let pair = alignment.sentences.pair(ofNew: sentence.id),
      pair.similarity >= leastLikenessOfPlans,
      let old = LeadingYear(pair.sentences.old.sentence), old.plans, old.year == year
    else { return nil }
    return finding(sentence, said: year, right: year + 1, of: year, .new)
  }

  /// The preamble's period of last year.
  private static func period(
    of report: Report,
    _ year: Int,
    _ scope: Finding.Scope
  ) -> [Finding] {
    guard let period = report.statedPeriod, period.value == year - 1 else { return [] }
    return [
      finding(
        message: periodMessage(period.value, year),
        (right: year, said: period.value),
        sentence: nil,
        line: period.line,
        scope
      )
    ]
  }

  private static func finding(
    _ sentence: Sentence,
    said: Int,
    right: Int,
    of year: Int,
    _ scope: Finding.Scope
  ) -> Finding {
    finding(
      message: message(sentence, right, of: year),
      (right, said),
      sentence: sentence.id,
      line: sentence.line,
      scope
    )
  }

  private static func finding(
    message: Phrase,
    _ years: (right: Int, said: Int),
    sentence: String?,
    line: Int?,
    _ scope: Finding.Scope
  ) -> Finding {
    Finding(
      rule: .staleYear,
      severity: .warning,
      scope: scope,
      message: message,
      cells: [],
      expected: Double(years.right),
      actual: Double(years.said),
      sentence: sentence,
      line: line
    )
  }
}

// MARK: - Wording

extension StaleYear {
  private static func message(_ sentence: Sentence, _ right: Int, of year: Int) -> Phrase {
    let quote = sentence.text.excerpt(24)
    return Phrase(
      zh: "“\(quote)”：这是 \(year) 年的报告，年份应为 \(right)，疑似照抄上年未改",
      en:
        "“\(quote)”: in a report on \(year) the year should be \(right); likely left standing from "
        + "last year"
    )
  }

  private static func periodMessage(_ said: Int, _ year: Int) -> Phrase {
    Phrase(
      zh: "前言所列统计期限为 \(said) 年，这是 \(year) 年的报告，疑似照抄上年未改",
      en: "the preamble says that the figures cover \(said), in a report on \(year); likely left "
        + "standing from last year"
    )
  }
}

extension Text {
  /// The first characters, for a message.
  func excerpt(_ length: Int) -> Text { count <= length ? self : prefix(length) + "…" }
}
