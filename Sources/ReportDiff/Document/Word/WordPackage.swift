import Archive
import Markup

/// The parts of a Word document that its text is made of.
struct WordPackage {
  /// The body of the main part.
  let body: WordElement
  let styles: WordElement?
  let numbering: WordElement?
  private(set) var warnings: [Warning] = []

  private static let usualMainPart = "word/document.xml"

  /// Opens a Word document.
  ///
  /// - Throws: ``SourceError`` where the zip or the main part cannot be read; of other parts a warning
  ///   tells.
  init(_ file: SourceFile) throws(SourceError) {
    let parts = try Parts(file)
    let root = Relationships(try parts.optional("_rels/.rels"), of: "")
    let path = root.target("officeDocument").flatMap { parts.has($0) ? $0 : nil }
    let mainPart = path ?? Self.usualMainPart
    let (folder, name) = Relationships.split(mainPart)
    let related = Relationships(try parts.optional("\(folder)_rels/\(name).rels"), of: folder)
    let stylesPart = related.target("styles") ?? "\(folder)styles.xml"
    let numberingPart = related.target("numbering") ?? "\(folder)numbering.xml"
    let contents = try parts.contents([mainPart, stylesPart, numberingPart])
    guard let xml = contents[mainPart] else { throw WordErrors.missingMainPart(file, mainPart) }
    var warnings: [Warning] = []
    do throws(MarkupError) {
      let main = try WordElement.simplifiedRoot(of: xml)
      guard let body = main.root?["body"] else { throw MarkupError.malformed(line: 1) }
      self.body = body
      warnings = main.warnings
    } catch {
      throw WordErrors.markup(error, in: mainPart, of: file)
    }
    func side(_ part: String) -> WordElement? {
      guard let xml = contents[part] else { return nil }
      if let root = try? WordElement.root(of: xml) { return root }
      warnings.append(unreadPart(part))
      return nil
    }
    styles = side(stylesPart)
    numbering = side(numberingPart)
    self.warnings = warnings
  }
}

/// The members of the zip by their part names, which differ by more than letter case.
private struct Parts {
  private let file: SourceFile
  private let archive: ZipArchive
  private let names: [String: String]

  init(_ file: SourceFile) throws(SourceError) {
    self.file = file
    do throws(ArchiveError) {
      archive = try ZipArchive(file.bytes)
    } catch {
      throw WordErrors.archive(error, of: file)
    }
    names = Dictionary(archive.names.map { (Self.folded($0), $0) }) { first, _ in first }
  }

  private static func folded(_ name: String) -> String {
    String(name.lowercased().map { $0 == "\\" ? "/" : $0 })
  }

  func has(_ part: String) -> Bool { names[Self.folded(part)] != nil }

  func contents(_ parts: [String]) throws(SourceError) -> [String: [UInt8]] {
    let wanted = parts.compactMap { part in names[Self.folded(part)].map { (part, $0) } }
    do throws(ArchiveError) {
      let found = try archive.contents(of: Set(wanted.map(\.1)))
      return Dictionary(wanted.compactMap { part, name in found[name].map { (part, $0) } }) {
        first,
        _ in first
      }
    } catch {
      throw WordErrors.archive(error, of: file)
    }
  }

  /// A part without which one can do; `nil` where it is missing or no XML.
  func optional(_ part: String) throws(SourceError) -> WordElement? {
    try contents([part])[part].flatMap { try? WordElement.root(of: $0) }
  }
}

/// What a part points at, by the last word of the relationship's type.
private struct Relationships {
  private var targets: [String: String] = [:]

  init(_ root: WordElement?, of folder: String) {
    for relation in root?.children ?? [] where relation.attributes["TargetMode"] != "External" {
      guard let type = relation.attributes["Type"]?.split(separator: "/").last,
        let target = relation.attributes["Target"], targets[String(type)] == nil
      else { continue }
      targets[String(type)] = Self.resolved(target, against: folder)
    }
  }

  func target(_ type: String) -> String? { targets[type] }

  private static func resolved(_ target: String, against folder: String) -> String {
    var path: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }

  /// The folder of a part, with its slash, and the name in it.
  static func split(_ part: String) -> (folder: String, name: String) {
    let start = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    return (String(part[..<start]), String(part[start...]))
  }
}

// MARK: - Wording

private func unreadPart(_ part: String) -> Warning {
  Warning(
    code: "unread_part",
    message: Phrase(
      zh: "文件中的 \(part) 已损坏，未读取；自动编号和标题样式可能缺失",
      en:
        "the part \(part) is damaged and was left out: automatic numbers and headings may be missing"
    ),
    line: nil
  )
}
