/// A line that is nothing but a date.
enum DateLine {
  private static let units = Text("年月日元")
  private static let (year, month): (UInt16, UInt16) = (0x5E74, 0x6708)

  /// `2025年1月15日`, `（2026年1月23日）`, `2024 年 1 月`, `二〇二四年一月`, `2024年`.
  static func isDate(_ text: Text) -> Bool {
    var (count, namesUnit) = (0, false)
    for unit in text.units where !Mark.isSpace(unit) && !Mark.isPunctuation(unit) {
      guard Mark.isDigit(unit) || ChineseNumber.isNumeral(unit) || units.units.contains(unit) else {
        return false
      }
      count += 1
      namesUnit = namesUnit || unit == year || unit == month
    }
    return (4...14).contains(count) && namesUnit
  }

  /// A date that names a month, as those below a signature do.
  static func isDay(_ text: Text) -> Bool {
    isDate(text) && text.units.contains(year) && text.units.contains(month)
  }
}
