internal import Markup

/// Turns the elements of a page into its paragraphs and tables, in the order that a reader meets them.
///
/// It walks a list of events and recurses over nothing, so nesting cannot exhaust the stack.
struct HTMLFlow {
  /// Paragraphs and tables in reading order.
  private(set) var items: [PageItem] = []
  /// For every element, the element around it; the page itself is its own parent.
  private(set) var parents: [Int] = [0]
  /// What the page calls its article (`<meta name="ArticleTitle">`), and what `<title>` says.
  private(set) var pageTitles: [Text] = []
  /// Whether something is hidden, whatever was done with it.
  private(set) var hasHidden = false
  /// The first frame or linked document, where the report may stand if the page does not hold it.
  private(set) var attachment: String?
  private(set) var cellCount = 0
  /// Whether a table has more columns than are read.
  private(set) var isTooWide = false
  /// Whether tables stand in one another deeper than they are read.
  private(set) var isTooNested = false
  private(set) var cleaning = TextCleaning()

  private let skipsHidden: Bool
  private var open: [HTMLElement] = []
  /// The element that begins what is being skipped.
  private var skipDepth: Int?
  private var paragraph = HTMLParagraph()
  private var tables: [HTMLTable] = []
  /// For every table, the cells' contents so far; `nil` between cells.
  private var cells: [HTMLCellContent?] = []
  private var lists: [HTMLListNumber] = []

  init(skipsHidden: Bool) {
    self.skipsHidden = skipsHidden
  }

  mutating func read(_ events: [MarkupEvent]) {
    for event in events where !isExcessive {
      switch event {
      case .open(let name, let attributes, let line): begin(name, attributes, line)
      case .text(let text, let line): add(text, line)
      case .close: end()
      }
    }
    flush()
    while !tables.isEmpty { closeTable() }
  }

  /// Whether it holds more than is read; what follows is not looked at.
  private var isExcessive: Bool { cellCount > PageLimits.cells || isTooWide || isTooNested }

  private var element: Int { open.last?.index ?? 0 }

  // MARK: Elements

  private mutating func begin(_ name: String, _ attributes: [String: String], _ line: Int) {
    let next = HTMLElement(name, attributes, inside: open.last, index: parents.count)
    parents.append(element)
    if skipDepth == nil, skips(next) { skipDepth = open.count }
    readAside(name, attributes)
    if skipDepth == nil {
      if next.isBlock {
        flush()
        closeImpliedTable(before: next.role)
      }
      switch next.role {
      case "table":
        // The number of a list's entry stands beside a table, not in its first cell.
        paragraph.mark = ""
        openTable(isImplied: false)
      case "tr":
        if tables.isEmpty { openTable(isImplied: true) }
        closeCell()
        tables[tables.count - 1].openRow(line: line)
      case "td", "th":
        if tables.isEmpty { openTable(isImplied: true) }
        closeCell()
        cells[cells.count - 1] = HTMLCellContent(attributes, line: line)
      case "ol", "ul": lists.append(HTMLListNumber(attributes, isOrdered: name == "ol"))
      case "li":
        if let last = lists.indices.last { paragraph.mark = lists[last].next(attributes) }
      case "br": flush()
      case "sup": paragraph.beginRaised()
      default: break
      }
    }
    open.append(next)
    if name == "input", isInCell, let value = HTMLElement.shownValue(attributes) {
      add(value, line)
    }
  }

  /// Whether the text of an element is passed over.
  ///
  /// A hidden row or cell is a leftover of the editor even where hidden sections are read.
  private mutating func skips(_ next: HTMLElement) -> Bool {
    if next.isHidden { hasHidden = true }
    if next.name == "textarea", isInCell { return false }
    return next.isSkipped || next.isHidden && (skipsHidden || Self.cellParts.contains(next.name))
  }

  private static let cellParts: Set<String> = ["tr", "td", "th"]

  private var isInCell: Bool { cells.last.map { $0 != nil } ?? false }

  /// What a page says beside its text.
  private mutating func readAside(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "meta" where attributes["name"]?.lowercased() == "articletitle":
      if let title = attributes["content"] { pageTitles.insert(Text(title).trimmed, at: 0) }
    case "iframe", "embed", "frame":
      attachment = attachment ?? attributes["src"].flatMap(PageAttachment.inFrame)
    case "a": attachment = attachment ?? attributes["href"].flatMap(PageAttachment.linked)
    default: break
    }
  }

  private mutating func end() {
    guard let last = open.popLast() else { return }
    if let depth = skipDepth {
      if open.count == depth { skipDepth = nil }
      return
    }
    if last.isBlock { flush() }
    if let depth = tables.last?.impliedAt, open.count < depth { closeTable() }
    switch last.role {
    case "table": if !tables.isEmpty { closeTable() }
    case "tr":
      closeCell()
      if let last = tables.indices.last { tables[last].closeRow() }
    case "td", "th": closeCell()
    case "li": paragraph.mark = ""
    case "ol", "ul": _ = lists.popLast()
    case "sup": paragraph.endRaised()
    default: break
    }
  }

  // MARK: Text

  private mutating func add(_ text: String, _ line: Int) {
    if open.last?.name == "title" { pageTitles.append(Text(text).trimmed) }
    guard skipDepth == nil else { return }
    let inside = open.last
    paragraph.add(
      cleaning.cleaned(text).units,
      line: line,
      element: element,
      isBold: inside?.isBold ?? false,
      isLink: inside?.isLink ?? false,
      isScripted: inside?.isScripted ?? false,
      isHeading: inside?.isHeading ?? false,
      keepsLines: inside?.isPreformatted ?? false
    )
  }

  /// Ends the paragraph, if there is one, and puts it where it belongs.
  private mutating func flush() {
    for item in paragraph.finish() { place(item) }
  }

  private mutating func place(_ item: PageItem) {
    // What stands between the cells of a table is no part of it: it comes before the table.
    if let last = cells.lastIndex(where: { $0 != nil }) {
      cells[last]?.items.append(item)
    } else {
      items.append(item)
    }
  }

  // MARK: Tables

  private mutating func openTable(isImplied: Bool) {
    isTooNested = isTooNested || tables.count >= PageLimits.tables
    tables.append(HTMLTable(impliedAt: isImplied ? open.count : nil, element: element))
    cells.append(nil)
  }

  /// Rows without a table around them end where something else begins.
  private mutating func closeImpliedTable(before name: String) {
    guard tables.last?.impliedAt != nil, !isInCell, !HTMLElement.tableParts.contains(name)
    else { return }
    closeTable()
  }

  private mutating func closeCell() {
    flush()
    guard let last = cells.indices.last, let content = cells[last] else { return }
    cells[last] = nil
    cellCount += 1
    tables[last].add(
      content.items,
      columns: content.columns,
      rows: content.rows,
      line: content.line
    )
  }

  private mutating func closeTable() {
    closeCell()
    cells.removeLast()
    var table = tables.removeLast()
    table.closeRow()
    isTooWide = isTooWide || table.isTooWide
    table = table.unnested
    if table.isLayout {
      for item in table.rows.flatMap(\.cells).flatMap(\.items) { place(item) }
    } else if let first = table.rows.first {
      place(PageItem(content: .table(table.rows), element: table.element, line: first.line))
    }
  }
}
