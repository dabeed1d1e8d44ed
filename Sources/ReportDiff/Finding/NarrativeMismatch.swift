/// What the narrative counts is not what the tables have.
enum NarrativeMismatch {
  static func findings(
    in report: Report,
    _ claims: [Claim],
    _ scope: Finding.Scope
  ) -> [Finding] {
    claims.compactMap { claim in
      let keys = claim.rule.cells.keys(in: report.cells)
      let sum = Sum(keys, in: report.cells)
      guard let value = sum.value, !fits(claim, value, report.cells),
        !claims.contains(where: { isOtherReading($0, of: claim, report.cells) }),
        !isPart(of: value, claim, claims),
        !claim.isWide || isOfWholeTerritory(claims, but: claim, report)
      else { return nil }
      let why = Explanation(claim, value, report.cells)
      return Finding(
        rule: .narrativeMismatch,
        severity: why == nil ? .warning : .note,
        scope: scope,
        message: message(claim, sum, value, why),
        cells: keys,
        expected: value,
        actual: claim.value,
        sentence: claim.sentence.id,
        line: claim.sentence.line
      )
    }
  }

  /// Whether the figure is one that the words may stand for.
  private static func fits(_ claim: Claim, _ value: Double, _ cells: CellTable) -> Bool {
    if isSame(claim, value) { return true }
    return claim.rule.others.contains { other in
      Sum(other.keys(in: cells), in: cells).value.map { isSame(claim, $0) } ?? false
    }
  }

  /// Money is told with fewer decimals than the table has.
  private static func isSame(_ claim: Claim, _ value: Double) -> Bool {
    claim.value == value || claim.rule.isMoney && abs(claim.value - value) < 0.05 + value * 0.005
  }

  /// Whether the same sentence gives the table's figure elsewhere, so that this one counts something else.
  private static func isOtherReading(_ other: Claim, of claim: Claim, _ cells: CellTable) -> Bool {
    guard other.rule.name == claim.rule.name, other.sentence.id == claim.sentence.id,
      other.place != claim.place,
      let value = Sum(other.rule.cells.keys(in: cells), in: cells).value
    else { return false }
    return fits(other, value, cells)
  }

  /// Whether the sentence tells the table's figure in parts: 按时答复30件，延期答复1件.
  private static func isPart(of value: Double, _ claim: Claim, _ claims: [Claim]) -> Bool {
    let same = claims.filter {
      $0.rule.name == claim.rule.name && $0.sentence.id == claim.sentence.id
    }
    return same.count > 1 && same.reduce(0) { $0 + $1.value } == value
  }

  /// Whether the tables are of the whole territory that a claim counts over, as those of a government are: no
  /// other claim gives the same for the office alone, or one of the territory's figures is the table's.
  private static func isOfWholeTerritory(
    _ claims: [Claim],
    but claim: Claim,
    _ report: Report
  ) -> Bool {
    let wide = claims.filter { $0.isWide && $0.value > 1 }
    let hasFit = wide.contains { other in
      Sum(other.rule.cells.keys(in: report.cells), in: report.cells).value == other.value
    }
    let isGovernment = ClaimScope(report.agency?.value).isGovernment
    return hasFit
      || isGovernment && !claims.contains { $0.rule.name == claim.rule.name && !$0.isWide }
  }

  /// What the table itself has to explain a difference.
  private struct Explanation {
    let words: Phrase

    init?(_ claim: Claim, _ value: Double, _ cells: CellTable) {
      guard claim.rule.isCase, claim.value > 0,
        !ClaimWords.shared.arising.isIn(claim.clause)
      else { return nil }
      let groups = claim.rule.cells.keys(in: cells).map(\.row)
      let pending = Sum(groups.map { CellKey(.litigation, $0, "pending") }, in: cells)
      if let open = pending.value, open > 0, claim.value + open == value {
        let (left, all) = (Figures.plain(open), Figures.plain(value))
        words = Phrase(
          zh: "差额等于“尚未审结”\(left) 件（\(Figures.plain(claim.value)) = \(all) − \(left)），应为只计已审结案件",
          en: "the difference is what is still pending (\(Figures.plain(claim.value)) = \(all) − "
            + "\(left)); the text likely counts concluded cases only"
        )
        return
      }
      guard groups.count > 1,
        let one = groups.map({ cells[.litigation, $0, "total"] }).first(where: {
          $0.value == claim.value
        })
      else { return nil }
      words = Phrase(
        zh: "等于其中“\(Form.label(of: one.key))”一项",
        en: "it equals “\(Form.label(of: one.key))” alone"
      )
    }
  }

  private static func message(
    _ claim: Claim,
    _ sum: Sum,
    _ value: Double,
    _ why: Explanation?
  ) -> Phrase {
    let place = claim.sentence.sectionName
    let cells =
      sum.parts.count == 1
      ? "“\(Form.label(of: sum.parts[0].key))”" : "“\(claim.rule.label(of: sum))”合计"
    let written = sum.parts.count > 1 && sum.parts.count < 4 ? "\(sum.written) = " : ""
    let table = sum.parts[0].key.table.tableName
    return Phrase(
      zh: "\(place.chinese)“\(claim.sentence.text.excerpt(at: claim.place))”为 "
        + "\(Figures.plain(claim.value))，\(table.chinese)\(cells)为 \(written)\(Figures.plain(value))"
        + (why.map { "；\($0.words.chinese)" } ?? ""),
      en: "\(place.english) says \(Figures.plain(claim.value)) in "
        + "“\(claim.sentence.text.excerpt(at: claim.place))”, \(table.english) has "
        + "\(written)\(Figures.plain(value)) in \(cells)"
        + (why.map { "; \($0.words.english)" } ?? "")
    )
  }
}

extension ClaimRule {
  /// What the cells of a sum are called together.
  fileprivate func label(of sum: Sum) -> String {
    if isResult,
      let group = Form.requestRows.first(where: { $0.key == sum.parts[0].key.row })?.group,
      let name = group.split(separator: "/").last, cells.isOneTerm
    {
      return String(name)
    }
    return sum.parts.prefix(3).map { Form.label(of: $0.key) }.joined(separator: "”“")
  }
}
