/// Last year's promises, and what is worth raising, as tables.
extension DataTables {
  var promises: DataTable {
    DataTable(
      name: say(Words.promises),
      columns: [
        .init(title: say(Words.number), width: 6), .init(title: say(Words.promise), width: 60),
        .init(title: say(Words.problem), width: 40), .init(title: say(Words.verdict), width: 14),
        .init(title: say(Words.evidence), width: 60), .init(title: say(Words.place), width: 24),
        .init(title: say(Words.recurring), width: 40), .init(title: say(Words.restated), width: 40),
        .init(title: say(Words.remark), width: 30),
      ] + (isJudged ? judgeColumns : []),
      rows: comparison.commitments.map { row($0) + (isJudged ? judgement(of: $0) : []) }
    )
  }

  private var isJudged: Bool { comparison.commitments.contains { $0.foreignVerdict != nil } }

  private var judgeColumns: [DataTable.Column] {
    [
      .init(title: say(Words.own), width: 14), .init(title: say(Words.judge), width: 40),
      .init(title: say(Words.note), width: 40),
    ]
  }

  /// Who gave the verdict where it was not govdiff, and govdiff's own.
  private func judgement(of outcome: CommitmentOutcome) -> [DataTable.Value] {
    let foreign = outcome.foreignVerdict
    return [
      .text(say(Terms.verdict(foreign?.own ?? outcome.verdict))),
      .init(foreign.map { say(FollowThroughTerms.judged($0)) }), .init(foreign?.note),
    ]
  }

  private func row(_ outcome: CommitmentOutcome) -> [DataTable.Value] {
    let sentences = outcome.evidence.map(\.sentence)
    let source = comparison.reports.new.source
    return [
      .number(Double(outcome.commitment.ordinal)), .text(outcome.commitment.text.description),
      .init(outcome.problem?.text.description), .text(say(Terms.verdict(of: outcome))),
      .init(joined(sentences.map(\.text.description))),
      .init(joined(sentences.map { say(source.place(ofLine: $0.line)) })),
      .init(outcome.recurring?.text.description), .init(outcome.restated?.text.description), .empty,
    ]
  }

  private func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: " / ")
  }

  var findings: DataTable {
    DataTable(
      name: say(Words.findings),
      columns: [
        .init(title: say(Words.severity), width: 10), .init(title: say(Words.scope), width: 12),
        .init(title: say(Words.finding), width: 80), .init(title: say(Words.expected), width: 12),
        .init(title: say(Words.actual), width: 12), .init(title: say(Words.place), width: 24),
        .init(title: say(Words.rule), width: 24), .init(title: say(Words.cells), width: 60),
        .init(title: say(Words.remark), width: 30),
      ],
      rows: comparison.findings.map(row)
    )
  }

  private func row(_ finding: Finding) -> [DataTable.Value] {
    let report = finding.scope == .old ? comparison.reports.old : comparison.reports.new
    return [
      .text(say(Terms.severity(finding.severity))), .text(names.scope(finding.scope, language)),
      .text(say(finding.message)), .init(finding.expected), .init(finding.actual),
      .text(say(report.source.place(ofLine: finding.line))), .text(finding.rule.rawValue),
      .init(joined(finding.cells.map(\.description))), .empty,
    ]
  }
}

private enum Words {
  static let promises = Phrase(zh: "承诺", en: "Promises")
  static let findings = Phrase(zh: "核查", en: "Findings")
  static let number = Phrase(zh: "序号", en: "no.")
  static let promise = Phrase(zh: "上年承诺", en: "last year's promise")
  static let problem = Phrase(zh: "针对问题", en: "problem it answers")
  static let verdict = Phrase(zh: "落实情况", en: "follow-through")
  static let evidence = Phrase(zh: "落实依据", en: "evidence")
  static let place = Phrase(zh: "位置", en: "place")
  static let recurring = Phrase(zh: "问题再次出现", en: "problem named again")
  static let restated = Phrase(zh: "再次承诺", en: "promised again")
  static let remark = Phrase(zh: "备注", en: "remark")
  static let own = Phrase(zh: "govdiff 的结论", en: "govdiff's own verdict")
  static let judge = Phrase(zh: "由谁判定", en: "judged by")
  static let note = Phrase(zh: "判定说明", en: "note on the verdict")
  static let severity = Phrase(zh: "程度", en: "severity")
  static let scope = Phrase(zh: "范围", en: "report")
  static let finding = Phrase(zh: "事项", en: "finding")
  static let expected = Phrase(zh: "应为", en: "expected")
  static let actual = Phrase(zh: "报告为", en: "printed")
  static let rule = Phrase(zh: "规则", en: "rule")
  static let cells = Phrase(zh: "单元格", en: "cells")
}
