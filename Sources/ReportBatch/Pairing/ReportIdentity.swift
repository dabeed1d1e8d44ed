import ReportDiff

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
