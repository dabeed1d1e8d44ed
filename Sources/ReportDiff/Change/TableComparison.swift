/// A table of the form with both years' cells in their places, changed or not.
public struct TableComparison: Sendable {
  /// One place of the form.
  public struct Place: Sendable {
    /// Which cell it is.
    public let key: CellKey
    /// The cell in each year.
    public let cells: YearPair<Cell>
    /// What changed; `nil` where nothing did, or nothing can be said.
    public let change: CellChange?
  }

  /// One row of the form.
  struct Row: Sendable {
    let row: FormRow
    let places: [Place]
  }

  /// Rows that stand under the same columns.
  struct Block: Sendable {
    /// What the form prints above the columns, where it does.
    let title: String?
    let columns: [FormColumn]
    var rows: [Row]
  }

  /// Which table it is: `proactive`, `requests` or `litigation`.
  public let kind: SectionKind
  let blocks: [Block]

  /// Every place, in the form's order.
  public var places: [Place] { blocks.flatMap(\.rows).flatMap(\.places) }
}

extension TableComparison.Place {
  /// Whether both years print 0.
  var isZero: Bool {
    [cells.old, cells.new].allSatisfy { $0.value == 0 && $0.state == .read }
  }
}

extension TableComparison.Row {
  /// Whether both years print 0 in every place: nothing to look at.
  var isAllZero: Bool { places.allSatisfy(\.isZero) }
}

extension TableComparison {
  /// The three tables of two reports, `changes` in their places.
  static func tables(of reports: YearPair<Report>, _ changes: [CellChange]) -> [TableComparison] {
    let filling = Filling(reports: reports, changes: changes)
    return [
      TableComparison(kind: .proactive, blocks: filling.proactive),
      TableComparison(kind: .requests, blocks: [filling.requests]),
      TableComparison(kind: .litigation, blocks: [filling.litigation]),
    ]
  }
}

/// Puts the cells of two reports into the places of the form.
private struct Filling {
  let reports: YearPair<Report>
  let changes: [CellKey: CellChange]

  init(reports: YearPair<Report>, changes: [CellChange]) {
    self.reports = reports
    self.changes = Dictionary(changes.map { ($0.key, $0) }) { first, _ in first }
  }

  /// Table two, a block for each item of 第二十条; of the form of 2019 where both years follow it.
  var proactive: [TableComparison.Block] {
    let is2019 = [reports.old, reports.new].allSatisfy { $0.template == .form2019 }
    return (is2019 ? Form2019.proactive : Form.proactive).reduce(into: []) { blocks, entry in
      let row = row(.proactive, entry.row, entry.columns)
      if let last = blocks.last, last.title == entry.row.group, last.columns == entry.columns {
        blocks[blocks.count - 1].rows.append(row)
      } else {
        blocks.append(.init(title: entry.row.group, columns: entry.columns, rows: [row]))
      }
    }
  }

  /// Table three; the merged row of （六）其他处理 beside or in place of the three, as the years print it.
  var requests: TableComparison.Block {
    let merged = [reports.old, reports.new].map(\.cells.hasMergedOtherRow)
    let rows = Form.requestRows.flatMap { row -> [FormRow] in
      if row.key.hasPrefix("other."), !merged.contains(false) { return [] }
      let isPlaceOfMerged = row.key == "handled_total" && merged.contains(true)
      return (isPlaceOfMerged ? [Form.mergedOtherRow] : []) + [row]
    }
    return .init(
      title: nil,
      columns: Form.applicants,
      rows: rows.map { row(.requests, $0, Form.applicants) }
    )
  }

  var litigation: TableComparison.Block {
    .init(
      title: nil,
      columns: Form.outcomes,
      rows: Form.litigation.map { row(.litigation, $0, Form.outcomes) }
    )
  }

  private func row(
    _ table: SectionKind,
    _ row: FormRow,
    _ columns: [FormColumn]
  ) -> TableComparison.Row {
    let keys = columns.map { CellKey(table, row.key, $0.key) }
    return .init(
      row: row,
      places: keys.map { key in
        let change = changes[key]
        return .init(
          key: key,
          cells: change?.cells ?? reports.map { $0.cells[key] },
          change: change
        )
      }
    )
  }
}
