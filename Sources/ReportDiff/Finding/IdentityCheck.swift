/// One identity of the form, applied to one row or column of one report or pair.
enum IdentityCheck {
  /// It holds.
  case holds
  /// It is broken.
  case broken(Finding)
  /// A cell that it needs is not known, so that nothing can be said.
  case unknown

  var finding: Finding? { if case .broken(let finding) = self { finding } else { nil } }
}

/// How one identity of the form fares: how often it holds, is broken, cannot be told.
public struct IdentityTally: Sendable {
  /// The rule.
  public let rule: Finding.Rule
  /// Where it was applied.
  public let scope: Finding.Scope
  /// How many rows or columns it holds in.
  public let holding: Int
  /// How many it is broken in.
  public let broken: Int
  /// How many lack a cell that it needs.
  public let unknown: Int

  init(_ applied: AppliedIdentity) {
    var counts = (holding: 0, broken: 0, unknown: 0)
    for check in applied.checks {
      switch check {
      case .holds: counts.holding += 1
      case .broken: counts.broken += 1
      case .unknown: counts.unknown += 1
      }
    }
    rule = applied.rule
    scope = applied.scope
    (holding, broken, unknown) = counts
  }
}

extension IdentityTally {
  /// Every identity within one report.
  public static func tallies(in report: Report, scope: Finding.Scope) -> [IdentityTally] {
    AppliedIdentity.all(in: report, scope).map(IdentityTally.init)
  }

  /// Every identity within each of two reports and between them.
  public static func tallies(across reports: YearPair<Report>) -> [IdentityTally] {
    IdentityChecks(across: reports).tallies
  }
}

/// One identity of the form with all that came of applying it.
struct AppliedIdentity {
  let rule: Finding.Rule
  let scope: Finding.Scope
  let checks: [IdentityCheck]

  init(_ rule: Finding.Rule, _ scope: Finding.Scope, _ checks: [IdentityCheck]) {
    (self.rule, self.scope, self.checks) = (rule, scope, checks)
  }

  /// Every identity within one report.
  static func all(in report: Report, _ scope: Finding.Scope) -> [AppliedIdentity] {
    [
      .init(.requestsRowTotal, scope, RequestsRowTotal.checks(in: report, scope)),
      .init(.requestsHandledTotal, scope, RequestsHandledTotal.checks(in: report, scope)),
      .init(.requestsBalance, scope, RequestsBalance.checks(in: report, scope)),
      .init(.litigationRowTotal, scope, LitigationRowTotal.checks(in: report, scope)),
    ]
  }
}

/// The form's identities within each of two reports and between them, each applied once: the findings and the
/// tallies both come of it.
struct IdentityChecks {
  let within: YearPair<[AppliedIdentity]>
  let between: [AppliedIdentity]

  init(across reports: YearPair<Report>) {
    within = YearPair(
      old: AppliedIdentity.all(in: reports.old, .old),
      new: AppliedIdentity.all(in: reports.new, .new)
    )
    between = [
      .init(.carryOver, .cross, CarryOver.checks(across: reports)),
      .init(.inForce, .cross, InForce.checks(across: reports)),
    ]
  }

  var tallies: [IdentityTally] { (within.old + within.new + between).map(IdentityTally.init) }
}

extension [AppliedIdentity] {
  /// What is broken.
  var findings: [Finding] { flatMap { $0.checks.compactMap(\.finding) } }
}
