/// One sum with what its printed cells come to.
struct CheckedSum<Place: Hashable & Sendable>: Sendable {
  let parts: [Place]
  let whole: [Place]
  /// By how much the whole is more than the parts; `nil` where a cell that it needs is not known.
  let imbalance: Double?
}

/// A change of one cell that would mend two broken sums or more, and break none that holds.
struct Mend<Place: Hashable & Sendable>: Sendable {
  /// The cells to change, all by as much: one, or one and the 总计 that was worked out from it.
  let places: [Place]
  let change: Double
  /// The sums that it would mend, by their places in the list.
  let sums: Set<Int>
}

extension Mend {
  /// The best explanations of broken sums: alone in its group where no other is as good, together where
  /// they explain the same sums and cannot all be right.
  ///
  /// Beside every cell by itself, `units` are cells that may be wrong together; `value` is what a cell
  /// prints.
  static func groups(
    for sums: [CheckedSum<Place>],
    units: [[Place]] = [],
    value: (Place) -> Double
  ) -> [[Mend]] {
    guard sums.count(where: \.isBroken) > 1 else { return [] }
    let known = Memberships(sums)
    let mends = (known.suspects.map { [$0] } + units).compactMap { Mend($0, known, value) }
    return connected(best(of: mends))
  }

  private init?(_ places: [Place], _ known: Memberships<Place>, _ value: (Place) -> Double) {
    var gains: [Int: Double] = [:]
    for (index, sign) in places.flatMap({ known.signs[$0] ?? [] }) {
      gains[index, default: 0] += sign
    }
    gains = gains.filter { $0.value != 0 }
    let changes = Set(gains.map { -known.imbalances[$0, default: 0] / $1 })
    guard gains.count > 1, changes.count == 1, let change = changes.first, change != 0,
      places.allSatisfy({ Self.isCount(value($0) + change) })
    else { return nil }
    self.init(places: places, change: change, sums: Set(gains.keys))
  }

  private static func isCount(_ value: Double) -> Bool { value >= 0 && value == value.rounded() }

  /// Without those that mend only some of what another mends, or as much by changing more.
  private static func best(of mends: [Mend]) -> [Mend] {
    mends.filter { mend in
      !mends.contains { other in
        other.sums.isStrictSuperset(of: mend.sums)
          || other.sums == mend.sums && other.places.count < mend.places.count
      }
    }
  }

  private static func connected(_ mends: [Mend]) -> [[Mend]] {
    var groups: [[Mend]] = []
    for mend in mends {
      let joins: ([Mend]) -> Bool = { $0.contains { !$0.sums.isDisjoint(with: mend.sums) } }
      let joined = groups.filter(joins).flatMap(\.self) + [mend]
      groups.removeAll(where: joins)
      groups.append(joined)
    }
    return groups
  }
}

extension CheckedSum {
  fileprivate var isBroken: Bool { imbalance.map { $0 != 0 } ?? false }
}

/// The sums that are known, from the side of their cells.
private struct Memberships<Place: Hashable & Sendable> {
  private(set) var imbalances: [Int: Double] = [:]
  /// The sums that a cell takes part in, 1 where it is of the whole and −1 where it is a part.
  private(set) var signs: [Place: [(index: Int, sign: Double)]] = [:]
  /// The cells of broken sums, in the order of the sums.
  private(set) var suspects: [Place] = []

  init(_ sums: [CheckedSum<Place>]) {
    var seen: Set<Place> = []
    for (index, sum) in sums.enumerated() {
      guard let imbalance = sum.imbalance else { continue }
      imbalances[index] = imbalance
      for place in sum.parts { signs[place, default: []].append((index, -1)) }
      for place in sum.whole { signs[place, default: []].append((index, 1)) }
      guard sum.isBroken else { continue }
      suspects += (sum.parts + sum.whole).filter { seen.insert($0).inserted }
    }
  }
}

extension CellTable {
  /// What would mend the broken sums of the table, the indices being those of ``equations``.
  ///
  /// Last year's report has no say in it: a report is read alone.
  var mends: [[Mend<CellKey>]] {
    let equations = equations
    let imbalances = equations.indices.map {
      imbalance(of: equations[$0].whole, over: equations[$0].parts)
    }
    guard imbalances.count(where: { $0 ?? 0 != 0 }) > 1 else { return [] }
    let sums = zip(equations, imbalances).map {
      CheckedSum(parts: $0.parts, whole: $0.whole, imbalance: $1)
    }
    return Mend.groups(for: sums) { value(of: $0) ?? 0 }
  }

  /// Marks the cells that alone explain what is broken; what they print stays.
  mutating func markSuspects() {
    for group in mends where group.count == 1 {
      for key in group[0].places where self[key].state == .read { self[key].state = .suspect }
    }
  }
}
