/// One level of a list: how it counts and what it prints.
struct WordLevel: Sendable {
  var start = 0
  var format = "decimal"
  /// What is printed, `%1` … `%9` standing for the numbers of the levels.
  var pattern = ""
  /// Whether the numbers of all levels are printed in digits.
  var isLegal = false
  /// The level, counted from 1, from which upwards it starts anew; 0: never.
  var restart: Int?
  /// What parts the number from the text: `tab`, `space` or `nothing`.
  var suffix = "tab"
  /// The paragraph style that stands for the level.
  var style: String?
}

/// The lists of a document: numbering.xml.
struct WordNumbering: Sendable {
  /// A list: the definition that it counts along, and where it departs from it.
  struct List: Sendable {
    let definition: String
    var levels: [Int: WordLevel] = [:]
    var starts: [Int: Int] = [:]
  }

  static let levelCount = 9
  /// Longer patterns than any that a dialog lets one enter are cut.
  private static let longestPattern = 255

  private var lists: [String: List] = [:]
  private var definitions: [String: [Int: WordLevel]] = [:]

  init(_ root: WordElement?, _ styles: WordStyles) {
    var links: [String: String] = [:]
    var linked: [String: String] = [:]
    for element in root?.children ?? [] where element.name == "abstractNum" {
      guard let id = element.attributes["abstractNumId"] else { continue }
      definitions[id] = Self.levels(in: element)
      if let style = element.value("numStyleLink") { links[id] = style }
      if let style = element.value("styleLink") { linked[style] = id }
    }
    var own: [String: String] = [:]
    for element in root?.children ?? [] where element.name == "num" {
      guard let id = element.attributes["numId"], let target = element.value("abstractNumId")
      else { continue }
      own[id] = target
      lists[id] = Self.list(element, target)
    }
    // A definition may only point at a numbering style, whose list then is the one meant.
    for (id, list) in lists {
      guard let style = links[list.definition],
        let target = linked[style] ?? styles.numberingID(of: style).flatMap({ own[$0] })
      else { continue }
      lists[id] = List(definition: target, levels: list.levels, starts: list.starts)
    }
  }

  func list(_ id: String) -> List? { lists[id] }

  /// The level of a list, as the list has it.
  func level(_ index: Int, of list: List) -> WordLevel? {
    list.levels[index] ?? definitions[list.definition]?[index]
  }

  /// The level of a list that stands for a paragraph style.
  func level(for style: String, in list: List) -> Int? {
    (0..<Self.levelCount).first { level($0, of: list)?.style == style }
  }

  private static func list(_ element: WordElement, _ target: String) -> List {
    var list = List(definition: target)
    for override in element.children where override.name == "lvlOverride" {
      guard let index = override.attributes["ilvl"].flatMap({ Int($0) }) else { continue }
      if let level = override["lvl"] { list.levels[index] = WordLevel(level) }
      if let start = override.number("startOverride") { list.starts[index] = bounded(start) }
    }
    return list
  }

  private static func levels(in element: WordElement) -> [Int: WordLevel] {
    var levels: [Int: WordLevel] = [:]
    for level in element.children where level.name == "lvl" {
      guard let index = level.attributes["ilvl"].flatMap({ Int($0) }) else { continue }
      levels[index] = WordLevel(level)
    }
    return levels
  }

  fileprivate static func bounded(_ start: Int) -> Int { min(max(start, 0), 100_000) }

  fileprivate static func bounded(_ pattern: String) -> String {
    String(pattern.unicodeScalars.prefix(longestPattern))
  }
}

extension WordLevel {
  fileprivate init(_ element: WordElement) {
    self.init(
      start: WordNumbering.bounded(element.number("start") ?? 0),
      format: element.value("numFmt") ?? "decimal",
      pattern: WordNumbering.bounded(element.value("lvlText") ?? ""),
      isLegal: element.isOn("isLgl") ?? false,
      restart: element.number("lvlRestart"),
      suffix: element.value("suff") ?? "tab",
      style: element.value("pStyle")
    )
  }
}
