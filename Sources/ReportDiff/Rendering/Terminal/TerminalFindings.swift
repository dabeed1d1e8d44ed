extension Sheet {
  /// What is worth raising, each at its place, how the identities fare, and what the reading has to
  /// tell.
  mutating func writeFindings(
    _ findings: [Finding],
    _ identities: [IdentityTally],
    of reports: YearPair<Report>
  ) {
    heading(Words.heading(language))
    write(findings) { $0.scope == .old ? reports.old : reports.new }
    writeIdentities(identities, TerminalNames(reports, language))
    let warnings = reports.old.warnings + reports.new.warnings
    guard options.section == nil, !warnings.isEmpty else { return }
    subheading(Words.reading(language))
    writeWarnings(of: reports.old)
    writeWarnings(of: reports.new)
  }

  /// The same of one report.
  mutating func writeFindings(
    _ findings: [Finding],
    _ identities: [IdentityTally],
    of report: Report
  ) {
    heading(Words.heading(language))
    write(findings) { _ in report }
    writeIdentities(identities)
    guard !report.warnings.isEmpty else { return }
    subheading(Words.reading(language))
    writeWarnings(of: report)
  }

  private mutating func writeWarnings(of report: Report) {
    for warning in report.warnings {
      paragraph(
        "\(place(warning.line, in: report)): \(warning.message(language)) \("[\(warning.code)]", .faint)",
        hanging: 2
      )
    }
  }

  private mutating func write(_ findings: [Finding], in report: (Finding) -> Report) {
    let shown = findings.filter { options.shows($0) }
    if shown.isEmpty { paragraph(StyledText(Words.none(language), .good)) }
    for finding in shown {
      let severity = Terms.severity(finding.severity)(language)
      let style = TerminalTerms.style(finding.severity)
      paragraph(
        "\(place(finding.line, in: report(finding))): \(severity, style): \(finding.message(language)) \("[\(finding.rule.rawValue)]", .faint)",
        hanging: 2
      )
    }
  }
}

extension TerminalOptions {
  /// Whether a finding concerns the section on show.
  fileprivate func shows(_ finding: Finding) -> Bool {
    guard let section else { return true }
    return finding.cells.contains { $0.table == section }
      || finding.sentence?.hasPrefix("\(section.rawValue).") == true
  }
}

private enum Words {
  static let heading = Phrase(zh: "核查结果", en: "Findings")
  static let none = Phrase(zh: "没有发现问题。", en: "Nothing found.")
  static let reading = Phrase(zh: "读取提示", en: "Remarks on reading")
}
