import Markup

/// The changed cells of the tables, under the labels of their rows.
extension HTMLPage {
  /// The values of a changed cell, as the page shows them.
  func values(of change: CellChange) -> YearPair<String> { change.cells.map(value) }

  func cells(of kind: SectionKind) -> [Node] {
    let changes = comparison.cells.filter { $0.key.table == kind }
    return missingTables(kind)
      + (changes.isEmpty ? [] : [table { changes.rows.map { rows($0.label, $0.changes) } }])
  }

  /// A statement for each report in which the table was not found.
  private func missingTables(_ kind: SectionKind) -> [Node] {
    let reports = comparison.reports
    return [(reports.old, years.old), (reports.new, years.new)].compactMap { report, year in
      report.cells.hasTable(kind) ? nil : Node(.p, text: say(Wording.noTable(year)))
    }
  }

  /// The changed cells of one row of the form, under its label.
  private func rows(_ label: String, _ changes: [CellChange]) -> Node {
    Node(.tbody) {
      Node(.tr) {
        Node(.th, .scope("rowgroup"), .columns(5)) { verbatim(label) }
      }
      for change in changes { row(of: change) }
    }
  }

  private func row(of change: CellChange) -> Node {
    let values = values(of: change)
    return Node(.tr, .id(HTMLAnchors.anchor(ofChanged: change.key))) {
      Node(.th, .scope("row")) { verbatim(change.labels.column) }
      Node(.td, text: values.old)
      Node(.td, text: values.new)
      differences(change.delta, change.ratio)
    }
  }

  private func value(of cell: Cell) -> String {
    let printed = cell.value.map(NumberText.plain)
    return switch cell.state {
    case .read: printed ?? cell.raw ?? say(Wording.blank)
    case .blank: printed ?? say(Wording.blank)
    case .missing: say(Wording.missing)
    case .inferred: say(Wording.inferred(printed ?? ""))
    case .suspect: say(Wording.suspect(printed ?? cell.raw ?? ""))
    }
  }
}

extension [CellChange] {
  /// The changes by the row of the form, in order.
  fileprivate var rows: [(label: String, changes: [CellChange])] {
    var rows: [(label: String, changes: [CellChange])] = []
    for change in self {
      if rows.last?.changes.last?.key.row == change.key.row {
        rows[rows.count - 1].changes.append(change)
      } else {
        rows.append((change.labels.row, [change]))
      }
    }
    return rows
  }
}

extension CellChange {
  /// The label in two: the row, which may hold slashes of its own, and the column.
  fileprivate var labels: (row: String, column: String) {
    let parts = label.split(separator: " / ")
    return (parts.dropLast().joined(separator: " / "), parts.last.map(String.init) ?? "")
  }
}

private enum Wording {
  static let blank = Phrase(zh: "空白", en: "blank")
  static let missing = Phrase(zh: "缺失", en: "missing")

  static func noTable(_ year: String) -> Phrase {
    Phrase(
      zh: "\(year)报告中没有找到这张表。",
      en: "This table was not found in the report of \(year)."
    )
  }

  static func inferred(_ value: String) -> Phrase {
    Phrase(zh: "\(value)（推算）", en: "\(value) (inferred)")
  }

  static func suspect(_ value: String) -> Phrase {
    Phrase(zh: "\(value)（存疑）", en: "\(value) (suspect)")
  }
}
