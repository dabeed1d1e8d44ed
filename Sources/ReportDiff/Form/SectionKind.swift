/// The six sections of the form, and what else a report may hold.
public enum SectionKind: String, Sendable, CaseIterable, Hashable {
  /// 一、总体情况
  case overview
  /// 二、主动公开政府信息情况
  case proactive
  /// 三、收到和处理政府信息公开申请情况
  case requests
  /// 四、政府信息公开行政复议、行政诉讼情况
  case litigation
  /// 五、存在的主要问题及改进情况
  case problems
  /// 六、其他需要报告的事项
  case other
  /// A section that the form does not have.
  case unknown

  /// The sections of the form, in its order.
  package static let form: [SectionKind] = [
    .overview, .proactive, .requests, .litigation, .problems, .other,
  ]

  /// The ordinal that the form gives the section, 1 to 6.
  var ordinal: Int? { SectionKind.form.firstIndex(of: self).map { $0 + 1 } }

  /// Whether the form fills it with a table.
  package var isTable: Bool { self == .proactive || self == .requests || self == .litigation }

  /// The title that the form prints (国办公开办函〔2021〕30号).
  package var title: String {
    switch self {
    case .overview: "一、总体情况"
    case .proactive: "二、主动公开政府信息情况"
    case .requests: "三、收到和处理政府信息公开申请情况"
    case .litigation: "四、政府信息公开行政复议、行政诉讼情况"
    case .problems: "五、存在的主要问题及改进情况"
    case .other: "六、其他需要报告的事项"
    case .unknown: ""
    }
  }
}
