extension StyledText {
  /// Its characters in lines: the first of at most `first` columns, the others of at most `rest`.
  func lines(first: Int, rest: Int) -> [ArraySlice<Glyph>] {
    var lines: [ArraySlice<Glyph>] = []
    forEachLine(first: first, rest: rest) { lines.append($0) }
    return lines
  }

  /// Visits the same lines, one after the other.
  func forEachLine(first: Int, rest: Int, _ visit: (ArraySlice<Glyph>) -> Void) {
    var (start, width) = (0, first)
    repeat {
      let end = LineBreaking.endOfLine(glyphs, from: start, width: width)
      visit(glyphs[start..<end].droppingSpacesAtEnd)
      (start, width) = (end, rest)
      while start < glyphs.count, glyphs[start].scalar == " " { start += 1 }
    } while start < glyphs.count
  }
}

extension ArraySlice<Glyph> {
  fileprivate var droppingSpacesAtEnd: ArraySlice<Glyph> {
    var slice = self
    while slice.last?.scalar == " " { slice.removeLast() }
    return slice
  }
}

/// Where a line of Chinese text may end.
///
/// Between Han characters and at spaces, but never so that the next line begins with closing
/// punctuation or this one ends with opening punctuation (GB/T 15834, 5.1), and never inside a word or
/// a number.
enum LineBreaking {
  /// Where the line that begins at `start` ends.
  static func endOfLine(_ glyphs: [Glyph], from start: Int, width: Int) -> Int {
    var used = 0
    var index = start
    while index < glyphs.count {
      used += Int(glyphs[index].width)
      if used > width, glyphs[index].scalar != " " { break }
      index += 1
    }
    guard index < glyphs.count else { return index }
    var end = index
    while end > start, !canBreak(glyphs, before: end) { end -= 1 }
    // A word longer than the line is cut.
    return end > start ? end : max(index, start + 1)
  }

  /// Whether a line may end before a character that has one before it.
  static func canBreak(_ glyphs: [Glyph], before index: Int) -> Bool {
    guard index > 0 else { return false }
    let (left, right) = (glyphs[index - 1], glyphs[index])
    if right.width == 0 || right.scalar == " " { return false }
    if left.scalar == " " { return true }
    if closes(right.scalar) || opens(left.scalar) { return false }
    if opensEdit(glyphs, at: index - 2) || closesEdit(glyphs, at: index) { return false }
    return left.width == 2 || right.width == 2 || closesEdit(glyphs, at: index - 2)
      || opensEdit(glyphs, at: index) || opens(right.scalar)
  }

  /// Whether `[-` or `{+` stands at an index.
  private static func opensEdit(_ glyphs: [Glyph], at index: Int) -> Bool {
    pair(glyphs, at: index) == ("[", "-") || pair(glyphs, at: index) == ("{", "+")
  }

  /// Whether `-]` or `+}` stands at an index.
  private static func closesEdit(_ glyphs: [Glyph], at index: Int) -> Bool {
    pair(glyphs, at: index) == ("-", "]") || pair(glyphs, at: index) == ("+", "}")
  }

  private static func pair(
    _ glyphs: [Glyph],
    at index: Int
  ) -> (Unicode.Scalar, Unicode.Scalar) {
    guard index >= 0, index + 1 < glyphs.count else { return (" ", " ") }
    return (glyphs[index].scalar, glyphs[index + 1].scalar)
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "，", "、", "；", "：", "？", "！", "）", "》", "〉", "」", "』", "】", "〕", "”", "’", "…", "—",
      "％", "·", "～", "%", ".", ",", ";", ":", "?", "!", ")", "]", "}", ">":
      true
    default: false
    }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "《", "〈", "「", "『", "【", "〔", "“", "‘", "(", "[", "{", "<": true
    default: false
    }
  }
}
