/// What a style says of the paragraphs and runs that bear it; `nil` where it says nothing.
struct WordStyle: Sendable {
  var name = ""
  /// The level of a heading, 0 the highest; 9 for running text.
  var outlineLevel: Int?
  var isBold: Bool?
  var isHidden: Bool?
  var numberingID: String?
  var numberingLevel: Int?

  var isHeading: Bool { outlineLevel.map { $0 < 9 } ?? false }

  /// Whether it is that of a prompt to enter text.
  var isPrompt: Bool { name.lowercased() == "placeholder text" }

  /// Whether it is that of an entry in a table of contents.
  var isContents: Bool { name.lowercased().hasPrefix("toc ") }
}

/// The styles of a document, each with what it inherits.
struct WordStyles: Sendable {
  private var styles: [String: WordStyle] = [:]
  private var byDefault = WordStyle()

  /// How long a chain of inheritance is followed.
  private static let longestChain = 64

  init(_ root: WordElement?) {
    var own: [String: (style: WordStyle, parent: String?)] = [:]
    var defaultID: String?
    for element in root?.children ?? [] where element.name == "style" {
      guard let id = element.attributes["styleId"], own[id] == nil else { continue }
      own[id] = (WordStyle(element), element.value("basedOn"))
      let isDefault = ["1", "true", "on"].contains(element.attributes["default"] ?? "")
      if isDefault, element.attributes["type"] == "paragraph" { defaultID = id }
    }
    for id in own.keys { styles[id] = Self.inherited(id, own) }
    let runs = root?["docDefaults"]?["rPrDefault"]?["rPr"]
    byDefault = defaultID.flatMap { styles[$0] } ?? WordStyle()
    byDefault.isBold = byDefault.isBold ?? runs?.isOn("b")
  }

  private static func inherited(
    _ id: String,
    _ own: [String: (style: WordStyle, parent: String?)]
  ) -> WordStyle {
    var merged = own[id]?.style ?? WordStyle()
    var parent = own[id]?.parent
    for _ in 0..<longestChain {
      guard let above = parent.flatMap({ own[$0] }) else { break }
      merged.outlineLevel = merged.outlineLevel ?? above.style.outlineLevel
      merged.isBold = merged.isBold ?? above.style.isBold
      merged.isHidden = merged.isHidden ?? above.style.isHidden
      merged.numberingID = merged.numberingID ?? above.style.numberingID
      merged.numberingLevel = merged.numberingLevel ?? above.style.numberingLevel
      parent = above.parent
    }
    return merged
  }

  /// The style of a paragraph; the default one where it names none that exists.
  func paragraph(_ id: String?) -> WordStyle { id.flatMap { styles[$0] } ?? byDefault }

  /// The style of a run.
  func run(_ id: String?) -> WordStyle { id.flatMap { styles[$0] } ?? WordStyle() }

  /// The list of a numbering style.
  func numberingID(of id: String) -> String? { styles[id]?.numberingID }
}

extension WordStyle {
  fileprivate init(_ element: WordElement) {
    let paragraph = element["pPr"]
    let run = element["rPr"]
    let list = paragraph?["numPr"]
    let name = element.value("name") ?? ""
    self.init(
      name: name,
      outlineLevel: paragraph?.number("outlineLvl") ?? Self.headingLevel(named: name),
      isBold: run?.isOn("b"),
      isHidden: run?.isOn("vanish"),
      numberingID: list?.value("numId"),
      numberingLevel: list?.number("ilvl")
    )
  }

  /// `heading 2`, `标题 2`: 1.
  private static func headingLevel(named name: String) -> Int? {
    let folded = name.lowercased()
    guard let word = ["heading", "标题"].first(where: folded.hasPrefix) else { return nil }
    let digits = folded.dropFirst(word.count).drop { $0 == " " }
    return Int(digits).flatMap { (1...9).contains($0) ? $0 - 1 : nil }
  }
}
