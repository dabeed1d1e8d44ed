extension Sheet {
  /// The three tables of the form, as filled.
  mutating func writeTables(of report: Report) {
    for kind in SectionKind.form where kind.isTable && options.covers(kind) {
      heading(kind.title)
      guard report.cells.hasTable(kind) else {
        paragraph(StyledText(Words.none(language), .doubtful))
        continue
      }
      for table in FilledTable.tables(kind, report.cells, language) {
        blank()
        table.write(on: &self)
      }
    }
    let states = Set(report.cells.all.map(\.state))
    let legend = Words.legend.filter { states.contains($0.state) }.map { $0.text(language) }
    guard !legend.isEmpty else { return }
    blank()
    paragraph(StyledText(legend.joined(separator: Words.semicolon(language)), .faint))
  }
}

/// The tables of the form with the cells of one report.
private enum FilledTable {
  static func tables(
    _ kind: SectionKind,
    _ cells: CellTable,
    _ language: Language
  ) -> [ColumnTable] {
    switch kind {
    case .proactive:
      proactive(cells.of2019.isEmpty ? Form.proactive : Form2019.proactive, cells, language)
    case .requests: [requests(cells, language)]
    default: [litigation(cells, language)]
    }
  }

  /// Rows that share their columns stand in one table.
  private static func proactive(
    _ form: [(row: FormRow, columns: [FormColumn])],
    _ cells: CellTable,
    _ language: Language
  ) -> [ColumnTable] {
    var tables: [ColumnTable] = []
    for (row, columns) in form {
      let heads = columns.map(\.label)
      if tables.last?.heads != heads { tables.append(ColumnTable(heads: heads)) }
      tables[tables.count - 1].rows.append(
        line(row.label, .proactive, row.key, columns, cells, language)
      )
    }
    return tables
  }

  private static func requests(_ cells: CellTable, _ language: Language) -> ColumnTable {
    var table = ColumnTable(heads: Form.applicants.map(\.label))
    var groups: [String] = []
    for row in requestRows(cells) {
      let path = row.path
      for (depth, group) in path.enumerated() where !groups.contains(group) {
        table.rows.append(ColumnTable.Row(label: group, indent: 2 * depth))
      }
      groups = path
      var filled = line(row.label, .requests, row.key, Form.applicants, cells, language)
      filled.indent = 2 * path.count
      table.rows.append(filled)
    }
    return table
  }

  /// The rows of table three, with the merged one in place of its parts where that is printed.
  private static func requestRows(_ cells: CellTable) -> [FormRow] {
    guard cells.hasMergedOtherRow else { return Form.requestRows }
    return Form.requestRows.flatMap { row in
      switch row.key {
      case "other.no_correction": [Form.mergedOtherRow]
      case _ where row.key.hasPrefix("other."): [FormRow]()
      default: [row]
      }
    }
  }

  private static func litigation(_ cells: CellTable, _ language: Language) -> ColumnTable {
    var table = ColumnTable(heads: Form.outcomes.map(\.label))
    for row in Form.litigation {
      let label = row.group.map { "\($0): \(row.label)" } ?? row.label
      table.rows.append(line(label, .litigation, row.key, Form.outcomes, cells, language))
    }
    return table
  }

  private static func line(
    _ label: String,
    _ table: SectionKind,
    _ row: String,
    _ columns: [FormColumn],
    _ cells: CellTable,
    _ language: Language
  ) -> ColumnTable.Row {
    ColumnTable.Row(
      label: label,
      values: columns.map {
        TerminalCell(cell: cells[table, row, $0.key], language: language).value
      }
    )
  }
}

private enum Words {
  static let none = Phrase(zh: "没有找到这张表。", en: "This table was not found.")
  static let semicolon = Phrase(zh: "；", en: "; ")

  static let legend: [(state: CellState, text: Phrase)] = [
    (.blank, Phrase(zh: "空白：格子印为空白", en: "blank: the cell is printed empty")),
    (.missing, Phrase(zh: "缺失：原文没有这一格", en: "missing: the source has no such cell")),
    (.inferred, Phrase(zh: "(数字)：原文未列，按勾稽关系推算", en: "(number): worked out from the totals")),
    (.suspect, Phrase(zh: "12?：存疑，疑似印错或读错", en: "12?: likely misprinted or misread")),
  ]
}
