/// One cell whose value differs between the years.
public struct CellChange: Sendable {
  /// Which cell it is.
  public let key: CellKey
  /// The cell in each year.
  public let cells: YearPair<Cell>

  /// The row and column labels: `一、本年新收政府信息公开申请数量 / 总计`.
  public var label: String { Form.label(of: key) }

  /// New minus old; `nil` where either is unknown.
  public var delta: Double? {
    guard let old = cells.old.value, let new = cells.new.value else { return nil }
    // A difference of decimals carries binary dust: 96171.6 − 86489.3629 is 9682.2371.
    return ((new - old) * 1_000_000).rounded() / 1_000_000
  }

  /// Delta over old; `nil` where old is 0 or either is unknown.
  public var ratio: Double? {
    guard let old = cells.old.value, let delta, old != 0 else { return nil }
    return delta / old
  }
}
