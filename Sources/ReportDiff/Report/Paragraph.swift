/// One paragraph of the narrative, its lines joined, with the line of every part.
struct Paragraph: Sendable {
  private(set) var text: Text
  /// How much of the text, from its start, is bold.
  let boldLength: Int
  let isHeading: Bool
  /// Where each joined line begins in the text, with its number in the source.
  private var starts: [(offset: Int, line: Int)]

  init(
    _ text: Text,
    boldLength: Int = 0,
    isHeading: Bool = false,
    line: Int,
    laterLines: [Block.LineStart] = []
  ) {
    self.text = text
    self.boldLength = boldLength
    self.isHeading = isHeading
    starts = [(0, line)] + laterLines.map { ($0.offset, $0.line) }
  }

  /// The line that a place in the text stands on.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle].offset <= offset { low = middle } else { high = middle }
    }
    return starts[low].line
  }

  mutating func join(_ more: Text, line: Int, laterLines: [Block.LineStart] = []) {
    // A line break inside Chinese text is nothing; between Latin words it is a space.
    if let last = text.units.last, let first = more.units.first, Mark.isLatin(last),
      Mark.isLatin(first)
    {
      text.units.append(0x20)
    }
    starts.append((text.count, line))
    starts += laterLines.map { (text.count + $0.offset, $0.line) }
    text += more
  }
}

/// Joins the lines of a section into paragraphs, across the tears that page breaks and wrapped lines
/// leave.
struct ParagraphJoiner {
  private(set) var paragraphs: [Paragraph] = []
  private var last: (width: Int, followedByGap: Bool)?
  private let wrapWidth: Int?

  init(_ blocks: some Collection<Block>) {
    let widths = blocks.map(Self.width)
    wrapWidth = Self.wrapWidth(of: blocks, widths)
    for (block, width) in zip(blocks, widths) {
      if block.isGap {
        last?.followedByGap = true
        continue
      }
      let text = block.plainText
      guard !text.isEmpty else { continue }
      if !paragraphs.isEmpty, continues(text, block) {
        paragraphs[paragraphs.count - 1].join(
          text,
          line: block.line,
          laterLines: block.laterLines
        )
      } else {
        paragraphs.append(
          Paragraph(
            text,
            boldLength: block.boldLength,
            isHeading: block.isHeading,
            line: block.line,
            laterLines: block.laterLines
          )
        )
      }
      last = (width, false)
    }
  }

  /// The width of a line in columns, its indentation included; 0 for what has no text.
  private static func width(_ block: Block) -> Int {
    block.isGap ? 0 : block.plainText.width + block.indent
  }

  /// The width at which lines are wrapped; `nil` where every paragraph is one line.
  private static func wrapWidth(of blocks: some Collection<Block>, _ widths: [Int]) -> Int? {
    let widths = zip(blocks, widths).compactMap { block, width -> Int? in
      if case .text = block.content { width } else { nil }
    }
    guard let widest = widths.max(), (30...110).contains(widest) else { return nil }
    let full = widths.count { $0 >= widest - 8 }
    return full >= 3 && full * 3 >= widths.count ? widest : nil
  }

  private func continues(_ text: Text, _ block: Block) -> Bool {
    guard let paragraph = paragraphs.last, let last, let end = paragraph.text.units.last else {
      return false
    }
    if block.isHeading || paragraph.isHeading || ItemMark.opens(text) || Self.isSignature(text) {
      return false
    }
    if isHeadline(paragraph), !block.isHeading, block.boldLength == 0 { return true }
    if Mark.endsSentence(end) || Mark.isColon(end) || Mark.isSemicolon(end) { return false }
    if Mark.closes(end), paragraph.text.units.dropLast().last.map(Mark.endsSentence) == true {
      return false
    }
    if paragraph.boldLength == paragraph.text.count { return false }
    if let wrapWidth { return last.width >= wrapWidth - 8 }
    // One line a paragraph: a line that breaks off in mid-sentence goes on below. A short one without
    // any stop is a heading or a signature.
    return paragraph.text.count > 30
      || paragraph.text.units.contains(where: { Mark.endsSentence($0) || Mark.isComma($0) })
  }

  /// A bold sentence on a line of its own, whose text follows below.
  private func isHeadline(_ paragraph: Paragraph) -> Bool {
    paragraph.boldLength == paragraph.text.count && (4...30).contains(paragraph.text.count)
      && paragraph.text.units.last.map(Mark.endsSentence) == true
  }

  /// An agency's name or a date on a line of its own, as they close a report.
  private static func isSignature(_ text: Text) -> Bool {
    text.count <= 24 && !text.units.contains(where: { Mark.endsSentence($0) || Mark.isComma($0) })
      && (SignatureLine.isDate(text) || SignatureLine.isAgency(text))
  }
}
