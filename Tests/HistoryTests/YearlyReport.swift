import ReportDiff

/// A report of an agency that does not exist, as small as a report can be that histories are told of.
struct YearlyReport {
  var agency = "青禾县白桦镇人民政府"
  var year = 2024
  /// What table three prints as received from natural persons and in all; blank for `nil`.
  var received: Int? = 12
  var licences = 40
  /// What section one tells beside its first sentence.
  var done = ""
  var problems = ["政策解读形式单一"]
  var promises = ["丰富政策解读形式，制作图解和短视频"]
  /// What else a file may print, so that its bytes are others.
  var tail = ""

  var text: String {
    """
    \(agency)\(year)年政府信息公开工作年度报告

    一、总体情况

    \(year)年，本机关收到政府信息公开申请\(received ?? 0)件。\(done)

    二、主动公开政府信息情况

    第二十条第（五）项
    信息内容\t本年处理决定数量
    行政许可\t\(licences)

    三、收到和处理政府信息公开申请情况

    自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
    一、本年新收政府信息公开申请数量\t\(count)\t0\t0\t0\t0\t0\t\(count)

    四、政府信息公开行政复议、行政诉讼情况

    本年度没有行政复议、行政诉讼。

    五、存在的主要问题及改进情况

    （一）存在的主要问题

    \(list(problems))

    （二）改进情况

    \(list(promises))

    六、其他需要报告的事项

    无其他需要报告的事项。
    \(tail)
    """
  }

  private var count: String { received.map(String.init) ?? "" }

  private func list(_ items: [String]) -> String {
    let marks = ["一是", "二是", "三是", "四是"]
    return zip(marks, items).map { "\($0)\($1)。" }.joined(separator: "\n\n")
  }

  func file(_ name: String? = nil) -> SourceFile {
    SourceFile(path: name ?? "\(year).txt", bytes: Array(text.utf8))
  }
}
