extension Form {
  /// The group of the rows that （七）总计 adds up, and of that row.
  static let results = "三、本年度办理结果"

  /// The 25 rows of table three, in the form's order.
  static let requestRows: [FormRow] =
    [
      row("new", "一、本年新收政府信息公开申请数量"),
      row("carried_in", "二、上年结转政府信息公开申请数量"),
      row("granted", "（一）予以公开", results),
      row("partial", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", results),
    ]
    + group(
      "denied",
      "（三）不予公开",
      [
        ("state_secret", "1.属于国家秘密"),
        ("law_prohibited", "2.其他法律行政法规禁止公开"),
        ("security_stability", "3.危及“三安全一稳定”"),
        ("third_party", "4.保护第三方合法权益"),
        ("internal_affairs", "5.属于三类内部事务信息"),
        ("process_information", "6.属于四类过程性信息"),
        ("enforcement_file", "7.属于行政执法案卷"),
        ("administrative_inquiry", "8.属于行政查询事项"),
      ]
    )
    + group(
      "unavailable",
      "（四）无法提供",
      [
        ("not_held", "1.本机关不掌握相关政府信息"),
        ("needs_creation", "2.没有现成信息需要另行制作"),
        ("unclear_after_correction", "3.补正后申请内容仍不明确"),
      ]
    )
    + group(
      "rejected",
      "（五）不予处理",
      [
        ("petition_complaint", "1.信访举报投诉类申请"),
        ("duplicate", "2.重复申请"),
        ("publication", "3.要求提供公开出版物"),
        ("excessive", "4.无正当理由大量反复申请"),
        ("reconfirmation", "5.要求行政机关确认或重新出具已获取信息"),
      ]
    )
    + group(
      "other",
      "（六）其他处理",
      [
        ("no_correction", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        ("unpaid_fee", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
        ("misc", "3.其他"),
      ]
    )
    + [
      row("handled_total", "（七）总计", results),
      row("carried_out", "四、结转下年度继续办理"),
    ]

  /// The one row that some reports print in place of the three `other.*` rows.
  static let mergedOtherRow = row("other", "（六）其他处理", results)

  /// The rows that （七）总计 adds up.
  static let resultRows: [FormRow] = requestRows.filter { row in
    row.group != nil && row.key != "handled_total"
  }

  private static func row(_ key: String, _ label: String, _ group: String? = nil) -> FormRow {
    FormRow(key: key, label: label, group: group)
  }

  private static func group(
    _ key: String,
    _ label: String,
    _ rows: [(String, String)]
  ) -> [FormRow] {
    rows.map { row("\(key).\($0.0)", $0.1, "\(results)/\(label)") }
  }
}
