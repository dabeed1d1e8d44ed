internal import Markup

/// Turns the elements of a page into its paragraphs and tables, in the order that a reader meets them.
///
/// It walks a list of events and recurses over nothing, so nesting cannot exhaust the stack.
struct HTMLFlow {
  /// Paragraphs and tables in reading order.
  private(set) var items: [PageItem] = []
  /// For every element, the element around it; the page itself is its own parent.
  private(set) var parents: [Int] = [0]
  /// What `<title>` says.
  private(set) var pageTitle = Text(units: [])
  private(set) var cellCount = 0
  /// Whether a table has more columns than are read.
  private(set) var isTooWide = false
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
    for event in events {
      switch event {
      case .open(let name, let attributes, let line): begin(name, attributes, line)
      case .text(let text, let line): add(text, line)
      case .close(let name): end(name)
      }
    }
    flush()
    while !tables.isEmpty { closeTable() }
  }

  private var element: Int { open.last?.index ?? 0 }

  // MARK: Elements

  private mutating func begin(_ name: String, _ attributes: [String: String], _ line: Int) {
    let next = HTMLElement(name, attributes, inside: open.last, index: parents.count)
    parents.append(element)
    if skipDepth == nil, next.isSkipped || skipsHidden && next.isHidden { skipDepth = open.count }
    if skipDepth == nil {
      if HTMLElement.blocks.contains(name) {
        flush()
        closeImpliedTable(before: name)
      }
      switch name {
      case "table": openTable(isImplied: false)
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
      default: break
      }
    }
    open.append(next)
  }

  private mutating func end(_ name: String) {
    guard !open.isEmpty else { return }
    open.removeLast()
    if let depth = skipDepth {
      if open.count == depth { skipDepth = nil }
      return
    }
    if HTMLElement.blocks.contains(name) { flush() }
    if let depth = tables.last?.impliedAt, open.count < depth { closeTable() }
    switch name {
    case "table": if !tables.isEmpty { closeTable() }
    case "tr":
      closeCell()
      if let last = tables.indices.last { tables[last].closeRow() }
    case "td", "th": closeCell()
    case "ol", "ul": _ = lists.popLast()
    default: break
    }
  }

  // MARK: Text

  private mutating func add(_ text: String, _ line: Int) {
    if open.last?.name == "title", pageTitle.isEmpty { pageTitle = Text(text).trimmed }
    guard skipDepth == nil else { return }
    let inside = open.last
    paragraph.add(
      cleaning.cleaned(text).units,
      line: line,
      element: element,
      isBold: inside?.isBold ?? false,
      isLink: inside?.isLink ?? false,
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
    tables.append(HTMLTable(impliedAt: isImplied ? open.count : nil, element: element))
    cells.append(nil)
  }

  /// Rows without a table around them end where something else begins.
  private mutating func closeImpliedTable(before name: String) {
    let isInsideCell = cells.last.map { $0 != nil } ?? false
    guard tables.last?.impliedAt != nil, !isInsideCell, !HTMLElement.tableParts.contains(name)
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
