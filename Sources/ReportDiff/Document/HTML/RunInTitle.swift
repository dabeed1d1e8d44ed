/// Titles that share a paragraph with the text of their section.
enum RunInTitle {
  /// The paragraph cut behind its title, where the title is bold or one of the form's to the letter.
  static func parted(_ item: PageItem) -> [PageItem] {
    guard let text = item.text, let length = titleLength(item, text) else { return [item] }
    var (title, rest) = (item, item)
    title.content = .paragraph(text.prefix(length).trimmed)
    title.boldLength = min(item.boldLength, length)
    rest.content = .paragraph(text.dropFirst(length).trimmed)
    rest.boldLength = 0
    rest.isHeading = false
    return [title, rest]
  }

  private static func titleLength(_ item: PageItem, _ text: Text) -> Int? {
    if let length = InlineHeadings.titleLength(text) { return length }
    guard item.boldLength < text.count, LabelNumber.split(text).number != nil else { return nil }
    var title = item
    title.content = .paragraph(text.prefix(item.boldLength).trimmed)
    return ReportAnchor.isTitle(title) ? item.boldLength : nil
  }
}
