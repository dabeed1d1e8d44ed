/// What the sums of two reports point at once 上年结转 is held against last year's 结转下年度.
enum SuspectAcross {
  /// Everything suspect in either report; an explanation that also mends what was carried over takes the
  /// place of those that the years by themselves give for the same sums.
  static func findings(across reports: YearPair<Report>) -> [Finding] {
    guard Sums.mayBeMended(reports) else { return [] }
    let sums = Sums(reports)
    let across = Mend.groups(for: sums.checked, units: sums.units, value: sums.value)
      .filter { group in group.contains { !$0.sums.isDisjoint(with: sums.carryOvers) } }
    let explained = across.flatMap(\.self).reduce(into: Set<Int>()) { $0.formUnion($1.sums) }
    let alone = [(reports.new, Finding.Scope.new, 0), (reports.old, .old, sums.newCount)]
      .flatMap { report, scope, offset in
        let equations = report.cells.equations
        return report.cells.mends.filter { group in
          group.allSatisfy { $0.sums.allSatisfy { !explained.contains($0 + offset) } }
        }.map { group in
          SuspectCell.finding(
            group.map { .init($0, { .init(equations[$0]) }) { (report, scope, $0) } }
          )
        }
      }
    return across.map { group in
      SuspectCell.finding(group.map { .init($0, sums.name, place: sums.place) })
    } + alone
  }
}

/// A cell of one of two years.
private struct YearCell: Hashable, Sendable {
  let isNew: Bool
  let key: CellKey
}

/// The sums of both reports, this year's first, and what was carried over between them.
private struct Sums {
  let reports: YearPair<Report>
  private(set) var checked: [CheckedSum<YearCell>] = []
  private let equations: YearPair<[Equation]>
  let newCount: Int

  init(_ reports: YearPair<Report>) {
    self.reports = reports
    equations = reports.map(\.cells.equations)
    newCount = equations.new.count
    for (report, equations, isNew) in [
      (reports.new, equations.new, true), (reports.old, equations.old, false),
    ] {
      for equation in equations {
        checked.append(
          CheckedSum(
            parts: equation.parts.map { YearCell(isNew: isNew, key: $0) },
            whole: equation.whole.map { YearCell(isNew: isNew, key: $0) },
            imbalance: report.cells.imbalance(of: equation)
          )
        )
      }
    }
    guard reports.areConsecutive else { return }
    for column in Form.applicants {
      let (out, into) = Self.carried(column)
      checked.append(
        CheckedSum(parts: [out], whole: [into], imbalance: Self.imbalance(out, into, reports))
      )
    }
  }

  /// By how much what was carried over is more this year than last year.
  private static func imbalance(
    _ out: YearCell,
    _ into: YearCell,
    _ reports: YearPair<Report>
  ) -> Double? {
    let before = reports.old.cells[out.key].printedValue
    let after = reports.new.cells[into.key].printedValue
    return before.flatMap { before in after.map { $0 - before } }
  }

  /// Whether enough sums are broken for one cell to explain them.
  static func mayBeMended(_ reports: YearPair<Report>) -> Bool {
    let within = [reports.old.cells, reports.new.cells].reduce(0) { count, cells in
      count + cells.equations.count { (cells.imbalance(of: $0) ?? 0) != 0 }
    }
    guard within < 2, reports.areConsecutive else { return within > 1 }
    let between = Form.applicants.map(carried).count {
      (imbalance($0.out, $0.into, reports) ?? 0) != 0
    }
    return within + between > 1
  }

  func name(of sum: Int) -> SuspectCell.SumName {
    if sum < newCount { return .init(equations.new[sum]) }
    guard sum < carryOvers.lowerBound else {
      return carryOver(Form.applicants[sum - carryOvers.lowerBound])
    }
    let equation = equations.old[sum - newCount]
    return .init(full: equation.name.ofLastYear, atCell: equation.nameAtCell)
  }

  /// Where the sums across the years stand.
  var carryOvers: Range<Int> { (newCount + equations.old.count)..<checked.count }

  /// What was carried over, with the 总计 that a wrong figure makes wrong too.
  var units: [[YearCell]] {
    guard let total = Form.applicants.last.map(Self.carried) else { return [] }
    return Form.applicants.dropLast().map(Self.carried).flatMap {
      [[$0.into, total.into], [$0.out, total.out]]
    }
  }

  func value(of place: YearCell) -> Double {
    (place.isNew ? reports.new : reports.old).cells[place.key].value ?? 0
  }

  func place(_ place: YearCell) -> SuspectCell.Place {
    (place.isNew ? reports.new : reports.old, place.isNew ? .new : .old, place.key)
  }

  private static func carried(_ column: FormColumn) -> (out: YearCell, into: YearCell) {
    (
      YearCell(isNew: false, key: CellKey(.requests, "carried_out", column.key)),
      YearCell(isNew: true, key: CellKey(.requests, "carried_in", column.key))
    )
  }
}

extension Phrase {
  fileprivate var ofLastYear: Phrase { Phrase(zh: "上年\(chinese)", en: "\(english) (last year)") }
}

// MARK: - Wording

private func carryOver(_ column: FormColumn) -> SuspectCell.SumName {
  .init(
    full: Phrase(
      zh: "\(column.label)列两年结转的衔接",
      en: "what was carried over in column \(column.label)"
    ),
    atCell: Phrase(zh: "两年结转的衔接", en: "what was carried over between the years")
  )
}
