internal import Markup

/// Reads an archive copy back, by its anchors and not by its looks: nothing is guessed that the first reading
/// decided.
struct SnapshotReader {
  private var open: [Element] = []
  private var title: Located<String>?
  private var agency: Located<String>?
  private var year: Located<Int>?
  private var period: Located<Int>?
  private var template: Template?
  private var sections: [Draft] = []
  private var counts: [SectionKind: Int] = [:]
  private var cells = CellTable()
  private var problems: [Item] = []
  private var commitments: [Item] = []
  private var warnings: [Warning] = []

  /// An element and the text in it so far.
  private struct Element {
    let name: String
    let id: String
    let classes: [String]
    let link: String
    let line: Int
    var text = ""
    /// For an entry of a list: what its parts say.
    var headline: String?
    var whole: String?
    var english: String?
    var problem: String?

    init(_ name: String, _ attributes: [String: String], line: Int) {
      self.name = name
      id = attributes["id"] ?? ""
      classes = (attributes["class"] ?? "").split(separator: " ").map(String.init)
      link = String((attributes["href"] ?? "").drop { $0 == "#" })
      self.line = line
    }

    /// What follows a prefix among the classes.
    func value(of prefix: String) -> String? {
      classes.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    }
  }

  /// A section in the making.
  private struct Draft {
    let kind: SectionKind
    var title = ""
    let line: Int
    var heading: String?
    var sentences: [Sentence] = []

    var section: Section {
      Section(
        kind: kind,
        ordinal: SectionTitle(Text(title))?.ordinal,
        title: title,
        line: line,
        sentences: sentences
      )
    }
  }
}

extension SnapshotReader {
  /// The report in an archive copy; `nil` where the file is none, or was changed so that it is none any more.
  static func report(in file: SourceFile) -> Report? {
    guard file.bytes.holds(SnapshotFormat.generator, within: 1 << 10),
      let events = try? MarkupParser.html(file.bytes)
    else { return nil }
    var reader = SnapshotReader()
    guard reader.read(events), !reader.sections.isEmpty else { return nil }
    return reader.report(of: file)
  }

  private func report(of file: SourceFile) -> Report {
    let sections = sections.map(\.section)
    return Report(
      source: Source(
        path: file.path,
        format: .html,
        encoding: .utf8,
        bytes: file.bytes.count,
        sha256: Digest.sha256(file.bytes)
      ),
      agency: agency,
      year: year,
      title: title,
      template: template,
      sections: sections,
      cells: cells,
      figures: FigureScan.figures(in: sections, year: year?.value),
      problems: problems,
      commitments: commitments,
      warnings: warnings,
      statedPeriod: period
    )
  }

  // MARK: Elements

  /// Whether all of it was understood.
  private mutating func read(_ events: [MarkupEvent]) -> Bool {
    for event in events {
      switch event {
      case .open(let name, let attributes, let line):
        let element = Element(name, attributes, line: line)
        if name == "section", let kind = element.value(of: SnapshotFormat.Mark.section) {
          guard let kind = SectionKind(rawValue: kind) else { return false }
          sections.append(Draft(kind: kind, line: line))
        }
        if name == "main" {
          template = element.value(of: SnapshotFormat.Mark.form).flatMap(Template.init(rawValue:))
        }
        open.append(element)
      case .text(let text, _):
        guard let last = open.indices.last else { continue }
        open[last].text += text
      case .close:
        guard let element = open.popLast(), take(element) else { return false }
      }
    }
    return true
  }

  private mutating func take(_ element: Element) -> Bool {
    switch element.name {
    case "h1", "p", "span": return takeText(element)
    case "h2": takeTitle(element)
    case "h3":
      if let last = sections.indices.last, element.classes.isEmpty {
        sections[last].heading = element.text
      }
    case "td": return takeCell(element)
    case "strong", "a": takePart(element)
    case "li": return takeItem(element)
    default: break
    }
    return true
  }

  private mutating func takeText(_ element: Element) -> Bool {
    if element.classes.contains(SnapshotFormat.Mark.text)
      || element.classes.contains(SnapshotFormat.Mark.english)
    {
      takePart(element)
      return true
    }
    if let head = SnapshotFormat.Head(rawValue: element.id) {
      takeHead(head, element)
      return true
    }
    guard !element.id.isEmpty else { return true }
    guard let last = sections.indices.last, element.id == nextSentence(sections[last].kind) else {
      return false
    }
    counts[sections[last].kind, default: 0] += 1
    sections[last].sentences.append(
      Sentence(
        id: element.id,
        heading: sections[last].heading,
        text: Text(element.text),
        line: element.line
      )
    )
    return true
  }

  /// The id that the next sentence has: they are counted through all sections of a kind, each once.
  private func nextSentence(_ kind: SectionKind) -> String {
    "\(kind.rawValue).\(counts[kind, default: 0] + 1)"
  }

  private mutating func takeHead(_ head: SnapshotFormat.Head, _ element: Element) {
    let number = Int(element.text).map { Located(value: $0, line: element.line) }
    let text = Located(value: element.text, line: element.line)
    switch head {
    case .title: title = text
    case .agency: agency = text
    case .year: year = number
    case .period: period = number
    }
  }

  private mutating func takeTitle(_ element: Element) {
    guard let last = sections.indices.last, !element.classes.contains(SnapshotFormat.Mark.lost)
    else { return }
    sections[last].title = element.text
  }

  // MARK: Cells and items

  private mutating func takeCell(_ element: Element) -> Bool {
    guard !element.id.isEmpty else { return true }
    guard let key = SnapshotFormat.key(ofAnchor: element.id),
      let name = element.value(of: SnapshotFormat.Mark.state), let state = CellState(rawValue: name)
    else { return false }
    guard state != .missing else { return true }
    let number = CellText(Text(element.text)).number
    cells[key] = Cell(
      key: key,
      value: number,
      raw: state == .inferred ? nil : element.text,
      state: state,
      line: state == .inferred ? nil : element.line
    )
    return true
  }

  /// A part of an entry of a list.
  private mutating func takePart(_ element: Element) {
    guard let entry = open.lastIndex(where: { $0.name == "li" }) else { return }
    if element.classes.contains(SnapshotFormat.Mark.headline) {
      open[entry].headline = element.text
    } else if element.classes.contains(SnapshotFormat.Mark.text) {
      open[entry].whole = element.text
    } else if element.classes.contains(SnapshotFormat.Mark.english) {
      open[entry].english = element.text
    } else if element.name == "a" {
      open[entry].problem = element.link
    }
  }

  private mutating func takeItem(_ element: Element) -> Bool {
    if let code = element.value(of: SnapshotFormat.Mark.remark) {
      let chinese = element.whole ?? ""
      // Its line was one of the first file.
      let message = Phrase(zh: chinese, en: element.english ?? chinese)
      warnings.append(Warning(code: code, message: message, line: nil))
      return true
    }
    if element.id.isEmpty, element.whole == nil { return true }
    guard let whole = element.whole, let ordinal = Int(element.id.dropFirst()) else { return false }
    let item = Item(
      id: element.id,
      ordinal: ordinal,
      headline: element.headline,
      text: Text(whole),
      line: element.line,
      problem: element.problem
    )
    switch item.id {
    case "p\(problems.count + 1)": problems.append(item)
    case "c\(commitments.count + 1)": commitments.append(item)
    default: return false
    }
    return true
  }
}
