/// One cell whose misreading or misprint would explain several broken sums at once; where there is more
/// than one such cell, all of them.
///
/// The printed value stays, and so do the findings about the sums.
enum SuspectCell {
  /// What the sums of one report point at.
  static func findings(in report: Report, _ scope: Finding.Scope) -> [Finding] {
    let equations = report.cells.equations
    return report.cells.mends.map { group in
      finding(group.map { Candidate($0, { SumName(equations[$0]) }) { (report, scope, $0) } })
    }
  }

  /// What a sum is called, by itself and beside one of its cells.
  struct SumName {
    let full: Phrase
    let atCell: Phrase

    init(full: Phrase, atCell: Phrase) { (self.full, self.atCell) = (full, atCell) }

    init(_ equation: Equation) { self.init(full: equation.name, atCell: equation.nameAtCell) }
  }
}

extension SuspectCell {
  /// A cell of one of the reports at hand.
  typealias Place = (report: Report, scope: Finding.Scope, key: CellKey)

  /// One explanation, with its cells.
  struct Candidate {
    struct Change {
      let scope: Finding.Scope
      let cell: Cell
      let expected: Double

      var slip: Slip? { cell.value.flatMap { Slip(from: expected, to: $0) } }
    }

    let changes: [Change]
    let sums: [Phrase]

    init<Key>(_ mend: Mend<Key>, _ name: (Int) -> SumName, place: (Key) -> Place) {
      changes = mend.places.map { key in
        let (report, scope, key) = place(key)
        let cell = report.cells[key]
        return Change(scope: scope, cell: cell, expected: (cell.value ?? 0) + mend.change)
      }
      let isOneCell = mend.places.count == 1
      sums = mend.sums.sorted().map { isOneCell ? name($0).atCell : name($0).full }
    }
  }

  /// The finding about explanations of the same sums, none of them better than another.
  static func finding(_ candidates: [Candidate]) -> Finding {
    // Among equals, what one slip of a digit explains comes first; it proves nothing.
    let ranked = candidates.filter(\.isSlip) + candidates.filter { !$0.isSlip }
    let changes = ranked.flatMap(\.changes)
    let scopes = Set(changes.map(\.scope))
    let sole = ranked.count == 1 ? changes.first : nil
    return Finding(
      rule: .suspectCell,
      severity: .warning,
      scope: scopes.count == 1 ? changes[0].scope : .cross,
      message: message(ranked, namesYear: scopes.count > 1),
      cells: changes.map(\.cell.key),
      expected: sole?.expected,
      actual: sole?.cell.value,
      sentence: nil,
      line: (changes.first { $0.scope != .old } ?? changes.first)?.cell.line
    )
  }
}

extension SuspectCell.Candidate {
  fileprivate var isSlip: Bool { changes.allSatisfy { $0.slip != nil } }
}

// MARK: - Wording

extension SuspectCell {
  private static func message(_ candidates: [Candidate], namesYear: Bool) -> Phrase {
    let written = candidates.map { Self.written($0, namesYear) }
    return candidates.count == 1 ? sole(candidates[0], written[0]) : several(candidates, written)
  }

  private static func sole(_ candidate: Candidate, _ cells: Phrase) -> Phrase {
    let (sums, count) = (Phrase.list(candidate.sums), candidate.sums.count)
    return Phrase(
      zh: "第三部分疑似印错或读错：\(cells.chinese)，则\(sums.chinese)这 \(count) 处不符同时消失",
      en: "section three, likely misprinted or misread: \(cells.english), which would mend "
        + "\(count) sums at once (\(sums.english))"
    )
  }

  private static func several(_ candidates: [Candidate], _ written: [Phrase]) -> Phrase {
    let parts = zip(candidates, written).map { candidate, cells in
      let sums = Phrase.list(candidate.sums)
      return Phrase(
        zh: "\(cells.chinese)（可消除\(sums.chinese)的不符）",
        en: "\(cells.english) (would mend \(sums.english))"
      )
    }
    return Phrase(
      zh: "第三部分疑似印错或读错，但有不止一种解释：\(parts.map(\.chinese).joined(separator: "；或"))",
      en: "section three, likely misprinted or misread, with more than one explanation: "
        + parts.map(\.english).joined(separator: "; or ")
    )
  }

  /// The cells with both values: `“（七）总计 / 自然人”印为 475，若为 457（相邻两位数字颠倒）`.
  private static func written(_ candidate: Candidate, _ namesYear: Bool) -> Phrase {
    let parts = candidate.changes.map { change in
      let label = Form.label(of: change.cell.key)
      let right = Figures.plain(change.expected)
      let printed = change.cell.value.map(Figures.plain)
      let slip = change.slip?.name
      return Phrase(
        zh: (namesYear ? change.scope.year.chinese : "") + "“\(label)”"
          + (printed.map { "印为 \($0)" } ?? "印为空白") + "，若为 \(right)"
          + (slip.map { "（\($0.chinese)）" } ?? ""),
        en: "“\(label)”" + (namesYear ? change.scope.year.english : "")
          + " is printed \(printed ?? "empty"), \(right) expected"
          + (slip.map { " (\($0.english))" } ?? "")
      )
    }
    return Phrase(
      zh: parts.map(\.chinese).joined(separator: "，且"),
      en: parts.map(\.english).joined(separator: " and ")
    )
  }
}

extension Finding.Scope {
  fileprivate var year: Phrase {
    self == .old
      ? Phrase(zh: "上年报告", en: " of last year's report")
      : Phrase(zh: "本年报告", en: " of this year's report")
  }
}

extension Phrase {
  fileprivate static func list(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      zh: phrases.map(\.chinese).joined(separator: "、"),
      en: phrases.map(\.english).joined(separator: ", ")
    )
  }
}
