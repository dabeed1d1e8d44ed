/// A line that is nothing but a date.
enum DateLine {
  private static let units = Text("年月日元")

  /// `2025年1月15日`, `（2026年1月23日）`, `2024 年 1 月`, `二〇二四年一月`, `2024年`.
  static func isDate(_ text: Text) -> Bool {
    let bare = text.filter { !Mark.isSpace($0) && !Mark.isPunctuation($0) }
    guard (4...14).contains(bare.count), bare.contains("年") || bare.contains("月") else {
      return false
    }
    return bare.units.allSatisfy {
      Mark.isDigit($0) || ChineseNumber.isNumeral($0) || units.units.contains($0)
    }
  }

  /// A date that names a month, as those below a signature do.
  static func isDay(_ text: Text) -> Bool {
    isDate(text) && text.contains("年") && text.contains("月")
  }
}
