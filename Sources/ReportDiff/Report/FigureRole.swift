/// What a figure says of what it counts, by the words of its clause.
struct FigureRole {
  let role: Figure.Role

  /// - Parameters:
  ///   - text: the sentence.
  ///   - number: the number in it.
  ///   - unit: its unit.
  ///   - year: the year reported on.
  ///   - previous: where the figure before it ends.
  init(_ text: Text, _ number: FigureNumber, _ unit: Text, _ year: Int?, after previous: Int) {
    let clause = Self.clause(text, previous, number.start)
    role =
      number.isRank
      ? .rank : Self.role(clause, unit, behind: text, number.end, year, in: text, number.start)
  }

  /// The words before the number, without spaces, back to the stop or figure before.
  private static func clause(_ text: Text, _ previous: Int, _ start: Int) -> Text {
    let low =
      text.units[previous..<start].lastIndex {
        Mark.isComma($0) || Mark.isSemicolon($0) || Mark.isColon($0) || Mark.endsSentence($0)
      } ?? previous
    return text.filter(low..<start) { !Mark.isSpace($0) && !Mark.isComma($0) }
  }

  private static func role(
    _ clause: Text,
    _ unit: Text,
    behind text: Text,
    _ end: Int,
    _ year: Int?,
    in sentence: Text,
    _ start: Int
  ) -> Figure.Role {
    let words = FigureWords.shared
    if unit.hasSuffix(words.points) || isChange(clause) { return .change }
    if isStart(clause, behind: text, end) || isOfLastYear(clause, year) { return .prior }
    let isPercent = words.percents.contains(unit)
    if isPercent, words.share.isIn(clause) || isBracketed(sentence, start) {
      return .share
    }
    return words.cumulative.isIn(clause) ? .cumulative : .level
  }

  /// Whether a verb of change stands right before the number: 增加56条, 同比增长约12.5%.
  static func isChange(_ clause: Text) -> Bool {
    let words = FigureWords.shared
    var end = clause.count
    while end > 0, words.linkEndings.contains(clause.units[end - 1]),
      let link = words.links.first(where: { clause.holds($0, before: end) })
    {
      end -= link.count
    }
    guard end > 0, words.changeEndings.contains(clause.units[end - 1]) else { return false }
    if words.changes.contains(where: { clause.holds($0, before: end) }) { return true }
    return words.moreOrLess.contains { clause.holds($0, before: end) }
      && words.comparison.isIn(clause)
  }

  /// Whether the number is where a change began: 由 40 篇增至 52 篇.
  private static func isStart(_ clause: Text, behind text: Text, _ end: Int) -> Bool {
    let words = FigureWords.shared
    guard words.from.isIn(clause) else { return false }
    let behind = text.filter(end..<min(text.count, end + 8)) { !Mark.isSpace($0) }
    return words.toward.contains { behind.firstIndex(of: $0).map { $0 <= 2 } ?? false }
  }

  /// Whether the clause gives the number to the year before: 比上年的412条.
  private static func isOfLastYear(_ clause: Text, _ year: Int?) -> Bool {
    let words = FigureWords.shared
    guard clause.units.contains(0x5E74) || words.lastYearAnywhere.isIn(clause),
      !words.carrying.isIn(clause), !clause.contains(words.since),
      !words.towardAnywhere.isIn(clause)
    else { return false }
    // 比上年新增3个 tells of a change; only right behind 上年 stands last year's figure.
    let reach = words.comparison.isIn(clause) ? 4 : 12
    if let year, let last = YearScan.found(in: clause).last {
      return last.year < year && clause.count - last.digits.upperBound <= reach
    }
    guard let word = words.lastYear.compactMap({ last(of: $0, in: clause) }).max() else {
      return false
    }
    return clause.count - word <= reach
  }

  /// Where the last place ends that a word stands at.
  private static func last(of word: Text, in clause: Text) -> Int? {
    var (found, from): (Int?, Int) = (nil, 0)
    while let next = clause.firstIndex(of: word, from: from) {
      (found, from) = (next + word.count, next + 1)
    }
    return found
  }

  private static func isBracketed(_ text: Text, _ start: Int) -> Bool {
    start > 0 && Mark.halfWidth(text.units[start - 1]) == 0x28
  }
}
