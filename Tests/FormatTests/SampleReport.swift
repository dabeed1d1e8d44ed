/// A constructed report of an agency that does not exist, ready to be set in every format.
struct SampleReport {
  enum Part {
    case title(String)
    case heading(String)
    case paragraph(String)
    case table(SampleTable)
  }

  let parts: [Part]

  static let standard = SampleReport(parts: [
    .title("云溪县青禾镇人民政府2024年政府信息公开工作年度报告"),
    .paragraph("根据《中华人民共和国政府信息公开条例》要求编制本报告，所列数据的统计期限自2024年1月1日起，至2024年12月31日止。"),
    .heading("一、总体情况"),
    .paragraph("（一）主动公开。2024年，全镇通过县政府门户网站公开信息316条，其中政策文件24件，解读材料9篇，比上年增加31条，回应群众来信47件。"),
    .paragraph("（二）依申请公开。全年新收申请11件，上年结转2件，办结12件，结转下年1件。"),
    .heading("二、主动公开政府信息情况"),
    .table(.proactive),
    .heading("三、收到和处理政府信息公开申请情况"),
    .table(.requests),
    .heading("四、政府信息公开行政复议、行政诉讼情况"),
    .table(.litigation),
    .heading("五、存在的主要问题及改进情况"),
    .paragraph("过去一年，镇里的公开工作还有两个问题：一是村级公开栏更新不够及时，部分村一个季度才更换一次内容；二是政策解读以文字为主，群众反映不易看懂。"),
    .paragraph("下一步，将从两个方面改进：一是建立村级公开栏月度更新台账，由镇纪委每季度抽查一次；二是为涉农补贴政策制作图解，全年不少于6期，并在村级广播中播讲。"),
    .heading("六、其他需要报告的事项"),
    .paragraph("本年度没有收取信息处理费，无其他需要报告的事项。"),
  ])
}

/// A table of cells that may take more than one row or column.
struct SampleTable {
  struct Cell {
    let text: String
    var columns = 1
    var rows = 1
  }

  /// The width of each column in characters, as a page is set.
  let widths: [Int]
  let rows: [[Cell]]

  private static func row(_ texts: String...) -> [Cell] { texts.map { Cell(text: $0) } }

  static let proactive = SampleTable(
    widths: [9, 7, 7, 7],
    rows: [
      [Cell(text: "第二十条第（一）项", columns: 4)],
      row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
      row("规章", "0", "0", "0"),
      row("行政规范性文件", "3", "1", "17"),
      [Cell(text: "第二十条第（五）项", columns: 4)],
      [Cell(text: "信息内容"), Cell(text: "本年处理决定数量", columns: 3)],
      [Cell(text: "行政许可"), Cell(text: "1204", columns: 3)],
      [Cell(text: "第二十条第（六）项", columns: 4)],
      [Cell(text: "信息内容"), Cell(text: "本年处理决定数量", columns: 3)],
      [Cell(text: "行政处罚"), Cell(text: "38", columns: 3)],
      [Cell(text: "行政强制"), Cell(text: "2", columns: 3)],
      [Cell(text: "第二十条第（八）项", columns: 4)],
      [Cell(text: "信息内容"), Cell(text: "本年收费金额（单位：万元）", columns: 3)],
      [Cell(text: "行政事业性收费"), Cell(text: "12.56", columns: 3)],
    ]
  )

  private static let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]

  static let litigation = SampleTable(
    widths: Array(repeating: 2, count: 15),
    rows: [
      [Cell(text: "行政复议", columns: 5, rows: 2), Cell(text: "行政诉讼", columns: 10)],
      [Cell(text: "未经复议直接起诉", columns: 5), Cell(text: "复议后起诉", columns: 5)],
      (outcomes + outcomes + outcomes).map { Cell(text: $0) },
      [1, 0, 1, 0, 2, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0].map { Cell(text: "\($0)") },
    ]
  )
}

// MARK: - Table three

extension SampleTable {
  private typealias Group = (title: String, rows: [(label: String, values: [Int])])

  private static let groups: [Group] = [
    (
      "（三）不予公开",
      [
        ("1.属于国家秘密", [0, 0, 0, 0, 0, 0]), ("2.其他法律行政法规禁止公开", [0, 0, 0, 0, 0, 0]),
        ("3.危及“三安全一稳定”", [0, 0, 0, 0, 0, 0]), ("4.保护第三方合法权益", [1, 0, 0, 0, 0, 0]),
        ("5.属于三类内部事务信息", [0, 1, 0, 0, 0, 0]), ("6.属于四类过程性信息", [0, 0, 0, 0, 0, 0]),
        ("7.属于行政执法案卷", [1, 0, 0, 0, 0, 0]), ("8.属于行政查询事项", [0, 0, 0, 0, 0, 0]),
      ]
    ),
    (
      "（四）无法提供",
      [
        ("1.本机关不掌握相关政府信息", [2, 0, 0, 0, 0, 0]), ("2.没有现成信息需要另行制作", [0, 0, 0, 0, 0, 0]),
        ("3.补正后申请内容仍不明确", [0, 0, 0, 0, 0, 0]),
      ]
    ),
    (
      "（五）不予处理",
      [
        ("1.信访举报投诉类申请", [1, 0, 0, 0, 0, 0]), ("2.重复申请", [0, 0, 0, 0, 0, 0]),
        ("3.要求提供公开出版物", [0, 0, 0, 0, 0, 0]), ("4.无正当理由大量反复申请", [0, 0, 0, 0, 0, 0]),
        ("5.要求行政机关确认或重新出具已获取信息", [0, 0, 0, 0, 0, 0]),
      ]
    ),
    (
      "（六）其他处理",
      [
        ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", [0, 0, 0, 0, 1, 0]),
        ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", [0, 0, 0, 0, 0, 0]),
        ("3.其他", [0, 0, 0, 0, 0, 0]),
      ]
    ),
  ]

  private static func figures(_ values: [Int]) -> [Cell] {
    (values + [values.reduce(0, +)]).map { Cell(text: "\($0)") }
  }

  static let requests = SampleTable(
    widths: [2, 3, 9, 3, 2, 2, 2, 2, 2, 2],
    rows: head + incoming + results
      + [[Cell(text: "四、结转下年度继续办理", columns: 3)] + figures([1, 0, 0, 0, 0, 0])]
  )

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

  private static let incoming: [[Cell]] = [
    [Cell(text: "一、本年新收政府信息公开申请数量", columns: 3)] + figures([8, 2, 0, 0, 1, 0]),
    [Cell(text: "二、上年结转政府信息公开申请数量", columns: 3)] + figures([2, 0, 0, 0, 0, 0]),
  ]

  private static var results: [[Cell]] {
    var rows: [[Cell]] = [
      [Cell(text: "三、本年度办理结果", rows: 22), Cell(text: "（一）予以公开", columns: 2)]
        + figures([3, 1, 0, 0, 0, 0]),
      [Cell(text: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", columns: 2)]
        + figures([1, 0, 0, 0, 0, 0]),
    ]
    for group in groups {
      for (index, row) in group.rows.enumerated() {
        let title = Cell(text: group.title, rows: group.rows.count)
        rows.append((index == 0 ? [title] : []) + [Cell(text: row.label)] + figures(row.values))
      }
    }
    return rows + [[Cell(text: "（七）总计", columns: 2)] + figures([9, 2, 0, 0, 1, 0])]
  }
}
