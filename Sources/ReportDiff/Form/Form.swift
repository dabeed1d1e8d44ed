/// One row of a table of the form.
struct FormRow: Sendable, Hashable {
  let key: String
  let label: String
  /// The labels above it, outermost first, with a slash between.
  let group: String?
}

/// One column of a table of the form.
struct FormColumn: Sendable, Hashable {
  let key: String
  let label: String
}

/// The official form of an annual report, 国办公开办函〔2021〕30号: its three tables and 200 cells.
package enum Form {
  /// 第二十条第（一）项: what was issued, repealed and is in force.
  static let stockColumns = [
    FormColumn(key: "issued", label: "本年制发件数"),
    FormColumn(key: "repealed", label: "本年废止件数"),
    FormColumn(key: "in_force", label: "现行有效件数"),
  ]
  static let decisions = FormColumn(key: "decisions", label: "本年处理决定数量")
  static let amount = FormColumn(key: "amount", label: "本年收费金额（单位：万元）")

  /// Table two, each row with its columns.
  static let proactive: [(row: FormRow, columns: [FormColumn])] = [
    (FormRow(key: "regulations", label: "规章", group: "第二十条第（一）项"), stockColumns),
    (FormRow(key: "normative_documents", label: "行政规范性文件", group: "第二十条第（一）项"), stockColumns),
    (FormRow(key: "licensing", label: "行政许可", group: "第二十条第（五）项"), [decisions]),
    (FormRow(key: "punishment", label: "行政处罚", group: "第二十条第（六）项"), [decisions]),
    (FormRow(key: "coercion", label: "行政强制", group: "第二十条第（六）项"), [decisions]),
    (FormRow(key: "fees", label: "行政事业性收费", group: "第二十条第（八）项"), [amount]),
  ]

  /// The seven columns of table three, 总计 last.
  static let applicants = [
    FormColumn(key: "natural_person", label: "自然人"),
    FormColumn(key: "business", label: "商业企业"),
    FormColumn(key: "research", label: "科研机构"),
    FormColumn(key: "public_welfare", label: "社会公益组织"),
    FormColumn(key: "legal_services", label: "法律服务机构"),
    FormColumn(key: "other", label: "其他"),
    FormColumn(key: "total", label: "总计"),
  ]

  /// The three blocks of table four.
  static let litigation = [
    FormRow(key: "reconsideration", label: "行政复议", group: nil),
    FormRow(key: "direct_suit", label: "未经复议直接起诉", group: "行政诉讼"),
    FormRow(key: "suit_after_reconsideration", label: "复议后起诉", group: "行政诉讼"),
  ]

  /// The five columns of each block of table four, 总计 last.
  static let outcomes = [
    FormColumn(key: "upheld", label: "结果维持"),
    FormColumn(key: "corrected", label: "结果纠正"),
    FormColumn(key: "other", label: "其他结果"),
    FormColumn(key: "pending", label: "尚未审结"),
    FormColumn(key: "total", label: "总计"),
  ]

  /// Every cell key, in the form's order.
  static let cellKeys: [CellKey] = (0..<CellName.countOfForm).map(CellKey.init(place:))

  /// Those, and behind them the keys of the merged row.
  static let cellKeysWithMergedRow: [CellKey] = (0..<CellName.merged.upperBound)
    .map(CellKey.init(place:))

  /// The row and column labels of a key, for people.
  package static func label(of key: CellKey) -> String {
    let (row, column) = labels(of: key)
    return row + " / " + column
  }

  /// The label of the row of a key, and that of its column.
  static func labels(of key: CellKey) -> (row: String, column: String) { labels[key.place] }

  /// The labels of all cells, in the order of ``CellName/all``.
  private static let labels: [(row: String, column: String)] = {
    var labels: [(row: String, column: String)] = []
    labels.reserveCapacity(CellName.all.count)
    func add(_ row: String, _ columns: [FormColumn]) {
      for column in columns { labels.append((row, column.label)) }
    }
    for (row, columns) in proactive { add(row.label, columns) }
    for row in requestRows { add(row.pathLabel, applicants) }
    for row in litigation { add(row.pathLabel, outcomes) }
    add(mergedOtherRow.pathLabel, applicants)
    for name in CellName.all[CellName.merged.upperBound...] {
      labels.append(Form2019.labels(of: name))
    }
    return labels
  }()
}

extension FormRow {
  /// The labels above it, outermost first.
  var path: [String] {
    group?.utf8.split(separator: Self.slash).map { String(Substring($0)) } ?? []
  }

  /// The label behind the innermost group that tells it apart: `（三）不予公开 / 1.属于国家秘密`.
  var pathLabel: String {
    guard let group, group != Form.results else { return label }
    let slash = group.utf8.lastIndex(of: Self.slash)
    let inner = slash.map { group[group.utf8.index(after: $0)...] } ?? group[...]
    return String(inner) + " / " + label
  }

  private static let slash: UInt8 = 0x2F
}
