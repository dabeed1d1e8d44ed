/// What became of the applications of one year: received, handled in one way or another, carried on.
public struct RequestFlow: Sendable, Hashable {
  /// A part of the flow, by its row or group in table three.
  public struct Part: Sendable, Hashable {
    /// The row or the group: `new`, `granted`, `denied`.
    public let key: String
    /// What the form calls it.
    public let label: String
    /// How many applications.
    public let count: Double
  }

  /// What came in: 新收 and 上年结转.
  public let sources: [Part]
  /// What became of it: the results, then 结转下年度.
  public let outcomes: [Part]

  /// How many applications there were to handle.
  public var received: Double { sources.reduce(0) { $0 + $1.count } }
  /// How many were handled or carried on; the form's identities want it to be the same.
  public var settled: Double { outcomes.reduce(0) { $0 + $1.count } }

  /// Reads the column 总计 of table three; `nil` where a cell of it is not known, or all are 0.
  init?(of cells: CellTable) {
    func part(_ key: String, _ label: String, _ rows: [String]) -> Part? {
      let values = rows.map { row -> Double? in
        let cell = cells[.requests, row, "total"]
        return cell.state == .blank ? 0 : cell.value
      }
      guard !values.contains(nil) else { return nil }
      return Part(key: key, label: label, count: values.compactMap(\.self).reduce(0, +))
    }
    func row(_ key: String, _ label: String) -> Part? { part(key, label, [key]) }
    func group(_ key: String, _ label: String) -> Part? {
      let rows = Form.requestRows.map(\.key).filter { $0.hasPrefix(key + ".") }
      return part(key, label, key == "other" && cells.hasMergedOtherRow ? [key] : rows)
    }
    let sources = [row("new", "本年新收"), row("carried_in", "上年结转")]
    let outcomes = [
      row("granted", "予以公开"), row("partial", "部分公开"), group("denied", "不予公开"),
      group("unavailable", "无法提供"), group("rejected", "不予处理"), group("other", "其他处理"),
      row("carried_out", "结转下年度"),
    ]
    guard !(sources + outcomes).contains(nil) else { return nil }
    self.sources = sources.compactMap(\.self)
    self.outcomes = outcomes.compactMap(\.self)
    guard (self.sources + self.outcomes).allSatisfy({ $0.count >= 0 }), received > 0, settled > 0
    else { return nil }
  }
}
