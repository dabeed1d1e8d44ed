/// One report as lines that a line-by-line tool can compare: a sentence a line, a row of a table a line.
public enum LineRendering {
  /// Titles, sentences and cells; no place, path or size, which would differ where the report does not.
  ///
  /// - Parameter report: the report as read.
  /// - Returns: the lines, each ending with a line break.
  public static func text(of report: Report) -> String {
    var lines = [report.title?.value, report.agency?.value, report.year.map { "\($0.value)" }]
      .compactMap(\.self)
    var tables: Set<SectionKind> = []
    for section in report.sections {
      lines += ["", section.title.isEmpty ? section.kind.title : section.title]
      if tables.insert(section.kind).inserted { lines += rows(of: section.kind, report.cells) }
      lines += sentences(of: section)
    }
    for kind in SectionKind.form where kind.isTable && !tables.contains(kind) {
      lines += rows(of: kind, report.cells)
    }
    return lines.map { TerminalSafety.safe($0) + "\n" }.joined()
  }

  private static func sentences(of section: Section) -> [String] {
    var heading: String?
    return section.sentences.flatMap { sentence -> [String] in
      defer { heading = sentence.heading ?? heading }
      let isNew = sentence.heading != nil && sentence.heading != heading
      return (isNew ? [sentence.heading ?? ""] : []) + [sentence.text.description]
    }
  }

  /// The rows of a table that the report prints, each cell under its column's name.
  private static func rows(of kind: SectionKind, _ cells: CellTable) -> [String] {
    guard cells.hasTable(kind) else { return [] }
    let all = (cells.all + cells.of2019).filter { $0.key.table == kind }
    var rows: [(row: String, cells: [Cell])] = []
    var places: [String: Int] = [:]
    for cell in all {
      let place = places[cell.key.row] ?? rows.count
      if place == rows.count {
        places[cell.key.row] = place
        rows.append((cell.key.row, []))
      }
      if !rows[place].cells.contains(where: { $0.key == cell.key }) {
        rows[place].cells.append(cell)
      }
    }
    return rows.compactMap { line(of: $0.cells) }
  }

  private static func line(of cells: [Cell]) -> String? {
    let printed = cells.filter { $0.state != .missing }
    guard let first = printed.first else { return nil }
    let values = printed.map { cell in
      "\(label(of: cell).column) \(TerminalCell(cell: cell, language: .chinese).value)"
    }
    return label(of: first).row + "：" + values.joined(separator: "，")
  }

  private static func label(of cell: Cell) -> (row: String, column: String) {
    let parts = Form.label(of: cell.key).split(separator: " / ").map(String.init)
    return (parts.dropLast().joined(separator: " / "), parts.last ?? "")
  }
}
