/// A section or a row of the form that the report does not have.
enum MissingParts {
  static func findings(in report: Report, _ scope: Finding.Scope) -> [Finding] {
    missingSections(report, scope) + missingRows(report, scope)
  }

  private static func missingSections(_ report: Report, _ scope: Finding.Scope) -> [Finding] {
    let present = Set(report.sections.map(\.kind))
    return SectionKind.form.filter { !present.contains($0) }.map { kind in
      Finding(
        rule: .missingSection,
        severity: .warning,
        scope: scope,
        message: Phrase(
          zh: "没有“\(kind.title)”这一部分",
          en: "the section “\(kind.title)” is missing"
        ),
        cells: [],
        expected: nil,
        actual: nil,
        sentence: nil,
        line: nil
      )
    }
  }

  private static func missingRows(_ report: Report, _ scope: Finding.Scope) -> [Finding] {
    guard report.cells.hasTable(.requests) else { return [] }
    return Form.requestRows.compactMap { row in
      let keys = Form.applicants.map { CellKey(.requests, row.key, $0.key) }
      guard keys.allSatisfy({ report.cells[$0].state == .missing }),
        !(report.cells.hasMergedOtherRow && row.key.hasPrefix("other.")),
        keys.allSatisfy({ report.template?.has($0) ?? true })
      else { return nil }
      return Finding(
        rule: .missingRow,
        severity: .note,
        scope: scope,
        message: Phrase(
          zh: "第三部分没有读到“\(row.pathLabel)”一行",
          en: "section three lacks the row “\(row.pathLabel)”"
        ),
        cells: keys,
        expected: nil,
        actual: nil,
        sentence: nil,
        line: nil
      )
    }
  }
}
