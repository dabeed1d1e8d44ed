/// Finds the figures in the narrative, with what each counts.
enum FigureScan {
  static func figures(in sentences: [Sentence], year: Int? = nil) -> [Figure] {
    var out: [Figure] = []
    for sentence in sentences { add(figuresOf: sentence, year, to: &out) }
    return out
  }

  static func figures(in sentence: Sentence, year: Int? = nil) -> [Figure] {
    var out: [Figure] = []
    add(figuresOf: sentence, year, to: &out)
    return out
  }

  private static func add(figuresOf sentence: Sentence, _ year: Int?, to out: inout [Figure]) {
    let text = sentence.text
    // Where the figure before ends; 0 before the first.
    var (index, previous) = (0, 0)
    let openers = ChineseNumber.openers
    while let start = text.firstPlace(in: openers, from: index) {
      guard mayOpen(text.units[start]), let number = FigureNumber(text, at: start) else {
        index = start + 1
        continue
      }
      if let unit = number.unit, number.value < 1e15 {
        out.append(figure(number, unit, in: sentence, year, after: previous))
        previous = number.end
      }
      index = number.next
    }
  }

  private static func mayOpen(_ unit: UInt16) -> Bool {
    Mark.isDigit(unit) || ChineseNumber.isNumeral(unit)
  }

  private static func figure(
    _ number: FigureNumber,
    _ unit: FigureWords.Unit,
    in sentence: Sentence,
    _ year: Int?,
    after previous: Int
  ) -> Figure {
    let text = sentence.text
    let start =
      number.isRank
      ? text.units[..<number.start].lastIndex { !Mark.isSpace($0) } ?? number.start : number.start
    let scale = FigureRole(text, number, unit.text, year, after: previous)
    return Figure(
      counted: topic(of: text, before: start),
      value: number.value,
      unit: unit.name,
      printed: text[start..<number.end],
      isApproximate: number.isApproximate || isRough(text, before: start),
      sentence: sentence.id,
      role: scale.role,
      range: start..<number.end,
      precision: number.precision
    )
  }

  private static func isRough(_ text: Text, before start: Int) -> Bool {
    let near = text.trim(max(0, start - 3)..<start)
    let words = FigureWords.shared
    guard !near.isEmpty, words.roughEndings.contains(text.units[near.upperBound - 1]) else {
      return false
    }
    return words.roughBefore.contains { word in
      word.count <= near.count && text.matches(word, at: near.upperBound - word.count)
    }
  }

  /// What is counted: the words right before the figure, back to the nearest stop or figure; where they
  /// say little (收取 880 元), the clause before as well.
  private static func topic(of text: Text, before start: Int) -> Text {
    let start = beforeBrackets(text, start)
    let near = clauseStart(text, before: start)
    let own = bare(text, near..<start)
    guard own.count <= 2, near > 0, Mark.isComma(text.units[near - 1]) else { return own }
    return bare(text, clauseStart(text, before: near - 1, crossingFigures: true)..<start)
  }

  /// The place before a note in brackets that stands right before a figure: 其他处理（含撤回）469件.
  private static func beforeBrackets(_ text: Text, _ start: Int) -> Int {
    guard start > 0, Mark.halfWidth(text.units[start - 1]) == 0x29 else { return start }
    return text.units[..<start].lastIndex { Mark.halfWidth($0) == 0x28 } ?? start
  }

  private static func clauseStart(
    _ text: Text,
    before end: Int,
    crossingFigures: Bool = false
  ) -> Int {
    var low = end
    while low > 0, end - low < 24 {
      let unit = text.units[low - 1]
      if Mark.isDigit(unit), crossingFigures {
        low -= 1
        continue
      }
      if Mark.isDigit(unit) || Mark.isPunctuation(unit), unit != 0x201C, unit != 0x22 { break }
      low -= 1
    }
    return low
  }

  private static func bare(_ text: Text, _ range: Range<Int>) -> Text {
    text[text.trim(range) { Mark.isSpace($0) || Mark.isPunctuation($0) }]
  }
}
