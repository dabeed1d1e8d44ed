package import ReportDiff

/// What a report itself says: whose it is, and of which year.
struct ReportIdentity: Sendable {
  let agency: String?
  let year: Int?

  init(agency: String?, year: Int?) {
    self.agency = agency
    self.year = year
  }

  init(_ report: Report) {
    self.init(agency: report.agency?.value, year: report.year?.value)
  }
}

/// The name of an agency without what reports now print and now leave out.
enum AgencyStem {
  /// 松陵市人民政府 → 松陵市.
  static func stem(_ name: String) -> String {
    for ending in ["人民政府", "办事处"] where name.hasSuffix(ending) && name.count > ending.count {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// Whether one is the other with those above it in front: 河西街道 and 临江区河西街道.
  static func isLonger(_ name: String, than other: String) -> Bool {
    name.count > other.count && name.hasSuffix(other)
  }
}
