/// Cuts running text into sentences.
enum SentenceSplitter {
  /// The ranges of the sentences of a text, white space at their ends left out.
  ///
  /// A sentence ends with 。！？ and the quotes and brackets that close it; a semicolon ends one only
  /// before a numbered item (…；二是…).
  static func ranges(in text: Text) -> [Range<Int>] {
    var out: [Range<Int>] = []
    // About as many as there will be.
    out.reserveCapacity(1 + text.count / 32)
    var start = 0
    var index = 0
    func close(at end: Int) {
      var (low, high) = (start, end)
      while low < high, Mark.isSpace(text.units[low]) { low += 1 }
      while high > low, Mark.isSpace(text.units[high - 1]) { high -= 1 }
      if low < high { out.append(low..<high) }
      start = end
    }
    while let stop = nextStop(in: text, from: index) {
      let unit = text.units[stop]
      index = stop + 1
      if endsSentence(text, at: index - 1) {
        while index < text.count,
          Mark.closes(text.units[index]) || Mark.endsSentence(text.units[index])
        {
          index += 1
        }
        close(at: index)
      } else if Mark.isSemicolon(unit),
        ItemMark.opens(text[index..<min(index + 12, text.count)].trimmed)
      {
        close(at: index)
      }
    }
    close(at: text.count)
    return out
  }

  private static func nextStop(in text: Text, from start: Int) -> Int? {
    text.units.withUnsafeBufferPointer { units in
      var index = start
      while index < units.count, !Mark.mayEndSentence(units[index]) { index += 1 }
      return index < units.count ? index : nil
    }
  }

  /// 。！？; a half-width ! or ? only where no Latin text goes on behind it, as in an address.
  private static func endsSentence(_ text: Text, at index: Int) -> Bool {
    let unit = text.units[index]
    guard Mark.endsSentence(unit) else { return false }
    guard unit == 0x21 || unit == 0x3F, index + 1 < text.count else { return true }
    let next = text.units[index + 1]
    return !Mark.isLatin(next) && !Mark.isDigit(next)
  }
}
