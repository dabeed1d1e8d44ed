/// The lines that close a report: the agency's name and the date.
enum SignatureLine {
  /// `2025年1月15日`, `（2026年1月23日）`, `2024 年 1 月 23 日`, `二〇二四年一月`.
  static func isDate(_ text: Text) -> Bool { DateLine.isDate(text) }

  /// A line that is nothing but the name of an agency.
  static func isAgency(_ text: Text) -> Bool {
    guard text.units.allSatisfy({ Mark.isHan($0) || Mark.isSpace($0) }) else { return false }
    let bare = text.withoutSpaces
    return (4...24).contains(bare.count) && bare.hasSuffix(anyOf: AgencyName.endings)
  }
}
