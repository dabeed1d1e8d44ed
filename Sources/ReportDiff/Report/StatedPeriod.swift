/// The year that a report says its figures cover: 统计期限自2024年1月1日起，至2024年12月31日止.
enum StatedPeriod {
  /// The year whose first day a sentence about the period of the figures names.
  static func year(in text: Text) -> Int? {
    guard text.contains(anyOf: cues) else { return nil }
    let bare = text.withoutSpaces
    return YearScan.found(in: bare).first { found in
      bare.matches(firstDay, at: found.digits.upperBound)
    }?.year
  }

  private static let cues: [Text] = ["统计", "期限", "所列数据"]
  private static let firstDay: Text = "年1月1日"

  /// The period that the lines in front of the first section state.
  static func located(in head: ArraySlice<Block>) -> Located<Int>? {
    for block in head {
      guard let text = block.soleText, let year = year(in: text) else { continue }
      return Located(value: year, line: block.line)
    }
    return nil
  }
}
