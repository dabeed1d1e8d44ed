/// Which official form a report follows.
public enum Template: String, Sendable {
  /// 国办公开办函〔2021〕30号, for 2021 and later.
  case form2021 = "2021"
  /// 国办公开办函〔2019〕60号, for 2019 and 2020.
  case form2019 = "2019"
}

extension Template {
  /// Whether a report on this form prints a cell.
  func has(_ key: CellKey) -> Bool {
    switch self {
    case .form2021: key.place < CellName.countOfForm
    case .form2019:
      switch key.table {
      case .proactive: Form2019.hasProactive(key)
      case .requests: !key.row.hasPrefix("other.")
      default: true
      }
    }
  }
}
