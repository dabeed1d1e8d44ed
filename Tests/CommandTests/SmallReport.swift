/// A report of an agency that does not exist, small and in order, for the tests of the command line.
struct SmallReport {
  var agency = "临江县河西镇人民政府"
  var year = 2024
  var received = 12
  /// What table three prints as the total of what was received; the true one where `nil`.
  var printedTotal: Int?

  var text: String {
    """
    \(agency)\(year)年政府信息公开工作年度报告

    一、总体情况

    \(year)年，本机关主动公开政府信息\(received * 10)条，收到依申请公开\(received)件，均按期答复。

    二、主动公开政府信息情况

    第二十条第（一）项
    信息内容\t本年制发件数\t本年废止件数\t现行有效件数
    规章\t0\t0\t0
    行政规范性文件\t0\t0\t3
    第二十条第（五）项
    信息内容\t本年处理决定数量
    行政许可\t40
    第二十条第（六）项
    信息内容\t本年处理决定数量
    行政处罚\t8
    行政强制\t1
    第二十条第（八）项
    信息内容\t本年收费金额（单位：万元）
    行政事业性收费\t0

    三、收到和处理政府信息公开申请情况

    \(requests.joined(separator: "\n"))

    四、政府信息公开行政复议、行政诉讼情况

    行政复议\t行政诉讼
    结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉
    结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
    \(Array(repeating: "0", count: 15).joined(separator: "\t"))

    五、存在的主要问题及改进情况

    存在的问题：一是政策解读形式单一。改进措施：一是丰富政策解读形式，多用图解。

    六、其他需要报告的事项

    无其他需要报告的事项。

    """
  }

  private var requests: [String] {
    let header = "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计"
    return [header]
      + SmallReport.rows.map { label in
        let isReceived = label.hasPrefix("一、")
        let count =
          isReceived || label.hasSuffix("（一）予以公开") || label.hasSuffix("（七）总计") ? received : 0
        let total = isReceived ? printedTotal ?? count : count
        return "\(label)\t\(count)\t0\t0\t0\t0\t0\t\(total)"
      }
  }

  private static let rows = [
    "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "三、本年度办理结果\t（一）予以公开", "\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "\t（三）不予公开\t1.属于国家秘密", "\t\t2.其他法律行政法规禁止公开", "\t\t3.危及“三安全一稳定”", "\t\t4.保护第三方合法权益",
    "\t\t5.属于三类内部事务信息", "\t\t6.属于四类过程性信息", "\t\t7.属于行政执法案卷", "\t\t8.属于行政查询事项",
    "\t（四）无法提供\t1.本机关不掌握相关政府信息", "\t\t2.没有现成信息需要另行制作", "\t\t3.补正后申请内容仍不明确",
    "\t（五）不予处理\t1.信访举报投诉类申请", "\t\t2.重复申请", "\t\t3.要求提供公开出版物", "\t\t4.无正当理由大量反复申请",
    "\t\t5.要求行政机关确认或重新出具已获取信息",
    "\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "\t\t3.其他", "\t（七）总计", "四、结转下年度继续办理",
  ]
}
