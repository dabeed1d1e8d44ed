/// Which figures to have explained: those that changed most, and what does not add up.
extension BriefDraft {
  var figures: Brief.Part {
    let changes = comparison.largestCellChanges(limits.figures)
    var blocks: [Brief.Block] = []
    if changes.isEmpty {
      blocks.append(.paragraph(BriefText(say(Words.noCells))))
    } else {
      blocks.append(.lead(say(Words.largest)))
      blocks.append(.table(table(changes)))
    }
    let findings = gravestFindings
    guard !findings.isEmpty else {
      return Brief.Part(
        title: say(Words.title),
        blocks: blocks + [.paragraph(BriefText(say(Words.noFindings)))]
      )
    }
    blocks.append(.points(findings.prefix(limits.findings).map(point)))
    return Brief.Part(
      title: say(Words.title),
      blocks: blocks + others(findings.count - limits.findings)
    )
  }

  /// The errors, then the warnings.
  var gravestFindings: [Finding] {
    comparison.findings.filter { $0.severity == .error }
      + comparison.findings.filter { $0.severity == .warning }
  }

  private func table(_ changes: [CellChange]) -> BriefTable {
    BriefTable(
      columns: [
        .init(title: say(Words.item), share: 36),
        .init(title: names.columns.old, share: 17, isNumber: true),
        .init(title: names.columns.new, share: 17, isNumber: true),
        .init(title: say(Words.delta), share: 17, isNumber: true),
        .init(title: say(Words.percent), share: 13, isNumber: true),
      ],
      rows: changes.map { change in
        [change.label] + TerminalCellChange(change, language).values
      }
    )
  }

  private func point(_ finding: Finding) -> BriefText {
    let report = finding.scope == .old ? comparison.reports.old : comparison.reports.new
    // Cut as short as a quotation, a message would lose its figures.
    let message = cut(say(finding.message), to: 2 * limits.quotation)
    let name = finding.scope == .old ? names.reports.old : names.reports.new
    let place = finding.line.map { report.source.position(ofLine: $0) }
    return mark(say(Terms.severity(finding.severity)))
      + BriefText(say(Words.placed(message, name, place)))
  }
}

private enum Words {
  static let title = Phrase(zh: "需要说明的数据", en: "Figures to explain")
  static let largest = Phrase(zh: "变化最大的数据：", en: "What changed most:")
  static let noCells = Phrase(zh: "两年表格数据一致。", en: "The tables of both years agree.")
  static let noFindings = Phrase(zh: "核查未发现错误和疑点。", en: "The checks found no error and no doubt.")
  static let item = Phrase(zh: "项目", en: "Item")
  static let delta = Phrase(zh: "增减", en: "Change")
  static let percent = Phrase(zh: "增减幅度", en: "Percent")

  static func placed(_ message: String, _ report: String, _ place: Phrase?) -> Phrase {
    Phrase(
      zh: "\(message)（\(report)\(report.hasSuffix("报告") ? "" : "报告")\(place?(.chinese) ?? "")）",
      en: "\(message) (\(report)\(place.map { ", " + $0(.english) } ?? ""))"
    )
  }
}
