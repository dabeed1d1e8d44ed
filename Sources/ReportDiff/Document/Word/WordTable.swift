/// The rows of one table: data, or the page laid out in a table.
struct WordTable {
  /// A cell as it stands in the file.
  struct Place {
    let element: WordElement
    let properties: WordElement?
    /// The column of the grid that it starts at.
    let position: Int
    /// Whether it is printed: neither deleted nor the rest of a merged cell.
    let isShown: Bool
  }

  /// A cell as it was read.
  struct Content {
    let blocks: [Block]
    let position: Int
  }

  private struct Row {
    let cells: [Content]
    let line: Int
    let followsPageBreak: Bool

    /// Whether a piece of the report stands in it; a row of figures is one, whatever else it says.
    var holdsPiece: Bool {
      cells.contains(where: \.isPiece) && cells.count { SpacedRow.isNumber($0.text) } < 3
    }
  }

  /// More columns than Word allows count as so many.
  private static let longestSpan = 1_000

  private var rows: [Row] = []
  /// The columns at which a merged cell goes down from the row above.
  private var merged: Set<Int> = []

  /// The cells of the next row with their columns.
  mutating func places(of row: WordElement) -> [Place] {
    var position = Self.span(row["trPr"]?.number("gridBefore") ?? 0)
    var merged: Set<Int> = []
    let places = row.content(named: ["tc"]).map { cell in
      let properties = cell["tcPr"]
      let vertical = properties?["vMerge"].map { $0.attributes["val"] ?? "continue" }
      let horizontal = properties?["hMerge"].map { $0.attributes["val"] ?? "continue" }
      // What goes on from nothing is a cell of its own.
      let goesOn = vertical == "continue" && self.merged.contains(position)
      if vertical != nil { merged.insert(position) }
      defer { position += max(Self.span(properties?.number("gridSpan") ?? 1), 1) }
      return Place(
        element: cell,
        properties: properties,
        position: position,
        isShown: !goesOn && horizontal != "continue" && properties?["cellDel"] == nil
      )
    }
    self.merged = merged
    return places
  }

  private static func span(_ printed: Int) -> Int { min(max(printed, 0), longestSpan) }

  mutating func add(_ cells: [Content], line: Int, followsPageBreak: Bool) {
    rows.append(Row(cells: cells, line: line, followsPageBreak: followsPageBreak))
  }

  /// The table as rows; where it lays out the page, what stands in its cells.
  var blocks: [Block] {
    let isPage = rows.count == 1 && rows[0].cells.count == 1
    let isLayout = isPage || rows.contains(where: \.holdsPiece)
    return rows.flatMap { row -> [Block] in
      var blocks: [Block]
      if isLayout, row.cells.count == 1 || row.holdsPiece {
        blocks = row.cells.flatMap(\.blocks)
      } else if row.cells.isEmpty {
        return []
      } else {
        let cells = row.cells.map { GridCell(text: $0.text, position: $0.position) }
        blocks = [Block(content: .row(cells), line: row.line)]
      }
      if row.followsPageBreak, !blocks.isEmpty { blocks[0].followsPageBreak = true }
      return blocks
    }
  }
}

extension WordTable.Content {
  /// From how many characters on a cell with whole sentences is a piece of the report.
  private static let leastPiece = 150

  /// Whether it holds a piece of the report rather than a label or a figure: a table, or long text.
  var isPiece: Bool {
    var (length, hasSentence) = (0, false)
    for block in blocks {
      switch block.content {
      case .row(let cells): if cells.count > 1 { return true }
      case .text(let text):
        length += text.count
        hasSentence = hasSentence || text.units.contains(where: Mark.endsSentence)
      case .gap: break
      }
    }
    return hasSentence && length >= Self.leastPiece
  }

  /// Its paragraphs as one text.
  var text: Text { Text(linesOfCell: blocks.map(\.plainText)).trimmed }
}
