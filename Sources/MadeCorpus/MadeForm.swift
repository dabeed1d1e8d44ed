/// The official form once more, 国办公开办函〔2021〕30号, as the maker of reports prints it.
///
/// It is stated here anew and not taken from the library that reads reports, so that each is a check on the
/// other.
enum MadeForm {
  static let stocks = ["regulations", "normative_documents"]
  static let stockColumns = ["issued", "repealed", "in_force"]
  static let decisions = ["licensing", "punishment", "coercion"]

  static let applicants = [
    "natural_person", "business", "research", "public_welfare", "legal_services", "other", "total",
  ]

  /// The results of table three by their groups; the label of a group, then key and label of its rows.
  static let groups: [(title: String, rows: [(key: String, label: String)])] = [
    (
      "（三）不予公开",
      [
        ("denied.state_secret", "1.属于国家秘密"), ("denied.law_prohibited", "2.其他法律行政法规禁止公开"),
        ("denied.security_stability", "3.危及“三安全一稳定”"), ("denied.third_party", "4.保护第三方合法权益"),
        ("denied.internal_affairs", "5.属于三类内部事务信息"), ("denied.process_information", "6.属于四类过程性信息"),
        ("denied.enforcement_file", "7.属于行政执法案卷"), ("denied.administrative_inquiry", "8.属于行政查询事项"),
      ]
    ),
    (
      "（四）无法提供",
      [
        ("unavailable.not_held", "1.本机关不掌握相关政府信息"),
        ("unavailable.needs_creation", "2.没有现成信息需要另行制作"),
        ("unavailable.unclear_after_correction", "3.补正后申请内容仍不明确"),
      ]
    ),
    (
      "（五）不予处理",
      [
        ("rejected.petition_complaint", "1.信访举报投诉类申请"), ("rejected.duplicate", "2.重复申请"),
        ("rejected.publication", "3.要求提供公开出版物"), ("rejected.excessive", "4.无正当理由大量反复申请"),
        ("rejected.reconfirmation", "5.要求行政机关确认或重新出具已获取信息"),
      ]
    ),
    (
      "（六）其他处理",
      [
        ("other.no_correction", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        ("other.unpaid_fee", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"), ("other.misc", "3.其他"),
      ]
    ),
  ]

  /// The rows that （七）总计 adds up.
  static let results = ["granted", "partial"] + groups.flatMap { $0.rows.map(\.key) }

  /// The rows of table three, in the form's order.
  static let requests = ["new", "carried_in"] + results + ["handled_total", "carried_out"]

  static let litigation = ["reconsideration", "direct_suit", "suit_after_reconsideration"]
  static let outcomes = ["upheld", "corrected", "other", "pending", "total"]

  /// The names of all 200 cells, in the form's order.
  static let keys: [String] =
    stocks.flatMap { row in stockColumns.map { "proactive.\(row).\($0)" } }
    + decisions.map { "proactive.\($0).decisions" } + ["proactive.fees.amount"]
    + requests.flatMap { row in applicants.map { "requests.\(row).\($0)" } }
    + litigation.flatMap { row in outcomes.map { "litigation.\(row).\($0)" } }
}
