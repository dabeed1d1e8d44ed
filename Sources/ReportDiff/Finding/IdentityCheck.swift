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

  init(_ rule: Finding.Rule, _ scope: Finding.Scope, _ checks: [IdentityCheck]) {
    var counts = (holding: 0, broken: 0, unknown: 0)
    for check in checks {
      switch check {
      case .holds: counts.holding += 1
      case .broken: counts.broken += 1
      case .unknown: counts.unknown += 1
      }
    }
    self.rule = rule
    self.scope = scope
    (holding, broken, unknown) = counts
  }
}

extension IdentityTally {
  /// Every identity within one report.
  public static func tallies(in report: Report, scope: Finding.Scope) -> [IdentityTally] {
    [
      IdentityTally(.requestsRowTotal, scope, RequestsRowTotal.checks(in: report, scope)),
      IdentityTally(.requestsHandledTotal, scope, RequestsHandledTotal.checks(in: report, scope)),
      IdentityTally(.requestsBalance, scope, RequestsBalance.checks(in: report, scope)),
      IdentityTally(.litigationRowTotal, scope, LitigationRowTotal.checks(in: report, scope)),
    ]
  }

  /// Every identity within each of two reports and between them.
  public static func tallies(across reports: YearPair<Report>) -> [IdentityTally] {
    tallies(in: reports.old, scope: .old) + tallies(in: reports.new, scope: .new) + [
      IdentityTally(.carryOver, .cross, CarryOver.checks(across: reports)),
      IdentityTally(.inForce, .cross, InForce.checks(across: reports)),
    ]
  }
}
