import Markup

/// The three tables on the form's own grid: what changed stands out, what did not stays quiet.
extension HTMLPage {
  func tables(of kind: SectionKind) -> [Node] {
    guard let table = comparison.tables.first(where: { $0.kind == kind }) else { return [] }
    let isUnchanged = !table.places.contains { $0.change != nil }
    return missingTables(kind)
      + (isUnchanged ? [Node(.p, .class("none"), text: say(Wording.unchanged))] : [])
      + (isFoundAnywhere(kind) ? grid(of: table) : [])
  }

  private func grid(of table: TableComparison) -> [Node] {
    switch table.kind {
    case .proactive: table.blocks.map(proactive)
    case .requests: table.blocks.map(requests)
    default: table.blocks.map(litigation)
    }
  }

  private func isFoundAnywhere(_ kind: SectionKind) -> Bool {
    comparison.reports.old.cells.hasTable(kind) || comparison.reports.new.cells.hasTable(kind)
  }

  /// A statement for each report in which the table was not found.
  private func missingTables(_ kind: SectionKind) -> [Node] {
    let reports = comparison.reports
    return [(reports.old, years.old), (reports.new, years.new)].compactMap { report, year in
      report.cells.hasTable(kind) ? nil : Node(.p, text: say(Wording.noTable(year)))
    }
  }

  /// A wide table, which scrolls by itself on a narrow screen.
  func wide(_ name: Phrase, @NodeBuilder content: () -> [Node]) -> Node {
    Node(
      .div,
      .class("wide"),
      .role("region"),
      .spokenLabel(say(name)),
      .tabStop,
      content: content
    )
  }

  // MARK: - Table two

  private func proactive(_ block: TableComparison.Block) -> Node {
    wide(Phrase(zh: block.title ?? "", en: block.title ?? "")) {
      Node(.table, .class("grid")) {
        if let title = block.title { Node(.caption) { verbatim(title) } }
        Node(.thead) {
          Node(.tr) {
            Node(.th, .scope("col")) { verbatim("信息内容") }
            for column in block.columns { Node(.th, .scope("col")) { verbatim(column.label) } }
          }
        }
        Node(.tbody) {
          for row in block.rows {
            self.row(row) { Node(.th, .scope("row")) { verbatim(row.row.label) } }
          }
        }
      }
    }
  }

  /// A row; one whose figures are all 0 in both years says so, and can be folded.
  func row(_ row: TableComparison.Row, @NodeBuilder labels: () -> [Node]) -> Node {
    let content = labels() + row.places.map(place)
    return row.isAllZero
      ? Node(.tr, .class("zero")) { content } : Node(.tr) { content }
  }

  // MARK: - Table four

  /// Its one row of fifteen columns.
  private func litigation(_ block: TableComparison.Block) -> Node {
    wide(HTMLTerms.name(of: .litigation)) {
      Node(.table, .class("grid litigation")) {
        Node(.thead) {
          Node(.tr) {
            for group in block.rows.groups {
              if let name = group.name {
                Node(.th, .columns(group.rows.count * block.columns.count), .scope("colgroup")) {
                  verbatim(name)
                }
              } else {
                for row in group.rows {
                  Node(.th, .columns(block.columns.count), .rows(2), .scope("colgroup")) {
                    verbatim(row.row.label)
                  }
                }
              }
            }
          }
          Node(.tr) {
            for row in block.rows where row.row.group != nil {
              Node(.th, .columns(block.columns.count), .scope("colgroup")) {
                verbatim(row.row.label)
              }
            }
          }
          Node(.tr) {
            for column in block.rows.flatMap({ _ in block.columns }) {
              Node(.th, .scope("col")) { verbatim(column.label) }
            }
          }
        }
        Node(.tbody) {
          Node(.tr) { block.rows.flatMap(\.places).map(place) }
        }
      }
    }
  }
}

extension [TableComparison.Row] {
  /// The rows that follow one another under one group of labels.
  var groups: [(name: String?, rows: [TableComparison.Row])] {
    reduce(into: []) { groups, row in
      if !groups.isEmpty, groups[groups.count - 1].name == row.row.group {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append((row.row.group, [row]))
      }
    }
  }
}

private enum Wording {
  static let unchanged = Phrase(zh: "本表数据无变化。", en: "No cell of this table changed.")

  static func noTable(_ year: String) -> Phrase {
    Phrase(
      zh: "\(year)报告中没有找到这张表。",
      en: "This table was not found in the report of \(year)."
    )
  }
}
