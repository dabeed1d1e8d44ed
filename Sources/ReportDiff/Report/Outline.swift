/// A document cut into its sections.
struct Outline: Sendable {
  struct Part: Sendable {
    let kind: SectionKind
    let ordinal: Int?
    /// The title as printed; empty where the heading is missing.
    let title: Text
    let line: Int?
    /// The blocks below the title.
    var body: Range<Int>
  }

  /// The blocks before the first section: title and preamble.
  let head: Range<Int>
  let parts: [Part]
  let warnings: [Warning]

  init(_ blocks: [Block]) {
    let titles = TitleChoice(blocks).chosen
    var parts: [Part] = []
    for (index, found) in titles.enumerated() {
      let end = index + 1 < titles.count ? titles[index + 1].block : blocks.count
      parts.append(
        Part(
          kind: found.kind,
          ordinal: found.title.ordinal,
          title: found.title.text,
          line: blocks[found.block].line,
          body: (found.block + 1)..<end
        )
      )
    }
    let headEnd = titles.first?.block ?? blocks.count
    var headRange = 0..<headEnd
    LostHeadings.restore(&parts, head: &headRange, in: blocks)
    head = headRange
    self.parts = parts
    warnings = parts.compactMap(headingWarning)
  }

  func part(_ kind: SectionKind) -> Part? { parts.first { $0.kind == kind } }
}

// MARK: - Wording

private func headingWarning(_ part: Outline.Part) -> Warning? {
  guard let expected = part.kind.ordinal else { return nil }
  if part.title.isEmpty {
    return Warning(
      code: "section_heading_missing",
      message: Phrase(
        zh: "没有找到“\(part.kind.title)”的标题，按内容归入该部分",
        en: "the heading “\(part.kind.title)” is missing; the text was assigned by its content"
      ),
      line: part.line
    )
  }
  guard let ordinal = part.ordinal, ordinal != expected else { return nil }
  return Warning(
    code: "section_ordinal",
    message: Phrase(
      zh: "“\(part.title)”的序号与规定格式不符，应为“\(part.kind.title)”",
      en: "“\(part.title)” is numbered otherwise than the form's “\(part.kind.title)”"
    ),
    line: part.line
  )
}
