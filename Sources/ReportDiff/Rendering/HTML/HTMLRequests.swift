import Markup

/// Table three: 25 rows under labels of up to three levels, seven columns of applicants.
extension HTMLPage {
  func requests(_ block: TableComparison.Block) -> Node {
    wide(HTMLTerms.name(of: .requests)) {
      Node(.table, .class("grid requests")) {
        requestsHead
        Node(.tbody) {
          for (name, rows) in block.rows.outerGroups {
            if let name {
              results(rows, name)
            } else {
              for row in rows { self.row(row) { header(row.row.label, columns: 3) } }
            }
          }
        }
      }
    }
  }

  /// The three header rows of the form.
  private var requestsHead: Node {
    Node(.thead) {
      Node(.tr) {
        Node(.th, .columns(3), .rows(3), .class("identity")) {
          verbatim("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")
        }
        Node(.th, .columns(7), .scope("colgroup")) { verbatim("申请人情况") }
      }
      Node(.tr) {
        Node(.th, .rows(2), .scope("col")) { verbatim(Form.applicants[0].label) }
        Node(.th, .columns(5), .scope("colgroup")) { verbatim("法人或其他组织") }
        Node(.th, .rows(2), .scope("col")) { verbatim(Form.applicants[6].label) }
      }
      Node(.tr) {
        for column in Form.applicants[1..<6] {
          Node(.th, .scope("col")) { verbatim(column.label) }
        }
      }
    }
  }

  /// The rows of 三、本年度办理结果, whose labels stand in front of them over all rows that they name.
  private func results(_ rows: [TableComparison.Row], _ name: String) -> [Node] {
    rows.groups.flatMap { group in
      let inner = group.name.flatMap(\.innerLabel)
      return group.rows.enumerated().map { index, row in
        let isFirst = index == 0 && group.rows[0].row == rows[0].row
        return self.row(row) {
          if isFirst {
            Node(.th, .rows(rows.count), .scope("row"), .class("outer")) { verbatim(name) }
          }
          if let inner {
            if index == 0 { Node(.th, .rows(group.rows.count), .scope("row")) { verbatim(inner) } }
            header(row.row.label, columns: 1)
          } else {
            header(row.row.label, columns: 2)
          }
        }
      }
    }
  }

  private func header(_ label: String, columns: Int) -> Node {
    Node(.th, .columns(columns), .scope("row")) { verbatim(label) }
  }
}

extension [TableComparison.Row] {
  /// The rows by the outermost of the labels in front of them.
  fileprivate var outerGroups: [(name: String?, rows: [TableComparison.Row])] {
    reduce(into: []) { groups, row in
      let name = row.row.path.first
      if !groups.isEmpty, groups[groups.count - 1].name == name {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append((name, [row]))
      }
    }
  }
}

extension String {
  /// The label behind the outermost one: `（三）不予公开`.
  fileprivate var innerLabel: String? {
    let parts = split(separator: "/")
    return parts.count > 1 ? parts.last.map(String.init) : nil
  }
}
