/// What an open element means for the text inside it.
struct HTMLElement {
  let name: String
  /// The element that it acts as: its own name, or the part of a table that its style makes of it.
  let role: String
  let index: Int
  let isSkipped: Bool
  let isHidden: Bool
  let isBold: Bool
  let isLink: Bool
  /// Whether the link only runs a script of the page.
  let isScripted: Bool
  let isPreformatted: Bool
  let isHeading: Bool

  init(
    _ name: String,
    _ attributes: [String: String],
    inside parent: HTMLElement?,
    index: Int
  ) {
    let style = Style(attributes["style"] ?? "")
    self.name = name
    role = Self.role(of: name, style)
    self.index = index
    isSkipped = Self.skipped.contains(name)
    isHidden = attributes["hidden"] != nil || style.hides
    isBold = style.isBold ?? (Self.bold.contains(name) || parent?.isBold ?? false)
    let target = name == "a" ? attributes["href"].map(Self.target) : nil
    isLink = target.map { $0 != .samePage } ?? parent?.isLink ?? false
    isScripted = target.map { $0 == .script } ?? parent?.isScripted ?? false
    isPreformatted = name == "pre" || parent?.isPreformatted ?? false
    isHeading = Self.headings.contains(name) || parent?.isHeading ?? false
  }

  /// Elements whose text is not the page's, or that only operate it.
  private static let skipped: Set<String> = [
    "script", "style", "noscript", "template", "head", "title", "nav", "footer", "select", "option",
    "button", "textarea", "iframe", "svg", "object", "audio", "video", "map", "xml", "rt", "rp",
  ]
  private static let bold: Set<String> = ["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  private static func role(of name: String, _ style: Style) -> String {
    if tableParts.contains(name) { return name }
    if style.isRaised, !blocks.contains(name) { return "sup" }
    return style.tablePart ?? name
  }

  private enum Target { case samePage, script, elsewhere }

  private static func target(_ address: String) -> Target {
    let bare = address.drop(while: \.isWhitespace).lowercased()
    if bare.isEmpty || bare.hasPrefix("#") { return .samePage }
    return bare.hasPrefix("javascript:") ? .script : .elsewhere
  }

  /// What a field of a form shows: forms were filled in to make the table, and printed as they stood.
  static func shownValue(_ attributes: [String: String]) -> String? {
    let kind = attributes["type"]?.lowercased() ?? "text"
    return kind == "text" || kind == "number" ? attributes["value"] : nil
  }

  /// Elements that are parts of a table.
  static let tableParts: Set<String> = [
    "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "col", "colgroup",
  ]

  /// Elements that begin and end a paragraph.
  static let blocks: Set<String> = tableParts.union(headings).union([
    "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt",
    "fieldset", "figure", "figcaption", "footer", "form", "header", "hr", "html", "li", "main",
    "nav",
    "ol", "p", "pre", "section", "ul",
  ])

  /// The few declarations of a style attribute that matter for reading.
  private struct Style {
    let hides: Bool
    let isBold: Bool?
    let tablePart: String?
    let isRaised: Bool

    init(_ text: String) {
      guard !text.isEmpty else {
        (hides, isBold, tablePart, isRaised) = (false, nil, nil, false)
        return
      }
      let bare = text.lowercased().filter { !$0.isWhitespace }
      hides = bare.contains("display:none") || bare.contains("visibility:hidden")
      isRaised = bare.contains("vertical-align:super")
      let weight = bare.split(separator: ";").last { $0.hasPrefix("font-weight:") }
      let value = weight.map { String($0.dropFirst(12)) }
      isBold = value.map { $0.hasPrefix("bold") || Int($0).map { $0 >= 600 } ?? false }
      tablePart = bare.split(separator: ";").lazy.compactMap { Self.tableParts[String($0)] }.first
    }

    private static let tableParts = [
      "display:table": "table", "display:table-row": "tr", "display:table-cell": "td",
    ]
  }
}

/// What a cell holds while it is being read.
struct HTMLCellContent {
  var items: [PageItem] = []
  let columns: Int
  let rows: Int
  let line: Int

  init(_ attributes: [String: String], line: Int) {
    columns = Self.span(attributes["colspan"])
    rows = Self.span(attributes["rowspan"])
    self.line = line
  }

  /// A span as written; what is no number, or too great for one, is 1 or the most there can be.
  private static func span(_ text: String?) -> Int {
    guard
      let digits = text?.drop(while: \.isWhitespace).prefix(while: \.isASCII)
        .prefix(while: \.isNumber), !digits.isEmpty
    else { return 1 }
    return Int(digits) ?? Int(Int32.max)
  }
}

/// The numbers of a list, which the page shows but does not write.
struct HTMLListNumber {
  private let isOrdered: Bool
  private var number: Int

  init(_ attributes: [String: String], isOrdered: Bool) {
    self.isOrdered = isOrdered
    number = attributes["start"].flatMap { Int($0) }.map { $0.clamped } ?? 1
  }

  /// The mark of the next entry; empty in a list without numbers.
  mutating func next(_ attributes: [String: String]) -> Text {
    guard isOrdered else { return "" }
    if let value = attributes["value"].flatMap({ Int($0) }) { number = value.clamped }
    defer { number += 1 }
    return Text("\(number).")
  }
}

extension Int {
  fileprivate var clamped: Int { Swift.min(Swift.max(self, 0), 10_000) }
}
