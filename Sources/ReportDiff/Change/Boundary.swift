import CResources

/// How well a Chinese sentence parts at a place.
///
/// Scores that count white space and capitals say nothing here; marks and words do.
enum Boundary {
  /// How well a range stands on its own: the sum of both its edges.
  static func score(_ tokens: Tokens, _ range: Range<Int>) -> Int {
    score(tokens, range.lowerBound) + score(tokens, range.upperBound)
  }

  /// The edge of the text 6, behind 。！？； 5, behind ，、： 3, the edge of a word 2, another mark 1.
  private static func score(_ tokens: Tokens, _ place: Int) -> Int {
    guard place > 0, place < tokens.count else { return 6 }
    let before = tokens.unit(place - 1)
    if Mark.endsSentence(before) || Mark.isSemicolon(before) { return 5 }
    if Mark.isComma(before) || Mark.isColon(before) || before == Mark.enumerationComma { return 3 }
    if isInWord(tokens, place) { return -1 }
    if !tokens.isSingle(place - 1) || !tokens.isSingle(place) { return 2 }
    if EditWords.shared.isWord(tokens, place - 2) || EditWords.shared.isWord(tokens, place) {
      return 2
    }
    return tokens.isMark(place) || tokens.isMark(place - 1) ? 1 : 0
  }

  /// Whether a cut here would part a word.
  ///
  /// Between two words it does not: 公开|发布 is no 开发.
  static func isInWord(_ tokens: Tokens, _ place: Int) -> Bool {
    let words = EditWords.shared
    guard words.isWord(tokens, place - 1) else { return false }
    return !(words.isWord(tokens, place - 2) && words.isWord(tokens, place))
  }
}

/// The words of two characters that edits do not cut.
struct EditWords: Sendable {
  static let shared = EditWords()

  /// Each word as its two units in one integer, ascending.
  private let words: [UInt32]

  private init() {
    let list = Resource.classes(govdiff_words_txt()).all
    var words: [UInt32] = []
    words.reserveCapacity(list.count)
    for place in list.indices where list.range(place).count == 2 {
      let start = list.range(place).lowerBound
      words.append(UInt32(list.units[start]) << 16 | UInt32(list.units[start + 1]))
    }
    RadixSort.sort(&words)
    self.words = words
  }

  /// Whether the token here and the one behind it are a word.
  func isWord(_ tokens: Tokens, _ place: Int) -> Bool {
    guard place >= 0, place + 1 < tokens.count, tokens.isSingle(place), tokens.isSingle(place + 1)
    else { return false }
    let word = UInt32(tokens.unit(place)) << 16 | UInt32(tokens.unit(place + 1))
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low] == word
  }
}
