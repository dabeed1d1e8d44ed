/// A part of a sentence between commas, colons and stops, with the concepts that stand in it.
struct Clause: Sendable {
  /// Where it stands in the text.
  let range: Range<Int>
  let text: Text
  let folded: FoldedText
  let hits: [Lexicon.Hit]

  init(_ text: Text, _ range: Range<Int>) {
    self.range = range
    self.text = text[range]
    folded = FoldedText(text, range)
    hits = Lexicon.shared.hits(in: folded.units)
  }

  /// The clauses of a part of a text.
  static func clauses(of text: Text, in range: Range<Int>? = nil) -> [Clause] {
    var out: [Clause] = []
    let range = range ?? 0..<text.count
    var start = range.lowerBound
    func close(at end: Int) {
      let part = Self.trimmed(text, start..<end)
      if !part.isEmpty { out.append(Clause(text, part)) }
      start = end + 1
    }
    for index in range where isEdge(text.units[index]) { close(at: index) }
    close(at: range.upperBound)
    return out
  }

  private static func isEdge(_ unit: UInt16) -> Bool {
    Mark.isComma(unit) || Mark.isSemicolon(unit) || Mark.isColon(unit) || Mark.endsSentence(unit)
  }

  private static func trimmed(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, max(range.lowerBound, range.upperBound))
    while low < high, Mark.isSpace(text.units[low]) { low += 1 }
    while high > low, Mark.isSpace(text.units[high - 1]) { high -= 1 }
    return low..<high
  }

  /// Whether it tells of something still to come; `year` is the year reported on.
  func isFuture(year: Int?) -> Bool {
    let words = TellingWords.shared
    if words.future.isIn(text) || intends { return true }
    guard let year, text.hasDigit else { return false }
    return text.contains(Text("\(year + 1)")) && !text.contains("已")
      && !text.contains(Text("\(year + 1)年1月")) && !text.contains(Text("\(year + 1)年初"))
  }

  /// 拟 with what tells of an intention behind it.
  private var intends: Bool {
    guard let place = text.units.firstIndex(of: 0x62DF) else { return false }
    return !text.dropFirst(place + 1).hasPrefix(anyOf: TellingWords.shared.settled)
  }
}
