@testable import MadeCorpus

/// A constructed report of an agency that does not exist, small enough to know by heart.
extension MadeReport {
  static let standard = MadeReport(parts: [
    .title("云溪县青禾镇人民政府2024年政府信息公开工作年度报告"),
    .paragraph("根据《中华人民共和国政府信息公开条例》要求编制本报告，所列数据的统计期限自2024年1月1日起，至2024年12月31日止。"),
    .heading("一、总体情况"),
    .paragraph("（一）主动公开。2024年，全镇通过县政府门户网站公开信息316条，其中政策文件24件，解读材料9篇，比上年增加31条，回应群众来信47件。"),
    .paragraph("（二）依申请公开。全年新收申请11件，上年结转2件，办结12件，结转下年1件。"),
    .heading("二、主动公开政府信息情况"),
    .table(.proactive(.standard)),
    .heading("三、收到和处理政府信息公开申请情况"),
    .table(.requests(.standard)),
    .heading("四、政府信息公开行政复议、行政诉讼情况"),
    .table(.litigation(.standard)),
    .heading("五、存在的主要问题及改进情况"),
    .paragraph("过去一年，镇里的公开工作还有两个问题：一是村级公开栏更新不够及时，部分村一个季度才更换一次内容；二是政策解读以文字为主，群众反映不易看懂。"),
    .paragraph("下一步，将从两个方面改进：一是建立村级公开栏月度更新台账，由镇纪委每季度抽查一次；二是为涉农补贴政策制作图解，全年不少于6期，并在村级广播中播讲。"),
    .heading("六、其他需要报告的事项"),
    .paragraph("本年度没有收取信息处理费，无其他需要报告的事项。"),
  ])
}

extension MadeFigures {
  static let standard: MadeFigures = {
    var figures = MadeFigures()
    for (key, value) in [
      ("normative_documents.issued", 3), ("normative_documents.repealed", 1),
      ("normative_documents.in_force", 17), ("licensing.decisions", 1_204),
      ("punishment.decisions", 38), ("coercion.decisions", 2), ("fees.amount", 1_256),
    ] {
      figures["proactive.\(key)"] = value
    }
    for (row, kinds) in [
      ("new", [8, 2, 0, 0, 1, 0]), ("carried_in", [2, 0, 0, 0, 0, 0]),
      ("granted", [3, 1, 0, 0, 0, 0]), ("partial", [1, 0, 0, 0, 0, 0]),
      ("denied.third_party", [1, 0, 0, 0, 0, 0]), ("denied.internal_affairs", [0, 1, 0, 0, 0, 0]),
      ("denied.enforcement_file", [1, 0, 0, 0, 0, 0]),
      ("unavailable.not_held", [2, 0, 0, 0, 0, 0]),
      ("rejected.petition_complaint", [1, 0, 0, 0, 0, 0]),
      ("other.no_correction", [0, 0, 0, 0, 1, 0]), ("handled_total", [9, 2, 0, 0, 1, 0]),
      ("carried_out", [1, 0, 0, 0, 0, 0]),
    ] {
      figures.setRequests(row, kinds)
    }
    figures.setLitigation("reconsideration", [1, 0, 1, 0])
    figures.setLitigation("direct_suit", [0, 0, 0, 1])
    figures.setLitigation("suit_after_reconsideration", [0, 0, 0, 0])
    return figures
  }()
}

extension PageSetting.Site {
  static let standard = PageSetting.Site(owner: "云溪县", name: "青禾镇", year: 2024)
}
