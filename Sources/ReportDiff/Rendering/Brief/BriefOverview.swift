/// What changed, in six lines.
extension BriefDraft {
  var overview: Brief.Part {
    var points = [
      point(Words.figures, say(Words.cells(comparison))),
      point(
        Words.wording,
        TerminalCounts.wording(comparison.sections.flatMap(\.changes), language)
      ),
    ]
    if let repetition = RepetitionTerms.line(comparison.repetition) {
      points.append(point(Words.repetition, say(repetition)))
    }
    points += [
      point(Words.promises, say(Words.promises(comparison))),
      point(Words.problems, TerminalCounts.problems(comparison.problems, language)),
      point(Words.findings, findingCounts),
    ]
    let remarks = comparison.reports.map(\.warnings.count)
    if remarks.old + remarks.new > 0 {
      points.append(point(Words.reading, say(Words.reading(remarks))))
    }
    let same = comparison.isEmpty ? [Brief.Block.paragraph(BriefText(say(Words.same)))] : []
    return Brief.Part(title: say(Words.title), blocks: same + [.points(points)])
  }

  private func point(_ name: Phrase, _ text: String) -> BriefText {
    BriefText(say(name), isStrong: true) + BriefText(say(Words.colon) + text + say(Words.stop))
  }

  private var findingCounts: String {
    Finding.Severity.allCases.map { severity in
      "\(say(Terms.severity(severity))) \(comparison.count(severity))"
    }.joined(separator: say(Words.comma))
  }
}

private enum Words {
  static let title = Phrase(zh: "总体变化", en: "What changed")
  static let same = Phrase(zh: "两份报告逐格、逐句相同。", en: "The two reports say the same.")
  static let figures = Phrase(zh: "数据", en: "Tables")
  static let wording = Phrase(zh: "正文", en: "Wording")
  static let repetition = Phrase(zh: "重复", en: "Copied")
  static let promises = Phrase(zh: "承诺", en: "Promises")
  static let problems = Phrase(zh: "问题", en: "Problems")
  static let findings = Phrase(zh: "核查", en: "Checks")
  static let reading = Phrase(zh: "读取", en: "Reading")
  static let colon = Phrase(zh: "：", en: ": ")
  static let comma = Phrase(zh: "，", en: ", ")
  static let stop = Phrase(zh: "。", en: ".")

  static func cells(_ comparison: Comparison) -> Phrase {
    let (compared, changed) = (comparison.cellsCompared, comparison.cells.count)
    let oneSided = comparison.cells.count { $0.delta == nil }
    let narrative = comparison.figures.count { $0.delta != 0 }
    return Phrase(
      zh: "三张表可比 \(compared) 格，变化 \(changed) 格"
        + (oneSided > 0 ? "（\(oneSided) 格只有一个年度有数）" : "") + "，正文数字变化 \(narrative) 项",
      en: "\(changed) of \(compared) cells changed"
        + (oneSided > 0 ? " (\(oneSided) with a value in one year only)" : "")
        + ", \(narrative) figures of the prose"
    )
  }

  static func promises(_ comparison: Comparison) -> Phrase {
    let counts = Verdict.allCases.map { (Terms.verdict($0), comparison.count($0)) }
    let judged = FollowThroughTerms.judged(among: comparison.commitments)
    return Phrase(
      zh: "上年整改承诺 \(comparison.commitments.count) 项，"
        + counts.map { "\($0(.chinese)) \($1)" }.joined(separator: "，") + judged(.chinese),
      en: "\(comparison.commitments.count) made last year; "
        + counts.map { "\($0(.english)) \($1)" }.joined(separator: ", ") + judged(.english)
    )
  }

  static func reading(_ counts: YearPair<Int>) -> Phrase {
    Phrase(
      zh: "读取提示上年报告 \(counts.old) 条，本年报告 \(counts.new) 条",
      en: "remarks on reading: \(counts.old) on the old report, \(counts.new) on the new"
    )
  }
}
