/// Restores sections whose headings the text extraction lost, by what their text says.
enum LostHeadings {
  static func restore(_ parts: inout [Outline.Part], head: inout Range<Int>, in blocks: [Block]) {
    restoreOverview(&parts, head: &head, in: blocks)
    restoreProblems(&parts, in: blocks)
    restoreOther(&parts, in: blocks)
  }

  /// The words by which a preamble is known: what it is based on, what period it covers, whom to ask.
  private static let preamble: [Text] = [
    "统计期限", "统计周期", "统计时间", "统计数据从", "电子版", "联系", "编制本报告", "编制了", "现发布", "现公布", "下载",
  ]

  private static func restoreOverview(
    _ parts: inout [Outline.Part],
    head: inout Range<Int>,
    in blocks: [Block]
  ) {
    guard !parts.contains(where: { $0.kind == .overview }),
      parts.contains(where: { $0.kind.isTable })
    else { return }
    let texts = head.filter { blocks[$0].soleText.map(isProse) ?? false }
    let start = texts.first { index in
      let text = blocks[index].plainText
      return !text.contains(anyOf: preamble) && !text.contains("年度报告")
    }
    guard let start else { return }
    parts.insert(part(.overview, start..<head.upperBound, blocks), at: 0)
    head = head.lowerBound..<start
  }

  private static func restoreProblems(_ parts: inout [Outline.Part], in blocks: [Block]) {
    guard !parts.contains(where: { $0.kind == .problems }),
      let index = parts.lastIndex(where: { $0.kind == .litigation })
    else { return }
    let body = parts[index].body
    let lastFigure = body.last { isFigures(blocks[$0]) } ?? body.lowerBound
    let words = SectionFiveWords.shared
    let start = body.first { place in
      place >= lastFigure && !isFigures(blocks[place]) && opensProse(blocks[place])
    }
    guard let start,
      (start..<body.upperBound).contains(where: { place in
        words.problems.isIn(blocks[place].plainText)
      })
    else { return }
    parts[index].body = body.lowerBound..<start
    parts.insert(part(.problems, start..<body.upperBound, blocks), at: index + 1)
  }

  /// What section six is about, where its heading is lost.
  private static let otherMatters: [Text] = ["处理费", "工作要点", "建议提案", "需要报告", "其他事项"]

  private static func restoreOther(_ parts: inout [Outline.Part], in blocks: [Block]) {
    guard !parts.contains(where: { $0.kind == .other }),
      let index = parts.lastIndex(where: { $0.kind == .problems }), parts[index].title.isEmpty
    else { return }
    let body = parts[index].body
    let start = body.dropFirst().first { place in
      guard let text = blocks[place].soleText else { return false }
      return LabelNumber.split(text).number == 1 && text.units.first == Mark.openParenthesis
        && (place..<min(place + 12, body.upperBound)).contains { next in
          guard let heading = blocks[next].soleText else { return false }
          return LabelNumber.split(heading).number != nil && heading.contains(anyOf: otherMatters)
        }
    }
    guard let start else { return }
    parts[index].body = body.lowerBound..<start
    parts.insert(part(.other, start..<body.upperBound, blocks), at: index + 1)
  }

  private static func part(
    _ kind: SectionKind,
    _ body: Range<Int>,
    _ blocks: [Block]
  ) -> Outline.Part {
    Outline.Part(
      kind: kind,
      ordinal: nil,
      title: "",
      line: blocks[body.lowerBound].line,
      body: body
    )
  }

  private static func isFigures(_ block: Block) -> Bool {
    switch block.content {
    case .row(let cells): cells.contains { CellText($0.text).number != nil }
    case .text(let text): CellText(text).number != nil
    case .gap: false
    }
  }

  private static func isProse(_ text: Text) -> Bool { text.count >= 12 && text.hasHan }

  private static func opensProse(_ block: Block) -> Bool {
    guard let text = block.soleText, text.hasHan, !text.hasPrefix("注") else { return false }
    if FormLabels.litigation.contains(where: { $0.similarity(to: .init(text)) > 0.6 }) {
      return false
    }
    return LabelNumber.split(text).number != nil || text.units.contains(where: Mark.endsSentence)
  }
}
