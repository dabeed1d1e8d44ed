/// The sentences of one section, each with the sub-heading above it.
struct Narrative {
  private(set) var sentences: [Sentence] = []
  private let kind: SectionKind
  private let year: Int?

  init(_ kind: SectionKind, _ paragraphs: [Paragraph], firstNumber: Int, year: Int?) {
    self.kind = kind
    self.year = year
    var heading: String?
    let prefix = kind.rawValue + "."
    for paragraph in paragraphs {
      let (found, start) = subheading(of: paragraph)
      if let found { heading = found.description }
      let body = paragraph.text.dropFirst(start)
      for range in SentenceSplitter.ranges(in: body) {
        sentences.append(
          Sentence(
            id: prefix + String(firstNumber + sentences.count),
            heading: heading,
            text: body[range],
            line: paragraph.line(at: start + range.lowerBound)
          )
        )
      }
    }
  }

  /// The sub-heading that opens a paragraph, and where the text behind it begins.
  private func subheading(of paragraph: Paragraph) -> (Text?, Int) {
    guard let phrase = Subheading.phrase(of: paragraph) else { return (nil, 0) }
    if kind == .problems {
      // In section five a numbered phrase is the headline of an item unless it names the part.
      let mark = ItemMark(paragraph.text, at: 0)?.length ?? 0
      let words = SectionFiveWords.shared
      guard words.role(ofHeading: phrase.text.dropFirst(mark), year: year) != nil else {
        return (nil, 0)
      }
    }
    return (phrase.text, phrase.end)
  }
}

/// The short phrase that heads a paragraph, such as （一）主动公开方面.
enum Subheading {
  /// How long it may be, its mark included.
  private static let longest = 30
  private static let endings: [Text] = [
    "情况", "方面", "工作", "事项", "问题", "措施", "建设", "管理", "保障", "公开", "计划", "打算",
  ]

  /// The phrase without its closing mark, and where the text behind it begins.
  static func phrase(of paragraph: Paragraph) -> (text: Text, end: Int)? {
    let text = paragraph.text
    let mark = ItemMark(text, at: 0)
    if let mark, mark.style == .numberedIs { return nil }
    let stop = text.units.firstIndex { Mark.endsSentence($0) || Mark.isColon($0) } ?? text.count
    guard stop <= longest, stop > (mark?.length ?? 0) + 1 else { return nil }
    let phrase = text.prefix(stop)
    guard !phrase.units.contains(where: { Mark.isComma($0) || Mark.isSemicolon($0) }) else {
      return nil
    }
    let isAlone = stop >= text.count - 1
    let isBold = paragraph.boldLength >= stop && paragraph.boldLength <= stop + 1
    guard isBold || paragraph.isHeading || (mark != nil && isMarkedHeading(phrase, alone: isAlone))
    else { return nil }
    return (phrase, min(stop + 1, text.count))
  }

  /// A paragraph that is nothing but a short phrase, with at most a colon behind it.
  static func line(_ paragraph: Paragraph) -> (text: Text, end: Int)? {
    let text = paragraph.text
    let phrase = text.trimming { Mark.isColon($0) || Mark.isSpace($0) }
    guard (2...20).contains(phrase.count), !ItemMark.opens(phrase),
      !phrase.units.contains(where: { Mark.endsSentence($0) || Mark.isComma($0) })
    else { return nil }
    return (phrase, text.count)
  }

  private static func isMarkedHeading(_ phrase: Text, alone: Bool) -> Bool {
    if alone { return phrase.count <= 24 }
    return phrase.hasSuffix(anyOf: endings) && phrase.count <= 24
  }
}
