import Archive
import Markup

/// A DOCX or XLSX taken apart by our own readers.
struct OfficeFile {
  private let archive: ZipArchive

  /// The names of the parts, in order.
  var names: [String] { archive.names }

  init(_ bytes: [UInt8]) throws {
    archive = try ZipArchive(bytes)
  }

  /// The events of a part, which has to be well-formed.
  func events(_ part: String) throws -> [MarkupEvent] {
    try MarkupParser.xml(try archive.contents(of: [part])[part] ?? [])
  }

  /// The names of the elements of a part, in order.
  func elements(_ part: String) throws -> [String] {
    try events(part).compactMap { if case .open(let name, _, _) = $0 { name } else { nil } }
  }

  /// The attributes of the elements of a name in a part.
  func attributes(of element: String, in part: String) throws -> [[String: String]] {
    try events(part).compactMap { event in
      if case .open(element, let attributes, _) = event { attributes } else { nil }
    }
  }

  /// The texts of a part, in order.
  func texts(_ part: String) throws -> [String] {
    try events(part).compactMap { if case .text(let text, _) = $0 { text } else { nil } }
  }

  /// The rows of a sheet: numbers as they are written, texts by their places among the shared ones.
  func rows(ofSheet number: Int) throws -> [[Cell]] {
    let shared = try sharedTexts()
    var (rows, kind, isValue) = ([[Cell]](), "", false)
    for event in try events("xl/worksheets/sheet\(number).xml") {
      switch event {
      case .open("row", _, _): rows.append([])
      case .open("c", let attributes, _): kind = attributes["t"] ?? "n"
      case .open(let name, _, _): isValue = name == "v"
      case .text(let text, _) where isValue && kind == "s":
        rows[rows.count - 1].append(.text(shared[Int(text) ?? 0]))
      case .text(let text, _) where isValue: rows[rows.count - 1].append(.number(text))
      case .text: break
      case .close: isValue = false
      }
    }
    return rows
  }

  enum Cell: Hashable {
    case text(String)
    case number(String)
  }

  private func sharedTexts() throws -> [String] {
    var texts: [String] = []
    for event in try events("xl/sharedStrings.xml") {
      if case .open("si", _, _) = event { texts.append("") }
      if case .text(let text, _) = event, !texts.isEmpty { texts[texts.count - 1] += text }
    }
    return texts
  }
}
