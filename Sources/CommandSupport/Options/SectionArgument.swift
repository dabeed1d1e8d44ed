import ArgumentParser
package import ReportDiff

/// A section, as people name it: `requests`, 依申请公开, 三, 3.
package struct SectionArgument: ExpressibleByArgument {
  package let kind: SectionKind

  package init?(argument: String) {
    let name = argument.filter { !$0.isWhitespace }.lowercased()
    guard let entry = SectionArgument.names.first(where: { $0.names.contains(name) }) else {
      return nil
    }
    kind = entry.kind
  }

  package static var allValueStrings: [String] { names.map(\.kind.rawValue) }

  private static let names: [(kind: SectionKind, names: [String])] = [
    (.overview, ["overview", "1", "一", "第一部分", "总体情况"]),
    (.proactive, ["proactive", "2", "二", "第二部分", "主动公开", "主动公开政府信息情况"]),
    (
      .requests,
      ["requests", "3", "三", "第三部分", "依申请公开", "申请", "收到和处理政府信息公开申请情况"]
    ),
    (
      .litigation,
      ["litigation", "4", "四", "第四部分", "复议诉讼", "行政复议、行政诉讼", "政府信息公开行政复议、行政诉讼情况"]
    ),
    (
      .problems,
      ["problems", "5", "五", "第五部分", "问题", "问题及改进", "存在的主要问题及改进情况"]
    ),
    (.other, ["other", "6", "六", "第六部分", "其他", "其他需要报告的事项"]),
  ]
}
