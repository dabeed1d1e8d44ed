extension Finding {
  /// Everything that one report raises by itself, the gravest first.
  public static func findings(in report: Report, scope: Scope) -> [Finding] {
    let found =
      RequestsRowTotal.findings(in: report, scope)
      + RequestsHandledTotal.findings(in: report, scope)
      + RequestsBalance.findings(in: report, scope)
      + LitigationRowTotal.findings(in: report, scope)
      + MissingParts.findings(in: report, scope)
    return sorted(found)
  }

  /// Everything that two reports raise, each by itself and held against the other.
  public static func findings(across reports: YearPair<Report>) -> [Finding] {
    sorted(
      findings(in: reports.new, scope: .new) + findings(in: reports.old, scope: .old)
        + CarryOver.findings(across: reports) + InForce.findings(across: reports))
  }

  /// By severity; within one severity as found.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    Severity.allCases.flatMap { severity in findings.filter { $0.severity == severity } }
  }
}
