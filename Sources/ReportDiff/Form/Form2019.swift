/// The form of 2019, 国办公开办函〔2019〕60号, which reports for 2019 and 2020 follow: what it has and the form
/// in force has not.
///
/// Table two counts other things, but for 处理决定数量, which is 本年处理决定数量 of today; table three has one row
/// for （六）其他处理; table four is the same.
enum Form2019 {
  private static let made = [
    FormColumn(key: "made", label: "本年新制作数量"),
    FormColumn(key: "published", label: "本年新公开数量"),
    FormColumn(key: "public_total", label: "对外公开总数量"),
  ]
  private static let items = [
    FormColumn(key: "previous_items", label: "上一年项目数量"),
    FormColumn(key: "items_change", label: "本年增/减"),
  ]
  private static let decisions = items + [Form.decisions]

  /// Table two, each row with its columns.
  static let proactive: [(row: FormRow, columns: [FormColumn])] = [
    (FormRow(key: "regulations", label: "规章", group: "第二十条第（一）项"), made),
    (FormRow(key: "normative_documents", label: "规范性文件", group: "第二十条第（一）项"), made),
    (FormRow(key: "licensing", label: "行政许可", group: "第二十条第（五）项"), decisions),
    (FormRow(key: "other_services", label: "其他对外管理服务事项", group: "第二十条第（五）项"), decisions),
    (FormRow(key: "punishment", label: "行政处罚", group: "第二十条第（六）项"), decisions),
    (FormRow(key: "coercion", label: "行政强制", group: "第二十条第（六）项"), decisions),
    (FormRow(key: "fees", label: "行政事业性收费", group: "第二十条第（八）项"), items),
    (
      FormRow(key: "procurement", label: "政府集中采购", group: "第二十条第（九）项"),
      [
        FormColumn(key: "items", label: "采购项目数量"), FormColumn(key: "amount", label: "采购总金额"),
      ]
    ),
  ]

  /// The labels of the row and the column of a cell of table two.
  static func labels(of name: CellName) -> (row: String, column: String) {
    let row = proactive.first { $0.row.key == name.row }
    let column = row?.columns.first { $0.key == name.column }
    return (row?.row.label ?? name.row, column?.label ?? name.column)
  }

  /// The cells of table two that the form in force has not.
  static let ownKeys: [CellKey] = (CellName.merged.upperBound..<CellName.all.count)
    .map(CellKey.init(place:))

  /// Whether its table two has a cell.
  static func hasProactive(_ key: CellKey) -> Bool {
    proactive.contains { entry in
      entry.row.key == key.row && entry.columns.contains { $0.key == key.column }
    }
  }
}
