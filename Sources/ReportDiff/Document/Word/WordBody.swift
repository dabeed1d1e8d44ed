/// Reads what stands in the body, in a cell or in a text box into blocks, in document order.
struct WordBody {
  /// Why reading was stopped.
  enum Excess: Error {
    case cells
  }

  /// The most cells that are read.
  static let cellLimit = 200_000

  private(set) var notes = WordNotes()
  private let styles: WordStyles
  private let numbering: WordNumbering
  private var counters: WordCounters
  private var fields = WordFields()
  private var paragraphs = 0
  private var cells = 0
  private var breaksPage = false

  init(_ package: WordPackage) {
    styles = WordStyles(package.styles)
    numbering = WordNumbering(package.numbering, styles)
    counters = WordCounters(numbering)
  }

  /// The blocks of everything in a container.
  mutating func blocks(in container: WordElement) throws(Excess) -> [Block] {
    var blocks: [Block] = []
    // The text of paragraphs whose end was deleted or hidden: it runs on into the next.
    var carried = WordText()
    for element in container.content(named: ["p", "tbl", "altChunk", "subDoc"]) {
      if element.name == "p" {
        blocks += try read(paragraph: element, &carried)
        continue
      }
      blocks += flush(&carried)
      if element.name == "tbl" {
        blocks += try read(table: element)
      } else {
        notes.metImport()
      }
    }
    return blocks + flush(&carried)
  }

  private mutating func flush(_ carried: inout WordText) -> [Block] {
    guard !carried.isBlank else { return [] }
    defer { carried = WordText() }
    return lines(of: carried, isHeading: false)
  }

  /// Sets a page break before the first of some blocks, where one is due.
  private mutating func marked(_ blocks: [Block]) -> [Block] {
    guard breaksPage, let place = blocks.firstIndex(where: { !$0.isGap }) else { return blocks }
    var blocks = blocks
    blocks[place].followsPageBreak = true
    breaksPage = false
    return blocks
  }
}

// MARK: - Paragraphs

extension WordBody {
  private mutating func read(
    paragraph: WordElement,
    _ carried: inout WordText
  ) throws(Excess) -> [Block] {
    paragraphs += 1
    let properties = paragraph["pPr"]
    let styleID = properties?.value("pStyle")
    let style = styles.paragraph(styleID)
    let mark = properties?["rPr"]
    if mark?.has(anyOf: ["ins", "del", "moveFrom", "moveTo"]) == true {
      notes.hasTrackedChanges = true
    }
    let runs = WordRuns(paragraph, style, styles, &fields, &notes)
    var text = carried
    carried = WordText()
    text.append(runs.text)
    if properties?.isOn("pageBreakBefore") == true { breaksPage = true }
    var blocks: [Block] = []
    if mark?.hidesItself == true {
      carried = text
    } else if !style.isContents {
      let isBlank = text.isBlank
      if let label = label(properties, styleID, style), !isBlank { text.prepend(label) }
      let outline = properties?.number("outlineLvl").map { $0 < 9 }
      blocks = lines(of: text, isHeading: outline ?? style.isHeading)
    }
    for box in runs.boxes { blocks += try self.blocks(in: box) }
    if let section = properties?["sectPr"], section.value("type") != "continuous" {
      breaksPage = true
    }
    return blocks
  }

  /// The number before a paragraph, which is counted even where nothing of it is printed.
  private mutating func label(
    _ properties: WordElement?,
    _ styleID: String?,
    _ style: WordStyle
  ) -> WordCounters.Label? {
    let own = properties?["numPr"]
    guard let id = own?.value("numId") ?? style.numberingID, id != "0" else { return nil }
    var level = own?.number("ilvl") ?? style.numberingLevel ?? 0
    if own?.value("numId") == nil, own?.number("ilvl") == nil, let styleID,
      let list = numbering.list(id)
    {
      level = numbering.level(for: styleID, in: list) ?? level
    }
    return counters.next(id, level: level)
  }

  private mutating func lines(of text: WordText, isHeading: Bool) -> [Block] {
    var blocks: [Block] = []
    for line in text.lines {
      if line.followsPageBreak { breaksPage = true }
      blocks += marked(line.blocks(isHeading: isHeading, line: paragraphs))
    }
    return blocks.isEmpty ? [Block(content: .gap, line: paragraphs)] : blocks
  }
}

extension WordElement {
  /// Whether a paragraph's mark is deleted or hidden, so that the next paragraph goes on in its line.
  fileprivate var hidesItself: Bool {
    has(anyOf: ["del", "moveFrom"]) || isOn("vanish") == true || isOn("specVanish") == true
  }
}

// MARK: - Tables

extension WordBody {
  private mutating func read(table: WordElement) throws(Excess) -> [Block] {
    var read = WordTable()
    for row in table.content(named: ["tr"]) {
      let properties = row["trPr"]
      if properties?.has(anyOf: ["ins", "del"]) == true { notes.hasTrackedChanges = true }
      if properties?["del"] != nil || properties?.isOn("hidden") == true { continue }
      let line = paragraphs + 1
      let outer = breaksPage
      breaksPage = false
      var cells: [WordTable.Content] = []
      for cell in read.places(of: row) {
        self.cells += 1
        guard self.cells <= Self.cellLimit else { throw .cells }
        if cell.properties?.has(anyOf: ["cellIns", "cellDel"]) == true {
          notes.hasTrackedChanges = true
        }
        let blocks = try self.blocks(in: cell.element)
        if cell.isShown { cells.append(WordTable.Content(blocks: blocks, position: cell.position)) }
      }
      read.add(cells, line: line, followsPageBreak: outer)
    }
    return read.blocks
  }
}
