/// Comparisons, reports and findings as text for a terminal, every line ending with a line break.
public enum TerminalRendering {
  /// What changed between two reports: a summary first, then figures, promises, wording, findings.
  public static func text(of comparison: Comparison, options: TerminalOptions) -> String {
    sheet(of: comparison, options, isAlone: false).text
  }

  /// The same in UTF-8, written by two processors, as no other comparison keeps them busy.
  package static func bytes(of comparison: Comparison, options: TerminalOptions) -> [UInt8] {
    sheet(of: comparison, options, isAlone: true).bytes
  }

  private static func sheet(
    of comparison: Comparison,
    _ options: TerminalOptions,
    isAlone: Bool
  ) -> Sheet {
    let hasChanges = options.full || !comparison.isEmpty
    // About half of it.
    let middle = Ahead(isWanted: isAlone) {
      var sheet = Sheet(options)
      if options.shows(.figures), hasChanges { sheet.writeFigures(of: comparison) }
      if options.shows(.commitments), options.covers(.problems) {
        sheet.writeCommitments(of: comparison)
      }
      return sheet
    }
    var (sheet, end) = (Sheet(options), Sheet(options))
    if options.showsSummary {
      sheet.writeSummary(of: comparison)
    } else {
      sheet.writeHead(of: comparison.reports)
    }
    if options.shows(.wording), hasChanges { end.writeWording(of: comparison) }
    if options.shows(.findings) {
      end.writeFindings(comparison.findings, comparison.identities, of: comparison.reports)
    }
    sheet.append(middle.value())
    sheet.append(end)
    return sheet
  }

  /// How the verdicts on some of last year's promises came about.
  ///
  /// - Parameters:
  ///   - outcomes: the promises, out of a comparison.
  ///   - comparison: the comparison.
  ///   - options: the width, the colours and the language.
  /// - Returns: the reasoning, promise by promise.
  public static func explanation(
    of outcomes: [CommitmentOutcome],
    in comparison: Comparison,
    options: TerminalOptions
  ) -> String {
    var sheet = Sheet(options)
    sheet.writeHead(of: comparison.reports)
    sheet.writeExplanations(of: outcomes, comparison.reports)
    return sheet.text
  }

  /// What was read of one report: outline, tables, problems and promises, findings, remarks.
  public static func text(
    of report: Report,
    findings: [Finding],
    identities: [IdentityTally] = [],
    options: TerminalOptions
  ) -> String {
    var sheet = Sheet(options)
    sheet.writeHead(of: report)
    sheet.writeOutline(of: report)
    sheet.writeTables(of: report)
    sheet.writeItems(of: report)
    sheet.writeFindings(findings, identities, of: report)
    return sheet.text
  }

  /// What is worth raising in one report.
  public static func text(
    of findings: [Finding],
    identities: [IdentityTally] = [],
    for report: Report,
    options: TerminalOptions
  ) -> String {
    var sheet = Sheet(options)
    sheet.writeHead(of: report)
    sheet.writeFindings(findings, identities, of: report)
    return sheet.text
  }

  /// What is worth raising in a report and between it and the year before.
  public static func text(
    of findings: [Finding],
    identities: [IdentityTally] = [],
    for reports: YearPair<Report>,
    options: TerminalOptions
  ) -> String {
    var sheet = Sheet(options)
    sheet.writeHead(of: reports)
    sheet.writeFindings(findings, identities, of: reports)
    return sheet.text
  }

  /// Any text as a paragraph of its own, such as a piece of the command line's help.
  public static func paragraph(
    _ text: String,
    width: Int,
    indent: Int = 0,
    hanging: Int? = nil
  ) -> String {
    var sheet = Sheet(TerminalOptions(width: width))
    sheet.paragraph(StyledText(text), indent: indent, hanging: hanging)
    return sheet.text
  }
}
