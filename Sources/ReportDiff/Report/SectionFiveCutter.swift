/// Cuts the paragraphs of section five into pieces.
struct SectionFiveCutter {
  private(set) var pieces: [SectionFivePiece] = []
  private let words = SectionFiveWords.shared
  private let year: Int?

  init(_ paragraphs: [Paragraph], year: Int?) {
    self.year = year
    let headed = paragraphs.map { HeadedParagraph.isHeaded($0.text) }
    for (index, paragraph) in paragraphs.enumerated() {
      // One such paragraph may as well be a run of short sentences; two in a row are a layout.
      let hasNeighbour =
        index > 0 && headed[index - 1] || index + 1 < headed.count && headed[index + 1]
      cut(paragraph, isItem: headed[index] && hasNeighbour)
    }
  }

  private mutating func cut(_ paragraph: Paragraph, isItem: Bool) {
    var start = 0
    if let phrase = Subheading.phrase(of: paragraph) ?? Subheading.line(paragraph) {
      let mark = ItemMark(phrase.text, at: 0)?.length ?? 0
      if let role = words.role(ofHeading: phrase.text.dropFirst(mark), year: year) {
        add(.heading(role), phrase.text, paragraph.line(at: 0), true)
        start = phrase.end
      }
    }
    let text = paragraph.text
    let marks = marks(in: text, from: start)
    let bounds = marks.map(\.offset) + [text.count]
    let isBold =
      (4...40).contains(paragraph.boldLength) && paragraph.boldLength < text.count
    if marks.isEmpty, start == 0, isBold || isItem {
      addItem(.headedItem, text, paragraph, 0)
      return
    }
    addSentences(text[start..<bounds[0]], paragraph, start)
    for (index, found) in marks.enumerated() {
      let body = (found.offset + found.mark.length)..<bounds[index + 1]
      let restarts = index + 1 < marks.count && marks[index + 1].mark.ordinal == 1
      addMarked(found.mark, body, paragraph, at: found.offset, beforeRestart: restarts)
    }
  }

  /// An item; the sentence before a list that begins anew is that list's lead, not the item's.
  private mutating func addMarked(
    _ mark: ItemMark,
    _ body: Range<Int>,
    _ paragraph: Paragraph,
    at offset: Int,
    beforeRestart: Bool
  ) {
    let text = paragraph.text[body]
    let first = pieces.count
    defer {
      if first < pieces.count { pieces[first].mark = paragraph.text[offset..<body.lowerBound] }
    }
    let sentences = SentenceSplitter.ranges(in: text)
    guard beforeRestart, sentences.count > 1, let lead = sentences.last else {
      addItem(.item(mark), text, paragraph, body.lowerBound, startsParagraph: offset == 0)
      return
    }
    addItem(
      .item(mark),
      text.prefix(lead.lowerBound),
      paragraph,
      body.lowerBound,
      startsParagraph: offset == 0
    )
    add(.sentence, text[lead], paragraph.line(at: body.lowerBound + lead.lowerBound), false)
  }

  private mutating func addItem(
    _ content: SectionFivePiece.Content,
    _ text: Text,
    _ paragraph: Paragraph,
    _ offset: Int,
    startsParagraph: Bool = true
  ) {
    let line = paragraph.line(at: offset)
    guard let cue = answerCue(in: text) else {
      add(content, text.trimmed, line, startsParagraph)
      return
    }
    add(content, text.prefix(cue.lowerBound).trimmed, line, startsParagraph)
    let answer = text.dropFirst(cue.upperBound).trimmed
    add(.answer, answer, paragraph.line(at: offset + cue.upperBound), false)
  }

  private mutating func addSentences(_ text: Text, _ paragraph: Paragraph, _ offset: Int) {
    let cue = answerCue(in: text)
    for range in SentenceSplitter.ranges(in: text.prefix(cue?.lowerBound ?? text.count)) {
      add(
        .sentence,
        text[range],
        paragraph.line(at: offset + range.lowerBound),
        offset == 0 && range.lowerBound == 0
      )
    }
    guard let cue else { return }
    // 下一步， behind running text opens a sentence; with a colon it opens an answer.
    add(
      cue.isEmpty ? .sentence : .answer,
      text.dropFirst(cue.upperBound).trimmed,
      paragraph.line(at: offset + cue.upperBound),
      offset == 0 && cue.lowerBound == 0
    )
  }

  private mutating func add(
    _ content: SectionFivePiece.Content,
    _ text: Text,
    _ line: Int,
    _ startsParagraph: Bool
  ) {
    guard !text.isEmpty else { return }
    pieces.append(
      SectionFivePiece(content: content, text: text, line: line, startsParagraph: startsParagraph)
    )
  }

  // MARK: Marks and cues

  private func marks(in text: Text, from start: Int) -> [(mark: ItemMark, offset: Int)] {
    var out: [(mark: ItemMark, offset: Int)] = []
    var index = start
    while let place = ItemMark.firstPlace(in: text, from: index) {
      index = place + 1
      if let mark = ItemMark(text, at: place), mayStand(mark, text, at: place, from: start),
        !mark.continuesList || out.contains(where: { $0.mark.style == .word }) || hasWordItem
      {
        out.append((mark, place))
        index = place + mark.length
      }
    }
    return out
  }

  /// Whether 首先 or 第一 stands before, so that 此外 and 最后 count on.
  private var hasWordItem: Bool {
    pieces.contains { if case .item(let mark) = $0.content { mark.style == .word } else { false } }
  }

  /// A mark opens the paragraph or stands behind a stop; 一、 only opens one.
  private func mayStand(_ mark: ItemMark, _ text: Text, at index: Int, from start: Int) -> Bool {
    guard index > start else { return true }
    guard mark.style != .han else { return false }
    var before = index - 1
    while before > start, Mark.isSpace(text.units[before]) { before -= 1 }
    let unit = text.units[before]
    if Mark.endsSentence(unit) || Mark.isSemicolon(unit) || Mark.isColon(unit) { return true }
    if Mark.closes(unit), before > start, Mark.endsSentence(text.units[before - 1]) { return true }
    return mark.style == .numberedIs && (Mark.isComma(unit) || Mark.isPunctuation(unit))
  }

  /// Where 改进措施： or a sentence that opens with 下一步， stands, and how far it reaches.
  private func answerCue(in text: Text) -> Range<Int>? {
    for (index, sentence) in SentenceSplitter.ranges(in: text).enumerated() {
      let start = index == 0 ? 0 : sentence.lowerBound
      let opening = text.units[start..<min(start + 16, text.count)]
      guard let colon = opening.firstIndex(where: Mark.isColon) else {
        if start > 0, Self.nextSteps.contains(where: { text.matches($0, at: start) }) {
          return start..<start
        }
        continue
      }
      if isCue(text[start..<colon]), colon + 1 < text.count { return start..<(colon + 1) }
    }
    return nil
  }

  private static let nextSteps: [Text] = ["下一步", "下步", "接下来"]
  private static let cues = WordSet(["措施", "整改", "改进", "对策", "下一步", "下步"])
  private static let problem: Text = "问题"

  private func isCue(_ phrase: Text) -> Bool {
    phrase.count <= 10 && !phrase.units.contains(where: Mark.endsSentence)
      && Self.cues.isIn(phrase) && !phrase.contains(Self.problem)
  }
}
