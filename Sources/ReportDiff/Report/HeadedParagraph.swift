/// An unnumbered paragraph of section five that opens with a headline of its own.
enum HeadedParagraph {
  /// How long a headline may be, its stop included.
  private static let longest = 17

  /// Whether a short sentence without a comma opens the paragraph, and one more or longer ones follow.
  static func isHeaded(_ text: Text) -> Bool {
    guard !ItemMark.opens(text) else { return false }
    let sentences = SentenceSplitter.ranges(in: text)
    guard let headline = sentences.first, sentences.count > 1, headline.count <= longest,
      !hasComma(text[headline]), !text[headline].hasDigit
    else { return false }
    return sentences.count == 2
      || sentences.dropFirst().allSatisfy { $0.count > longest || hasComma(text[$0]) }
  }

  private static func hasComma(_ text: Text) -> Bool {
    text.units.contains { Mark.isComma($0) || Mark.isColon($0) || Mark.isSemicolon($0) }
  }
}
