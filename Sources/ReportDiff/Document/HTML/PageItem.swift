/// One paragraph or table of a web page, with the element that it stands in.
struct PageItem {
  enum Content {
    case paragraph(Text)
    case table([HTMLTable.Row])
  }

  var content: Content
  /// The index of the innermost element around it.
  var element: Int
  /// The line of the source that it begins on.
  var line: Int
  /// How many of its characters are links.
  var linkedCount = 0
  /// Whether a link in it only runs a script of the page, as titles do that open their section.
  var isScripted = false
  var isHeading = false
  /// How much of a paragraph, from its start, is bold.
  var boldLength = 0

  var text: Text? { if case .paragraph(let text) = content { text } else { nil } }

  /// Whether most of it leads elsewhere, as menus and lists of related pages do.
  var isMostlyLinks: Bool {
    guard let text else { return false }
    return linkedCount * 10 > text.count * 6
  }
}
