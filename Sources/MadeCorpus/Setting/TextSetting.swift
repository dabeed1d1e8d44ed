/// A report as plain text, a line a paragraph, with its tables in one of the ways they circulate.
enum TextSetting {
  /// How the rows of a table stand.
  enum Rows: Sendable {
    /// Cells between tabs.
    case tabs
    /// Cells in columns of spaces.
    case spaces
    /// `| 1 | 2 |`, with an empty cell behind for every column that a span takes.
    case pipes
    /// `| | 1 | 2 |`, with an empty cell in front for every column that a cell above takes.
    case gappedPipes
    /// `1 | 2 |`
    case trailingPipes
    /// Each cell on a line, and a line with a pipe behind it.
    case lonePipes
    /// `1 |`, a cell a line, and lines of pipes for what spans take.
    case fillerPipes
    /// Each cell on a line, with blank lines between.
    case lines
    /// Cells between pipes with line breaks inside.
    case brokenPipes
  }

  static func text(_ report: MadeReport, rows: Rows = .tabs) -> String {
    report.parts.map { part in
      switch part {
      case .title(let text), .heading(let text), .paragraph(let text): text + "\n"
      case .table(let table): Self.text(GridSetting(table), rows)
      }
    }.joined()
  }

  private static func text(_ grid: GridSetting, _ rows: Rows) -> String {
    switch rows {
    case .tabs: grid.full.map { $0.joined(separator: "\t") + "\n" }.joined()
    case .spaces: spaced(grid.full)
    default: grid.rows.map { row($0, rows) }.joined()
    }
  }

  private static func row(_ cells: [GridSetting.Placed], _ rows: Rows) -> String {
    let texts = cells.map(\.text)
    let spanned = cells.map { $0.columns - 1 }.reduce(0, +)
    switch rows {
    case .tabs, .spaces: return ""
    case .pipes:
      return "| \(texts.joined(separator: " | ")) |" + String(repeating: "|", count: spanned) + "\n"
    case .gappedPipes:
      let gaps = String(repeating: "| ", count: cells.first?.column ?? 0)
      return gaps + texts.joined(separator: " | ") + " |\n"
    case .trailingPipes: return texts.joined(separator: " | ") + " |\n"
    case .lonePipes: return texts.map { "\($0)\n|\n" }.joined()
    case .fillerPipes:
      let filler = spanned > 0 ? String(repeating: "|", count: spanned + 1) + "\n" : ""
      return texts.map { "\($0) |\n" }.joined() + filler
    case .lines: return texts.map { "\($0)\n\n" }.joined()
    case .brokenPipes: return texts.map { " \($0)  | \n" }.joined() + "|\n"
    }
  }

  /// Columns as wide as their widest cell, two spaces between; a Chinese character takes two.
  private static func spaced(_ rows: [[String]]) -> String {
    func width(_ text: String) -> Int {
      text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? 1 : 2) }
    }
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { width($0[column]) }.max() ?? 0
    }
    return rows.map { row in
      var (line, blank) = ("", 0)
      for (cell, room) in zip(row, widths) {
        if !cell.isEmpty {
          line += String(repeating: " ", count: blank) + cell
          blank = 0
        }
        blank += room - width(cell) + 2
      }
      return line + "\n"
    }.joined()
  }
}
