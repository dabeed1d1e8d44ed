/// Finds the figures in the narrative, with what each counts.
enum FigureScan {
  static func figures(in sentences: [Sentence]) -> [Figure] {
    sentences.flatMap(figures(in:))
  }

  /// The measure words and units that follow a figure; the longer first.
  private static let units: [Text] = [
    "万人次", "人次", "条次", "场次", "批次", "班次", "件次", "个百分点", "平方米", "工作日", "个工作日", "万元", "亿元", "余元",
    "条", "件", "篇", "次", "个", "份", "期", "项", "家", "人", "场", "册", "户", "处", "名", "元", "字", "本", "%",
    "％",
    "宗", "批", "台", "套", "组", "部", "集", "类", "天", "小时", "分", "例", "起", "位", "幅", "辆", "艘", "亩", "所",
    "间",
  ]

  static func figures(in sentence: Sentence) -> [Figure] {
    let text = sentence.text
    var out: [Figure] = []
    var index = 0
    while index < text.count {
      guard Mark.isDigit(text.units[index]) else {
        index += 1
        continue
      }
      let scanned = scan(text, at: index)
      // 第20条 names a clause and counts nothing.
      let isOrdinal = index > 0 && text.units[index - 1] == 0x7B2C
      if !isOrdinal, let figure = scanned.figure(in: text, sentence: sentence.id) {
        out.append(figure)
      }
      index = max(scanned.end, index + 1)
    }
    return out
  }

  private struct Scanned {
    let start: Int
    var end: Int
    var value: Double?
    var unit: Text?
    var isApproximate = false

    /// The figure, unless it is a date, a number of a document or no count at all.
    func figure(in text: Text, sentence: String) -> Figure? {
      guard let value, let unit, value < 1e15 else { return nil }
      return Figure(
        topic: FigureScan.topic(of: text, before: start).description,
        value: value,
        unit: unit.description,
        raw: text[start..<end].description,
        isApproximate: isApproximate || FigureScan.isRough(text, before: start),
        sentence: sentence
      )
    }
  }

  /// A number with its scale, its vagueness and its unit.
  private static func scan(_ text: Text, at start: Int) -> Scanned {
    var end = start
    var digits: [UInt16] = []
    while end < text.count {
      let unit = Mark.halfWidth(text.units[end])
      let next = end + 1 < text.count ? text.units[end + 1] : 0
      if Mark.isDigit(unit) || unit == 0x2E && Mark.isDigit(next) {
        digits.append(unit)
      } else if !isThousandsSeparator(text, at: end, digits.count) {
        break
      }
      end += 1
    }
    var found = Scanned(start: start, end: end, value: Double(Text(units: digits).description))
    skipSpace(text, &found.end)
    if let scale = scale(text, at: found.end), !text.matches("万元", at: found.end) {
      found.value = found.value.map { $0 * scale }
      found.end += 1
    }
    skipSpace(text, &found.end)
    if found.end < text.count, Text("余多").units.contains(text.units[found.end]) {
      found.isApproximate = true
      found.end += 1
      if let scale = scale(text, at: found.end) {
        found.value = found.value.map { $0 * scale }
        found.end += 1
      }
    }
    skipSpace(text, &found.end)
    if let unit = units.first(where: { text.matches($0, at: found.end) }) {
      found.unit = unit
      found.end += unit.count
    }
    return found
  }

  /// A half-width comma between a group of one to three digits and groups of three.
  private static func isThousandsSeparator(_ text: Text, at index: Int, _ before: Int) -> Bool {
    guard text.units[index] == 0x2C, (1...3).contains(before) || before.isMultiple(of: 3) else {
      return false
    }
    return text.units[(index + 1)...].prefix(4).prefix(while: Mark.isDigit).count == 3
  }

  private static func scale(_ text: Text, at index: Int) -> Double? {
    guard index < text.count else { return nil }
    switch text.units[index] {
    case 0x4E07: return 10_000  // 万
    case 0x4EBF: return 100_000_000  // 亿
    default: return nil
    }
  }

  private static func skipSpace(_ text: Text, _ index: inout Int) {
    while index < text.count, Mark.isSpace(text.units[index]) { index += 1 }
  }

  private static func isRough(_ text: Text, before start: Int) -> Bool {
    text[max(0, start - 2)..<start].contains(anyOf: ["近", "约", "超"])
  }

  /// What is counted: the words right before the figure, back to the nearest stop or figure; where they
  /// say little (收取 880 元), the clause before as well.
  private static func topic(of text: Text, before start: Int) -> Text {
    let start = beforeBrackets(text, start)
    let near = clauseStart(text, before: start)
    let own = bare(text[near..<start])
    guard own.count <= 2, near > 0, Mark.isComma(text.units[near - 1]) else { return own }
    return bare(text[clauseStart(text, before: near - 1, crossingFigures: true)..<start])
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

  private static func bare(_ text: Text) -> Text {
    text.trimming { Mark.isSpace($0) || Mark.isPunctuation($0) }
  }
}
