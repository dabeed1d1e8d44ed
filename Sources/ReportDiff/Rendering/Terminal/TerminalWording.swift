extension Sheet {
  /// The narrative, section by section, with the edits of each sentence.
  mutating func writeWording(of comparison: Comparison) {
    heading(Words.heading(language))
    for section in comparison.sections where options.covers(section.kind) && hasNews(section) {
      writeSection(section, comparison.reports.map(\.source))
    }
  }

  private mutating func writeSection(_ section: SectionChange, _ sources: YearPair<Source>) {
    subheading(title(section), Words.similarity(section.similarity)(language))
    paragraph(StyledText(TerminalCounts.wording(section.changes, language), .faint), indent: 4)
    if let repetition = RepetitionTerms.line(section.repetition) {
      paragraph(StyledText(repetition(language), .faint), indent: 4)
    }
    for change in section.changes where isShown(change) {
      paragraph(head(change, sources), indent: 2)
      paragraph(StyledText(change.edits, palette), indent: 4)
    }
  }

  /// A section of a table that has no sentence in either year says nothing.
  private func hasNews(_ section: SectionChange) -> Bool {
    if options.sorts != nil { return section.changes.contains(where: isShown) }
    if case .matched = section.titles { return options.full || !section.changes.isEmpty }
    return true
  }

  /// A year that rolled over is no news; figures are.
  private func isShown(_ change: SentenceChange) -> Bool {
    if let sorts = options.sorts { return sorts.contains(change.sort) }
    return options.full || change.difference == .order || change.kind != .unchanged
      || change.difference == .figures
  }

  private func title(_ section: SectionChange) -> String {
    func named(_ title: String) -> String { title.isEmpty ? section.kind.title : title }
    return switch section.titles {
    case .matched(let pair) where pair.old == pair.new: named(pair.new)
    case .matched(let pair): "\(named(pair.old)) -> \(named(pair.new))"
    case .removed(let old): named(old) + Words.onlyOld(language)
    case .added(let new): named(new) + Words.onlyNew(language)
    }
  }

  private func head(_ change: SentenceChange, _ sources: YearPair<Source>) -> StyledText {
    let style: TerminalStyle =
      switch change.kind {
      case .added: .inserted
      case .removed: .deleted
      case .reworded, .moved: .strong
      case .unchanged: .faint
      }
    var head = StyledText(room: width)
    head.append(change.id, .faint)
    head.append(" ")
    for part in ["[", label(change), "]"] { head.append(part, style) }
    head.append(" ")
    write(placesOf: change, sources, on: &head)
    return head
  }

  private func label(_ change: SentenceChange) -> String {
    Terms.change(change)(language)
  }

  private func write(
    placesOf change: SentenceChange,
    _ sources: YearPair<Source>,
    on head: inout StyledText
  ) {
    let (old, new, isFar) = (change.sentences.old, change.sentences.new, isFar(change))
    func write(_ name: Phrase, _ sentence: Sentence, _ source: Source) {
      head.append(name(language), .faint)
      if isFar { head.append(Words.section(of: sentence)(language), .faint) }
      head.append(source.position(ofLine: sentence.line)(language), .faint)
    }
    if let old { write(Words.old, old, sources.old) }
    if old != nil, new != nil { head.append(" -> ", .faint) }
    if let new { write(Words.new, new, sources.new) }
    if let heading = (new ?? old)?.heading {
      head.append("  ", .faint)
      head.append(heading, .faint)
    }
  }

  /// Whether the sentence went to another section.
  private func isFar(_ change: SentenceChange) -> Bool {
    guard case .matched(let pair) = change.sentences else { return false }
    return pair.old.id.sectionOfSentence != pair.new.id.sectionOfSentence
  }
}

private enum Words {
  static let heading = Phrase(zh: "正文变化", en: "Wording")
  static let onlyOld = Phrase(zh: "（仅上年报告有）", en: " (old report only)")
  static let onlyNew = Phrase(zh: "（仅本年报告有）", en: " (new report only)")

  static func similarity(_ value: Double) -> Phrase {
    Phrase(
      zh: "（相似度 \(NumberText.score(value))）",
      en: " (similarity \(NumberText.score(value)))"
    )
  }

  static let old = Phrase(zh: "旧", en: "old ")
  static let new = Phrase(zh: "新", en: "new ")

  /// The section that a sentence stands in, in front of its place.
  static func section(of sentence: Sentence) -> Phrase {
    let section = TerminalTerms.section(ofSentence: sentence.id)
    return Phrase(zh: section(.chinese), en: section(.english) + " ")
  }
}
