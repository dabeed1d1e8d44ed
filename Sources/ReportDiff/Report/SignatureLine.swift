/// The lines that close a report: the agency's name and the date.
enum SignatureLine {
  /// `2025年1月15日`, `（2026年1月23日）`, `2024 年 1 月 23 日`, `二〇二四年一月`.
  static func isDate(_ text: Text) -> Bool { DateLine.isDate(text) }

  /// A line that is nothing but the name of an agency.
  static func isAgency(_ text: Text) -> Bool {
    let bare = text.filter { !Mark.isSpace($0) }
    return (4...24).contains(bare.count) && bare.units.allSatisfy(Mark.isHan)
      && bare.hasSuffix(anyOf: AgencyName.endings)
  }
}
