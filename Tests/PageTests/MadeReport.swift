import ReportDiff
import TestSupport

/// A report of an agency that does not exist, with the sample's tables or with figures of its own, and one
/// text in every place that a report's text can reach.
struct MadeReport {
  var year = 2024
  var published = 120
  /// What stands in every place.
  var phrase = ""
  /// The figure of a cell, by its place in the form; `nil` for a report of zeros.
  var figure: (@Sendable (Int) -> Int)?

  var text: String {
    """
    临江县河西镇人民政府\(year)年政府信息公开工作年度报告

    一、总体情况

    （一）主动公开\(phrase)

    \(year)年，本机关主动公开政府信息\(published)条，均按期发布。\(phrase)第\(year)句说的是信息公开。

    二、主动公开政府信息情况

    \(proactive)

    三、收到和处理政府信息公开申请情况

    \(requests.joined(separator: "\n"))

    四、政府信息公开行政复议、行政诉讼情况

    行政复议\t行政诉讼
    结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉
    结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
    \((185..<200).map(cell).joined(separator: "\t"))

    五、存在的主要问题及改进情况

    存在的问题：一是政策解读形式单一\(phrase)。改进措施：一是丰富政策解读形式，多用图解\(phrase)。

    六、其他需要报告的事项

    \(phrase)其他需要报告的事项共\(year)项。

    """
  }

  private func cell(_ place: Int) -> String { "\(figure.map { $0(place) } ?? 0)" }

  private var proactive: String {
    """
    第二十条第（一）项
    信息内容\t本年制发件数\t本年废止件数\t现行有效件数
    规章\t\(cell(0))\t\(cell(1))\t\(cell(2))
    行政规范性文件\t\(cell(3))\t\(cell(4))\t\(cell(5))
    第二十条第（五）项
    信息内容\t本年处理决定数量
    行政许可\t\(cell(6))
    第二十条第（六）项
    信息内容\t本年处理决定数量
    行政处罚\t\(cell(7))\(phrase)
    行政强制\t\(cell(8))
    第二十条第（八）项
    信息内容\t本年收费金额（单位：万元）
    行政事业性收费\t\(cell(9))
    """
  }

  private var requests: [String] {
    ["自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计"]
      + MadeReport.rows.enumerated().map { row, label in
        "\(label)\t" + (0..<7).map { cell(10 + row * 7 + $0) }.joined(separator: "\t")
      }
  }

  private static let rows = [
    "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "三、本年度办理结果\t（一）予以公开",
    "\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "\t（三）不予公开\t1.属于国家秘密",
    "\t\t2.其他法律行政法规禁止公开", "\t\t3.危及“三安全一稳定”", "\t\t4.保护第三方合法权益",
    "\t\t5.属于三类内部事务信息", "\t\t6.属于四类过程性信息", "\t\t7.属于行政执法案卷", "\t\t8.属于行政查询事项",
    "\t（四）无法提供\t1.本机关不掌握相关政府信息", "\t\t2.没有现成信息需要另行制作", "\t\t3.补正后申请内容仍不明确",
    "\t（五）不予处理\t1.信访举报投诉类申请", "\t\t2.重复申请", "\t\t3.要求提供公开出版物",
    "\t\t4.无正当理由大量反复申请", "\t\t5.要求行政机关确认或重新出具已获取信息",
    "\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "\t\t3.其他", "\t（七）总计",
    "四、结转下年度继续办理",
  ]
}
