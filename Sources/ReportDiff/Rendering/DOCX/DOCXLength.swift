/// About how long a brief is on paper, in twentieths of a point, so that it can be kept to three pages.
///
/// Fonts differ from one machine to the next; a few lines a page are left for that, and for what a table's
/// rows and headings leave empty where a page ends.
enum DOCXLength {
  /// Three pages of 22 lines but for two lines each.
  static let room = 3 * 20 * line

  static func of(_ brief: Brief) -> Int {
    let head = brief.title.reduce(0) { $0 + 700 * lines($1, width: 40) } + line + 240
    let parts = brief.parts.reduce(0) { sum, part in
      sum + line + part.blocks.reduce(0) { $0 + height(of: $1) }
    }
    return head + parts + brief.sources.reduce(0) { $0 + 120 + 240 * lines($1, width: 92) }
  }

  private static let line = 579

  private static func height(of block: Brief.Block) -> Int {
    switch block {
    case .lead: line
    case .paragraph(let text): height(of: text)
    case .points(let points): points.reduce(0) { $0 + height(of: $1) }
    case .table(let table): height(of: table)
    }
  }

  /// 28 characters a line, the first indented by two, and a number in front.
  private static func height(of text: BriefText) -> Int {
    line * lines("      " + text.runs.map(\.text).joined(), width: 55)
  }

  private static func height(of table: BriefTable) -> Int {
    let least = table.isForm ? 620 : 380
    let rows = table.rows.map { row in
      zip(row, table.columns).map { text, column in
        // Half a character is 105 wide, and a cell keeps 216 at its sides.
        300 * lines(text, width: (DOCX.textWidth * column.share / 100 - 216) / 105)
      }.max() ?? 0
    }
    return 380 + rows.reduce(0) { $0 + max(least, $1 + 20) }
  }

  /// How many lines a text takes at a width in half characters.
  private static func lines(_ text: String, width: Int) -> Int {
    max(1, (DisplayWidth.of(text) + width - 1) / width)
  }
}
