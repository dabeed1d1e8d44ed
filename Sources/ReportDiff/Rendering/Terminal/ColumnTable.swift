/// Rows of a label and of values in columns, aligned by display width.
///
/// Labels come first and wrap; values stand at the right of their columns, which are as wide as what
/// they hold.
package struct ColumnTable {
  package struct Row {
    var label: String
    var values: [String] = []
    var indent = 0
    var style = TerminalStyle.plain
    /// What has to be said about the row, on a line of its own below it.
    var remark: String?

    package init(
      label: String,
      values: [String] = [],
      indent: Int = 0,
      style: TerminalStyle = .plain,
      remark: String? = nil
    ) {
      self.label = label
      self.values = values
      self.indent = indent
      self.style = style
      self.remark = remark
    }
  }

  /// The heads of the value columns; they wrap where the labels would be left no room.
  let heads: [String]
  package var rows: [Row]
  private static let gap = 2
  private static let leastLabel = 30

  package init(heads: [String], rows: [Row] = []) {
    self.heads = heads
    self.rows = rows
  }

  package func write(on sheet: inout Sheet, indent: Int = 2) {
    let room = sheet.width - indent
    var contents = heads.map { _ in 0 }
    for row in rows {
      for (column, value) in zip(contents.indices, row.values) {
        contents[column] = max(contents[column], DisplayWidth.of(value))
      }
    }
    let longest = rows.map { $0.indent + DisplayWidth.of($0.label) }.max() ?? 0
    let wanted = min(longest, ColumnTable.leastLabel)
    let widths = columnWidths(contents) { room - ColumnTable.total($0) >= wanted }
    let label = max(12, min(longest, room - ColumnTable.total(widths)))
    writeHeads(widths, label, on: &sheet, indent: indent)
    for row in rows { write(row, widths, label, on: &sheet, indent: indent) }
  }

  /// The widest columns that fit: heads in one line, else in lines of four, three or two characters.
  private func columnWidths(_ contents: [Int], fit: ([Int]) -> Bool) -> [Int] {
    let candidates = [Int.max, 8, 6, 4].map { limit in
      zip(contents, heads).map { max($0, min(DisplayWidth.of($1), limit)) }
    }
    return candidates.first(where: fit) ?? contents.map { max($0, 4) }
  }

  private static func total(_ widths: [Int]) -> Int { widths.reduce(0) { $0 + $1 + gap } }

  private func writeHeads(_ widths: [Int], _ label: Int, on sheet: inout Sheet, indent: Int) {
    let lines = zip(heads, widths).map { head, width in
      StyledText(head).lines(first: width, rest: width)
    }
    let depth = lines.map(\.count).max() ?? 0
    for level in 0..<depth {
      // Heads of fewer lines than the tallest stand at the foot.
      var line = StyledText()
      line.append(spaces: label, .faint)
      for (head, width) in zip(lines, widths) {
        let part = head[safe: level - (depth - head.count)] ?? []
        line.append(spaces: width + ColumnTable.gap - part.width, .faint)
        line.append(part, .faint)
      }
      sheet.paragraph(line, indent: indent)
    }
  }

  private func write(
    _ row: Row,
    _ widths: [Int],
    _ label: Int,
    on sheet: inout Sheet,
    indent: Int
  ) {
    guard !row.values.isEmpty else {
      let indent = indent + row.indent
      return sheet.paragraph(StyledText(row.label, row.style), indent: indent, hanging: indent + 2)
    }
    let width = label - row.indent
    let lines = StyledText(row.label.withPlainQuotes).lines(first: width, rest: width)
    for (index, line) in lines.enumerated() {
      var text = StyledText(room: sheet.width)
      text.append(line, row.style)
      if index == 0 {
        text.append(spaces: width - line.width, row.style)
        for (value, width) in zip(row.values, widths) {
          text.append(value, atRightOf: width + ColumnTable.gap, row.style)
        }
      }
      sheet.paragraph(text, indent: indent + row.indent)
    }
    if let remark = row.remark {
      sheet.paragraph(StyledText(remark, .faint), indent: indent + row.indent + 2)
    }
  }
}

extension String {
  /// With quotes that are one column wide in every terminal; values stand behind them.
  fileprivate var withPlainQuotes: String {
    guard unicodeScalars.contains(where: { $0 == "“" || $0 == "”" }) else { return self }
    return String(map { $0 == "“" || $0 == "”" ? "\"" : $0 })
  }
}

extension ArraySlice<Glyph> {
  /// The columns that it takes.
  fileprivate var width: Int { reduce(0) { $0 + Int($1.width) } }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
