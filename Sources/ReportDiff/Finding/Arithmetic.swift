/// The identity that a finding says is broken, written out: what should be as much as what.
public struct Arithmetic: Sendable, Hashable {
  /// One cell that takes part.
  public struct Term: Sendable, Hashable {
    /// Which cell it is.
    public let key: CellKey
    /// Whether it is last year's.
    public let isOld: Bool
    /// Its value; a cell printed empty counts as nothing.
    public let value: Double
    /// Whether it is taken away.
    public var isSubtracted = false
  }

  /// The side that says how much it should be.
  public let left: [Term]
  /// The side that says how much is printed.
  public let right: [Term]
  /// How many cells of the left side are left out, because they are 0.
  public var zeros = 0

  /// What a side comes to.
  public static func sum(_ terms: [Term]) -> Double {
    terms.reduce(0) { $1.isSubtracted ? $0 - $1.value : $0 + $1.value }
  }
}

extension Arithmetic {
  /// The identity of a finding; `nil` where it is about none.
  init?(of finding: Finding, in reports: YearPair<Report>) {
    func term(_ key: CellKey, old: Bool = false, subtracted: Bool = false) -> Term {
      let cells = (old ? reports.old : reports.new).cells
      return Term(key: key, isOld: old, value: cells[key].value ?? 0, isSubtracted: subtracted)
    }
    let keys = finding.cells
    let isOld = finding.scope == .old
    switch (finding.rule, keys.count) {
    case (.requestsRowTotal, 2...), (.requestsHandledTotal, 2...), (.litigationRowTotal, 2...):
      let parts = keys.dropLast().map { term($0, old: isOld) }
      let counted = parts.filter { $0.value != 0 }
      left = counted.isEmpty ? Array(parts.prefix(1)) : counted
      right = keys.suffix(1).map { term($0, old: isOld) }
      zeros = parts.count - left.count
    case (.requestsBalance, 4):
      left = keys.prefix(2).map { term($0, old: isOld) }
      right = keys.suffix(2).map { term($0, old: isOld) }
    case (.carryOver, 2):
      left = [term(keys[1], old: true)]
      right = [term(keys[0])]
    case (.inForce, 3):
      left = [term(keys[0], old: true), term(keys[1]), term(keys[2], subtracted: true)]
      right = [term(keys[0])]
    default:
      return nil
    }
  }
}
