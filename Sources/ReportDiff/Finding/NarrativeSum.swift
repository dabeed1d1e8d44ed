/// A printed total that its printed parts do not add up to.
enum NarrativeSum {
  /// More figures than any sentence has that a person wrote.
  private static let mostFigures = 80

  static func findings(in report: Report, _ scope: Finding.Scope) -> [Finding] {
    var findings: [Finding] = []
    report.forEachSentence { _, sentence, figures in
      guard (3...mostFigures).contains(figures.count) else { return }
      let lists = FigureLists(sentence.text, Array(figures))
      guard let broken = lists.all.first(where: \.isBroken) else { return }
      findings.append(finding(broken, sentence, scope))
    }
    return findings
  }

  private static func finding(
    _ list: FigureList,
    _ sentence: Sentence,
    _ scope: Finding.Scope
  ) -> Finding {
    Finding(
      rule: .narrativeSum,
      severity: .warning,
      scope: scope,
      message: message(list, sentence),
      cells: [],
      expected: list.sum,
      actual: list.total.value,
      sentence: sentence.id,
      line: sentence.line
    )
  }

  private static func message(_ list: FigureList, _ sentence: Sentence) -> Phrase {
    let parts = list.parts.map { Figures.plain($0.value) }.joined(separator: " + ")
    let (total, sum) = (Figures.plain(list.total.value), Figures.plain(list.sum))
    let (place, topic) = (sentence.sectionName, list.total.topic)
    return Phrase(
      zh: "\(place.chinese)“\(topic)”总数印为 \(total)，各分项之和为 \(parts) = \(sum)",
      en: "\(place.english) prints a total of \(total) for “\(topic)”, its parts come to "
        + "\(parts) = \(sum)"
    )
  }
}
