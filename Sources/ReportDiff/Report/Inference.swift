/// The values that the identities of the form leave for cells which a row has lost.
///
/// A value counts only where every sum that the cell completes leaves the same one. Where a single sum
/// does, that sum may hold no cell that a broken sum casts doubt on. And where values inferred one from
/// the other come to contradict a sum, all of them go.
struct Inference {
  struct Inferred {
    let key: CellKey
    let value: Double
    /// The sums that leave it.
    let equations: [Equation]
  }

  private(set) var cells: CellTable
  private(set) var inferred: [Inferred] = []
  /// Cells that their row alone had completed, against other sums.
  private(set) var withdrawn: [CellKey] = []

  private var equations: [CellKey: [Equation]] = [:]
  private var doubtful: Set<CellKey> = []
  /// What each inferred value rests on, among inferred values.
  private var bases: [CellKey: Set<CellKey>] = [:]

  init(_ table: CellTable) {
    cells = table
    // Of most reports every row is whole, and there is nothing to weigh.
    let isCompleted = table.keys.contains { table.state(of: $0) == .inferred }
    guard isCompleted || !Self.lost(in: table).isEmpty else { return }
    doubtful = Self.doubtful(in: table)
    for equation in table.equations {
      for key in equation.keys { equations[key, default: []].append(equation) }
    }
    withdrawCompleted()
    let start = cells
    let lost = Self.lost(in: start)
    var barred: Set<CellKey> = []
    while true {
      infer(lost.filter { !barred.contains($0) })
      let contradicted = contradicted()
      guard !contradicted.isEmpty else { break }
      barred.formUnion(contradicted)
      (cells, inferred, bases) = (start, [], [:])
    }
  }

  /// The cells that rows lost of which something is printed; a row that the source does not have is none
  /// of them.
  private static func lost(in cells: CellTable) -> [CellKey] {
    let missing = cells.keys.filter { cells.state(of: $0) == .missing }
    guard !missing.isEmpty else { return [] }
    var isPrinted = Set<Int>()
    for key in cells.keys {
      let state = cells.state(of: key)
      if state != .missing, state != .inferred { isPrinted.insert(CellName.rows[key.place]) }
    }
    return missing.filter { isPrinted.contains(CellName.rows[$0.place]) }
  }

  /// The cells of broken sums that no one cell explains, and the cells that do explain some.
  private static func doubtful(in cells: CellTable) -> Set<CellKey> {
    let sole = cells.mends.filter { $0.count == 1 }.flatMap(\.self)
    let explained = sole.reduce(into: Set()) { $0.formUnion($1.sums) }
    var out = Set(sole.flatMap(\.places))
    for (index, equation) in cells.equations.enumerated() where !explained.contains(index) {
      guard let imbalance = cells.imbalance(of: equation), imbalance != 0 else { continue }
      out.formUnion(equation.keys)
    }
    return out
  }

  /// Infers what one sum leaves, then what the next leaves with it.
  private mutating func infer(_ lost: [CellKey]) {
    var open = lost
    while true {
      let before = open.count
      open.removeAll { key in
        guard let found = value(of: key) else { return false }
        cells[key] = .inferred(key, found.value)
        inferred.append(found)
        let others = found.equations.flatMap(\.keys).filter { $0 != key && bases[$0] != nil }
        bases[key] = others.reduce(into: Set(others)) { $0.formUnion(bases[$1] ?? []) }
        return true
      }
      guard open.count < before else { return }
    }
  }

  private func value(of key: CellKey) -> Inferred? {
    let left = (equations[key] ?? []).compactMap { equation in
      cells.value(of: key, by: equation).map { (equation: equation, value: $0) }
    }
    guard let value = left.first?.value, left.allSatisfy({ $0.value == value }), value >= 0,
      value == value.rounded(),
      left.count > 1 || left[0].equation.keys.allSatisfy({ $0 == key || !doubtful.contains($0) })
    else { return nil }
    return Inferred(key: key, value: value, equations: left.map(\.equation))
  }

  /// The inferred cells of sums that they break, and what those rest on.
  private func contradicted() -> Set<CellKey> {
    var out: Set<CellKey> = []
    for key in bases.keys {
      let disagrees = (equations[key] ?? []).contains { equation in
        cells.value(of: key, by: equation).map { $0 != cells[key].value } ?? false
      }
      if disagrees { out.formUnion((bases[key] ?? []).union([key])) }
    }
    return out
  }

  /// Takes back what a row's own sum completed where another sum leaves another value, or where the row
  /// holds a doubtful cell and no other sum speaks for it.
  private mutating func withdrawCompleted() {
    let completed = cells.keys.filter { cells.state(of: $0) == .inferred }
    withdrawn = completed.filter { key in
      let columns = (equations[key] ?? []).filter(\.isColumn)
      let values = columns.compactMap { cells.value(of: key, by: $0) }
      guard values.isEmpty else { return values.contains { $0 != cells[key].value } }
      let row = (equations[key] ?? []).filter { !$0.isColumn }
      return row.contains { $0.keys.contains(where: doubtful.contains) }
    }
    for key in withdrawn { cells[key] = .missing(key) }
  }
}
