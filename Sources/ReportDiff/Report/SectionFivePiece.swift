/// Section five cut at its headings, its item marks, its cues and its sentences.
struct SectionFivePiece: Sendable {
  enum Content: Sendable {
    /// A sub-heading that says what follows.
    case heading(ItemRole)
    /// The text of a numbered item, its mark dropped.
    case item(ItemMark)
    /// An item that a headline opens in place of a mark: bold, or short and alone.
    case headedItem
    /// What is to be done about the item before it (改进措施：…).
    case answer
    /// A sentence outside every item.
    case sentence
  }

  let content: Content
  var text: Text
  /// The mark that stood in front of an item, as printed.
  var mark: Text = ""
  let line: Int
  let startsParagraph: Bool
}
