/// A section or a row of the form that the report does not have.
enum MissingParts {
  static func findings(in report: Report, _ scope: Finding.Scope) -> [Finding] {
    missingSections(report, scope) + emptySectionFive(report, scope) + missingRows(report, scope)
  }

  /// A section five longer than this says something, be it in words that were not understood.
  private static let longestNothing = 20

  /// Section five is there and names neither a problem nor a remedy (无, 暂无突出问题).
  private static func emptySectionFive(_ report: Report, _ scope: Finding.Scope) -> [Finding] {
    guard let section = report.section(.problems), report.problems.isEmpty,
      report.commitments.isEmpty
    else { return [] }
    let text = section.sentences.reduce(into: Text(units: [])) { $0 += $1.text }.trimmed
    guard text.count <= longestNothing else { return [] }
    return [
      Finding(
        rule: .missingSection,
        severity: .warning,
        scope: scope,
        message: emptyMessage(text),
        cells: [],
        expected: nil,
        actual: nil,
        sentence: section.sentences.first?.id,
        line: section.line
      )
    ]
  }

  private static func emptyMessage(_ text: Text) -> Phrase {
    text.isEmpty
      ? Phrase(zh: "第五部分没有内容", en: "section five is empty")
      : Phrase(
        zh: "第五部分只写了“\(text)”，没有写问题和改进情况",
        en: "section five says no more than “\(text)”: neither problems nor remedies"
      )
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
      let keys = CellKey.ofRequests(row)
      guard keys.allSatisfy({ report.cells.state(of: $0) == .missing }),
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
