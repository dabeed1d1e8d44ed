/// A report of an agency that does not exist, ready to be set in every layout.
public struct MadeReport: Sendable {
  /// A piece of a report, in reading order.
  enum Part: Sendable {
    case title(String)
    case heading(String)
    case paragraph(String)
    case table(MadeTable)
  }

  let parts: [Part]
}

/// A table of cells that may take more than one row or column.
struct MadeTable: Sendable {
  struct Cell: Sendable {
    let text: String
    var columns = 1
    var rows = 1
  }

  /// The width of each column in characters, as a page is set.
  let widths: [Int]
  let rows: [[Cell]]

  private static func row(_ texts: String...) -> [Cell] { texts.map { Cell(text: $0) } }

  /// Table two.
  static func proactive(_ figures: MadeFigures) -> MadeTable {
    func stock(_ label: String, _ row: String) -> [Cell] {
      let values = MadeForm.stockColumns.map { figures.printed("proactive.\(row).\($0)") }
      return ([label] + values).map { Cell(text: $0) }
    }
    func single(_ label: String, _ key: String) -> [Cell] {
      [Cell(text: label), Cell(text: figures.printed(key), columns: 3)]
    }
    let decisions = [Cell(text: "信息内容"), Cell(text: "本年处理决定数量", columns: 3)]
    return MadeTable(
      widths: [9, 7, 7, 7],
      rows: [
        [Cell(text: "第二十条第（一）项", columns: 4)],
        row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
        stock("规章", "regulations"),
        stock("行政规范性文件", "normative_documents"),
        [Cell(text: "第二十条第（五）项", columns: 4)],
        decisions,
        single("行政许可", "proactive.licensing.decisions"),
        [Cell(text: "第二十条第（六）项", columns: 4)],
        decisions,
        single("行政处罚", "proactive.punishment.decisions"),
        single("行政强制", "proactive.coercion.decisions"),
        [Cell(text: "第二十条第（八）项", columns: 4)],
        [Cell(text: "信息内容"), Cell(text: "本年收费金额（单位：万元）", columns: 3)],
        single("行政事业性收费", MadeFigures.fees),
      ]
    )
  }

  private static let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]

  /// Table four.
  static func litigation(_ figures: MadeFigures) -> MadeTable {
    MadeTable(
      widths: Array(repeating: 2, count: 15),
      rows: [
        [Cell(text: "行政复议", columns: 5, rows: 2), Cell(text: "行政诉讼", columns: 10)],
        [Cell(text: "未经复议直接起诉", columns: 5), Cell(text: "复议后起诉", columns: 5)],
        (outcomes + outcomes + outcomes).map { Cell(text: $0) },
        MadeForm.litigation.flatMap(figures.litigation).map { Cell(text: "\($0)") },
      ]
    )
  }
}

// MARK: - Table three

extension MadeTable {
  /// Table three.
  static func requests(_ figures: MadeFigures) -> MadeTable {
    func cells(_ row: String) -> [Cell] { figures.requests(row).map { Cell(text: "\($0)") } }
    func wide(_ label: String, _ row: String) -> [Cell] {
      [Cell(text: label, columns: 3)] + cells(row)
    }
    var results: [[Cell]] = [
      [Cell(text: "三、本年度办理结果", rows: 22), Cell(text: "（一）予以公开", columns: 2)] + cells("granted"),
      [Cell(text: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", columns: 2)] + cells("partial"),
    ]
    for group in MadeForm.groups {
      for (index, row) in group.rows.enumerated() {
        let title = Cell(text: group.title, rows: group.rows.count)
        results.append((index == 0 ? [title] : []) + [Cell(text: row.label)] + cells(row.key))
      }
    }
    return MadeTable(
      widths: [2, 3, 9, 3, 2, 2, 2, 2, 2, 2],
      rows: head
        + [wide("一、本年新收政府信息公开申请数量", "new"), wide("二、上年结转政府信息公开申请数量", "carried_in")]
        + results + [[Cell(text: "（七）总计", columns: 2)] + cells("handled_total")]
        + [wide("四、结转下年度继续办理", "carried_out")]
    )
  }

  private static let head: [[Cell]] = [
    [
      Cell(text: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", columns: 3, rows: 3),
      Cell(text: "申请人情况", columns: 7),
    ],
    [
      Cell(text: "自然人", rows: 2), Cell(text: "法人或其他组织", columns: 5), Cell(text: "总计", rows: 2),
    ],
    ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map { Cell(text: $0) },
  ]
}
