import Markup

/// One element of a Word part and what stands in it, names without their prefixes.
///
/// Of `AlternateContent` one branch stands in its place. Parts are read with a small limit on nesting, so
/// that walking over them may recurse.
struct WordElement: Sendable {
  let name: String
  let attributes: [String: String]
  private(set) var children: [WordElement] = []
  /// The text right in it, of those elements whose text counts.
  private(set) var text = ""
  /// Whether there is text anywhere in it.
  private(set) var holdsText = false

  private static let limits = MarkupLimits(depth: 300)
  private static let withText: Set = ["t", "instrText"]

  /// The root of a part.
  static func root(of xml: [UInt8]) throws(MarkupError) -> WordElement? {
    root(of: try MarkupParser.xml(xml, limits: limits))
  }

  /// The root of a part, its text read as simplified where it is in traditional characters.
  static func simplifiedRoot(
    of xml: [UInt8]
  ) throws(MarkupError) -> (root: WordElement?, warnings: [Warning]) {
    let events = try MarkupParser.xml(xml, limits: limits)
    let texts = events.map { event in
      if case .text(let text, line: _) = event { Text(text) } else { Text(units: []) }
    }
    let script = TraditionalScript.simplified(texts)
    guard !script.warnings.isEmpty else { return (root(of: events), []) }
    let simplified = zip(events, script.texts).map { event, text in
      if case .text(_, let line) = event {
        MarkupEvent.text(text.description, line: line)
      } else {
        event
      }
    }
    return (root(of: simplified), script.warnings)
  }

  private static func root(of events: [MarkupEvent]) -> WordElement? {
    var open = [WordElement(name: "", attributes: [:])]
    for event in events {
      switch event {
      case .open(let name, let attributes, line: _):
        open.append(WordElement(name: name, attributes: attributes))
      case .text(let text, line: _):
        guard withText.contains(open[open.count - 1].name) else { continue }
        open[open.count - 1].text += text
      case .close:
        guard open.count > 1, let element = open.popLast() else { continue }
        open[open.count - 1].adopt(element)
      }
    }
    return open[0].children.first
  }

  /// Adds a child; in place of `AlternateContent` what stands in one of its branches.
  private mutating func adopt(_ child: WordElement) {
    let holds = child.name == "t" ? !child.text.isEmpty : child.holdsText
    if child.name == "AlternateContent" {
      let branch =
        child.children.first { $0.holdsText } ?? child["Fallback"] ?? child.children.first
      children += branch?.children ?? []
    } else {
      var child = child
      child.holdsText = holds
      children.append(child)
    }
    holdsText = holdsText || holds
  }
}

// MARK: - Looking inside

extension WordElement {
  /// The first child of a name.
  subscript(name: String) -> WordElement? { children.first { $0.name == name } }

  /// The `val` of the first child of a name.
  func value(_ name: String) -> String? { self[name]?.attributes["val"] }

  /// The `val` of the first child of a name as a number.
  func number(_ name: String) -> Int? { value(name).flatMap { Int($0) } }

  /// Whether a property is switched on or off; `nil` where nothing is said of it.
  func isOn(_ name: String) -> Bool? {
    guard let property = self[name] else { return nil }
    return !["0", "false", "off", "none"].contains(property.attributes["val"] ?? "1")
  }

  func has(anyOf names: Set<String>) -> Bool { children.contains { names.contains($0.name) } }

  /// The elements of some names in it, those within content controls and the like included.
  ///
  /// What a tracked change deleted is left out, and so are tables of contents and page numbers.
  func content(named names: Set<String>) -> [WordElement] {
    children.flatMap { child -> [WordElement] in
      if names.contains(child.name) { return [child] }
      switch child.name {
      case "sdt":
        // A cell stays, whatever it asks for.
        let isLeftOut = names.contains("p") ? child.isFurniture : child.isMadeByWord
        return isLeftOut ? [] : child["sdtContent"]?.content(named: names) ?? []
      case "customXml", "smartTag", "ins", "moveTo": return child.content(named: names)
      default: return []
      }
    }
  }

  /// Whether a content control holds what Word makes by itself, or only asks for text.
  var isFurniture: Bool { isMadeByWord || self["sdtPr"]?.isOn("showingPlcHdr") == true }

  private var isMadeByWord: Bool {
    guard let properties = self["sdtPr"] else { return false }
    let gallery = (properties["docPartObj"] ?? properties["docPartList"])?.value("docPartGallery")
    return ["Table of Contents", "Page Numbers"].contains { gallery?.hasPrefix($0) == true }
  }
}
