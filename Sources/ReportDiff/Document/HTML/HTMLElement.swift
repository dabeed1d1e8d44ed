/// What an open element means for the text inside it.
struct HTMLElement {
  let name: String
  /// The element that it acts as: its own name, or the part of a table that its style makes of it.
  let role: String
  let index: Int
  /// Whether it begins and ends a paragraph.
  let isBlock: Bool
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
    let kinds = Self.kinds[name] ?? []
    self.name = name
    role = Self.role(of: name, kinds, style)
    self.index = index
    isBlock = role == name ? kinds.contains(.block) : Self.tableParts.contains(role)
    isSkipped = kinds.contains(.skipped)
    isHidden = attributes["hidden"] != nil || style.hides
    isBold = style.isBold ?? (kinds.contains(.bold) || parent?.isBold ?? false)
    let target = name == "a" ? attributes["href"].map(Self.target) : nil
    isLink = target.map { $0 != .samePage } ?? parent?.isLink ?? false
    isScripted = target.map { $0 == .script } ?? parent?.isScripted ?? false
    isPreformatted = name == "pre" || parent?.isPreformatted ?? false
    isHeading = kinds.contains(.heading) || parent?.isHeading ?? false
  }

  /// What the name of an element says of it.
  private struct Kinds: OptionSet {
    let rawValue: Int
    static let skipped = Kinds(rawValue: 1)
    static let bold = Kinds(rawValue: 2)
    static let heading = Kinds(rawValue: 4)
    static let tablePart = Kinds(rawValue: 8)
    static let block = Kinds(rawValue: 16)
  }

  private static let kinds: [String: Kinds] = {
    var kinds: [String: Kinds] = [:]
    func add(_ kind: Kinds, _ names: Set<String>) {
      for name in names { kinds[name, default: []].insert(kind) }
    }
    add(.skipped, skipped)
    add(.bold, bold)
    add(.heading, headings)
    add(.tablePart, tableParts)
    add(.block, blocks)
    return kinds
  }()

  /// Elements whose text is not the page's, or that only operate it.
  private static let skipped: Set<String> = [
    "script", "style", "noscript", "template", "head", "title", "nav", "footer", "select", "option",
    "button", "textarea", "iframe", "svg", "object", "audio", "video", "map", "xml", "rt", "rp",
  ]
  private static let bold: Set<String> = ["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  private static func role(of name: String, _ kinds: Kinds, _ style: Style) -> String {
    if kinds.contains(.tablePart) { return name }
    if style.isRaised, !kinds.contains(.block) { return "sup" }
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
  private static let blocks: Set<String> = tableParts.union(headings).union([
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
      // Declarations do not differ by case or white space.
      let bare = Array(text.utf8)[...].lowercasedLatin.filter { $0 > 0x20 }
      hides = bare.holds("display:none") || bare.holds("visibility:hidden")
      isRaised = bare.holds("vertical-align:super")
      isBold = bare.holds(Self.weight) ? Self.isBold(bare.split(separator: Self.end)) : nil
      tablePart =
        bare.holds("display:table") ? Self.tablePart(bare.split(separator: Self.end)) : nil
    }

    private static let weight = "font-weight:"
    private static let end = UInt8(ascii: ";")

    private static func isBold(_ declarations: [ArraySlice<UInt8>]) -> Bool? {
      let last = declarations.last { $0.starts(with: weight.utf8) }
      return last.map { declaration in
        let value = declaration.dropFirst(weight.utf8.count)
        return value.starts(with: "bold".utf8)
          || Int(String(decoding: value, as: UTF8.self)).map { $0 >= 600 } ?? false
      }
    }

    private static func tablePart(_ declarations: [ArraySlice<UInt8>]) -> String? {
      declarations.lazy.compactMap { tableParts[String(decoding: $0, as: UTF8.self)] }.first
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
    guard let text else { return 1 }
    let digits = text.utf8.drop { $0 <= 0x20 }.prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { return 1 }
    return Int(Substring(digits)) ?? Int(Int32.max)
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
