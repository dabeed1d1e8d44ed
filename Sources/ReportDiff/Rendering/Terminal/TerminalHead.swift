extension Sheet {
  /// Who reports, on which years, from which files.
  mutating func writeHead(of reports: YearPair<Report>) {
    let agencies = reports.map { agency(of: $0) }
    let years = reports.map { year(of: $0) }
    let names = agencies.old == agencies.new ? agencies.new : "\(agencies.old) / \(agencies.new)"
    paragraph(
      "\(names, .strong)  \(Words.title(language))  \("\(years.old) -> \(years.new)", .strong)",
      hanging: 2
    )
    for (label, report) in [(Words.old, reports.old), (Words.new, reports.new)] {
      let name = agencies.old == agencies.new ? "" : "  \(agency(of: report))"
      entry(
        label(language),
        "\(year(of: report))\(name)  \(report.source.path)",
        indent: 0,
        column: Words.labelColumn(language)
      )
    }
  }

  /// Who reports, on which year, from which file.
  mutating func writeHead(of report: Report) {
    paragraph(
      "\(agency(of: report), .strong)  \(Words.title(language))  \(year(of: report), .strong)",
      hanging: 2
    )
    paragraph(StyledText(report.source.path + Words.format(report.source, language), .faint))
  }
}

private enum Words {
  static let old = Phrase(zh: "旧", en: "old")
  static let new = Phrase(zh: "新", en: "new")

  static func labelColumn(_ language: Language) -> Int { language == .chinese ? 4 : 5 }

  static func title(_ language: Language) -> String {
    Phrase(zh: "政府信息公开工作年度报告", en: "annual report on information disclosure")(language)
  }

  static func format(_ source: Source, _ language: Language) -> String {
    let encoding = source.encoding.map { ", \($0.rawValue)" } ?? ""
    let size = NumberText.plain(Double(source.bytes))
    return Phrase(
      zh: "（\(source.format.rawValue)\(encoding), \(size) 字节）",
      en: " (\(source.format.rawValue)\(encoding), \(size) bytes)"
    )(language)
  }
}
