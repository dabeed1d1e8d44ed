extension Finding {
  /// Everything that one report raises by itself, the gravest first.
  public static func findings(in report: Report, scope: Scope) -> [Finding] {
    sorted(
      AppliedIdentity.all(in: report, scope).findings
        + own(report, ClaimScan.claims(in: report), scope) + SuspectCell.findings(in: report, scope)
        + StaleYear.findings(in: report, scope)
    )
  }

  /// Everything that two reports raise, each by itself and held against the other.
  public static func findings(across reports: YearPair<Report>) -> [Finding] {
    let alignment = Alignment(of: reports)
    return findings(
      along: alignment,
      FigureChange.changes(along: alignment),
      reports.map(ClaimScan.claims),
      IdentityChecks(across: reports)
    )
  }

  /// Everything that two reports raise of which the alignment, the changed figures, the claims and the form's
  /// identities are at hand.
  static func findings(
    along alignment: Alignment,
    _ figures: [FigureChange],
    _ claims: YearPair<[Claim]>,
    _ identities: IdentityChecks
  ) -> [Finding] {
    let reports = alignment.reports
    let stale = StaleYear.findings(along: alignment)
    return sorted(
      identities.within.new.findings + own(reports.new, claims.new, .new)
        + identities.within.old.findings + own(reports.old, claims.old, .old)
        + identities.between.findings + SuspectAcross.findings(across: reports)
        + stated(across: reports, figures, claims.new) + StaleYear.findings(in: reports.old, .old)
        + stale
        + VerbatimSection.findings(along: alignment, stale)
    )
  }

  /// What one report raises, but for its broken sums and the cells that they have in common.
  private static func own(_ report: Report, _ claims: [Claim], _ scope: Scope) -> [Finding] {
    MissingParts.findings(in: report, scope)
      + IllegibleCell.findings(in: report, scope)
      + NarrativeMismatch.findings(in: report, claims, scope)
      + NarrativeSum.findings(in: report, scope)
  }

  /// What this year's narrative says of last year's figures.
  private static func stated(
    across reports: YearPair<Report>,
    _ figures: [FigureChange],
    _ claims: [Claim]
  ) -> [Finding] {
    guard reports.areConsecutive else { return [] }
    let statements = YearStatements(reports, figures, claims)
    return PriorYearClaim.findings(in: statements) + NarrativeGrowth.findings(in: statements)
  }

  /// By severity; within one severity as found.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    Severity.allCases.flatMap { severity in findings.filter { $0.severity == severity } }
  }
}
