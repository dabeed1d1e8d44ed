import CResources
internal import Markup

/// The three tables of the form with the cells of one report, on the form's own grid.
extension SnapshotPage {
  func tables(of kind: SectionKind) -> [Node] {
    guard report.cells.hasTable(kind) else { return [] }
    switch kind {
    case .proactive: return proactive
    case .requests: return [requests]
    case .litigation: return [litigation]
    default: return []
    }
  }

  // MARK: Table two

  /// A head for each item of the article, then its rows.
  private var proactive: [Node] {
    let form = report.cells.of2019.isEmpty ? Form.proactive : Form2019.proactive
    let widest = form.map(\.columns.count).max() ?? 0
    var group: String?
    return [
      Node(.table) {
        Node(.tbody) {
          for (row, columns) in form {
            groupHead(row, columns, widest, after: &group)
            Node(.tr) {
              Node(.th, .scope("row"), text: row.label)
              cells(.proactive, row, columns, width: widest)
            }
          }
        }
      }
    ]
  }

  private func groupHead(
    _ row: FormRow,
    _ columns: [FormColumn],
    _ widest: Int,
    after last: inout String?
  ) -> [Node] {
    guard row.group != last else { return [] }
    last = row.group
    return [
      Node(.tr) { Node(.th, .columns(widest + 1), text: row.group ?? "") },
      Node(.tr) {
        Node(.th, text: Words.content)
        for (index, column) in columns.enumerated() {
          Node(.th, .columns(span(index, of: columns.count, widest)), text: column.label)
        }
      },
    ]
  }

  /// The last cell of a short row reaches to the edge.
  private func span(_ index: Int, of count: Int, _ widest: Int) -> Int {
    index == count - 1 ? widest - count + 1 : 1
  }

  // MARK: Table three

  private var requests: Node {
    Node(.table) {
      Node(.thead) {
        Node(.tr) {
          Node(.th, .columns(3), .rows(2), text: Words.identity)
          Node(.th, .rows(2), text: Form.applicants[0].label)
          Node(.th, .columns(Form.applicants.count - 2), text: Words.organisations)
          Node(.th, .rows(2), text: Form.applicants[Form.applicants.count - 1].label)
        }
        Node(.tr) {
          for column in Form.applicants.dropFirst().dropLast() {
            Node(.th, .scope("col"), text: column.label)
          }
        }
      }
      Node(.tbody) {
        for index in requestRows.indices { requestRow(index) }
      }
    }
  }

  /// The rows that the report prints: the merged one in place of its three, unless it prints all four.
  private var requestRows: [FormRow] {
    guard report.cells.hasMergedOtherRow else { return Form.requestRows }
    let rows = Form.requestRows.filter { row in
      !row.key.hasPrefix("other.")
        || Form.applicants.contains {
          report.cells[.requests, row.key, $0.key].state != .missing
        }
    }
    let place = rows.firstIndex { $0.key == "handled_total" } ?? rows.count
    return rows[..<place] + [Form.mergedOtherRow] + rows[place...]
  }

  private func requestRow(_ index: Int) -> Node {
    let rows = requestRows
    let path = groups(rows[index])
    let before = index > 0 ? groups(rows[index - 1]) : []
    return Node(.tr) {
      for depth in path.indices where Array(before.prefix(depth + 1)) != Array(path[...depth]) {
        let height = rows[index...].prefix { groups($0).starts(with: path[...depth]) }.count
        Node(.th, .rows(height), .scope("rowgroup"), text: path[depth])
      }
      Node(.th, .columns(3 - path.count), .scope("row"), text: rows[index].label)
      cells(.requests, rows[index], Form.applicants, width: Form.applicants.count)
    }
  }

  private func groups(_ row: FormRow) -> [String] {
    row.path
  }

  // MARK: Table four

  private var litigation: Node {
    let width = Form.outcomes.count
    return Node(.table) {
      Node(.thead) {
        Node(.tr) {
          Node(.th, .columns(width), .rows(2), text: Form.litigation[0].label)
          Node(.th, .columns(2 * width), text: Form.litigation[1].group ?? "")
        }
        Node(.tr) {
          for row in Form.litigation.dropFirst() { Node(.th, .columns(width), text: row.label) }
        }
        Node(.tr) {
          for _ in Form.litigation {
            for column in Form.outcomes { Node(.th, .scope("col"), text: column.label) }
          }
        }
      }
      Node(.tbody) {
        Node(.tr) {
          for row in Form.litigation { cells(.litigation, row, Form.outcomes, width: width) }
        }
      }
    }
  }

  // MARK: Cells

  private func cells(
    _ table: SectionKind,
    _ row: FormRow,
    _ columns: [FormColumn],
    width: Int
  ) -> [Node] {
    columns.enumerated().map { index, column in
      let cell = report.cells[table, row.key, column.key]
      return Node(
        .td,
        .id(SnapshotFormat.cell + cell.key.description),
        .class(SnapshotFormat.Mark.state + cell.state.rawValue),
        .columns(span(index, of: columns.count, width)),
        text: text(of: cell)
      )
    }
  }

  /// The cell as printed; what was not printed is told by its class, and beside it by the style sheet.
  private func text(of cell: Cell) -> String {
    cell.raw ?? cell.value.map { CSVText.number($0) } ?? ""
  }
}

/// The style sheet of an archive copy.
enum SnapshotStyle {
  static let sheet = Asset(Resource.bytes(govdiff_snapshot_css()))

  /// Nothing may load, and nothing may restyle but this sheet.
  static let policy = "default-src 'none'; style-src '\(Digest.policySource(sheet.bytes))'"
}

private enum Words {
  static let content = "信息内容"
  static let identity = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
  static let organisations = "法人或其他组织"
}
