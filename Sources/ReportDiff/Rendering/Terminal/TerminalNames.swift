/// What the two reports of a comparison are called.
struct TerminalNames {
  /// `2023 年` and `2024 年`, or `旧报告` and `新报告` where the years do not tell them apart.
  let reports: YearPair<String>
  /// The same, short enough for the head of a column.
  let columns: YearPair<String>

  init(_ reports: YearPair<Report>, _ language: Language) {
    if let old = reports.old.year?.value, let new = reports.new.year?.value, old != new {
      self.reports = YearPair(old: old, new: new).map {
        Phrase(zh: "\($0) 年", en: "\($0)")(language)
      }
      columns = YearPair(old: "\(old)", new: "\(new)")
    } else {
      self.reports = YearPair(
        old: Phrase(zh: "上年报告", en: "old report")(language),
        new: Phrase(zh: "本年报告", en: "new report")(language)
      )
      columns = YearPair(
        old: Phrase(zh: "旧", en: "old")(language),
        new: Phrase(zh: "新", en: "new")(language)
      )
    }
  }

  /// Where a finding was made.
  func scope(_ scope: Finding.Scope, _ language: Language) -> String {
    switch scope {
    case .old: reports.old
    case .new: reports.new
    case .cross: Phrase(zh: "跨年", en: "both years")(language)
    }
  }
}

extension Sheet {
  /// A place in a source: `2024.txt:88`.
  func place(_ line: Int?, in report: Report) -> String {
    report.source.place(ofLine: line)(language)
  }

  /// The agency, or that it is not known.
  func agency(of report: Report) -> String {
    report.agency?.value ?? Phrase(zh: "机关名称不明", en: "agency unknown")(language)
  }

  /// The year, or that it is not known.
  func year(of report: Report) -> String {
    guard let year = report.year?.value else {
      return Phrase(zh: "年份不明", en: "year unknown")(language)
    }
    return Phrase(zh: "\(year) 年", en: "\(year)")(language)
  }
}
