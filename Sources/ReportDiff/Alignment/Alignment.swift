/// What of one year's report is what of the other's.
struct Alignment: Sendable {
  let sections: [Pairing<Section>]
  let sentences: SentenceAlignment
  let problems: [ItemAlignment.Counterpart]
  let commitments: [ItemAlignment.Counterpart]
  let reports: YearPair<Report>

  init(of reports: YearPair<Report>, sameSections: [YearPair<String>] = []) {
    self.reports = reports
    sections = SectionAlignment.pairs(reports.map(\.sections), rules: sameSections)
    sentences = SentenceAlignment(sections)
    problems = ItemAlignment.matches(reports.map(\.problems), ItemAlignment.recurs)
    commitments = ItemAlignment.matches(reports.map(\.commitments), ItemAlignment.restated)
  }

  /// What the reader of the result must know of how it was found.
  var warnings: [Warning] { sentences.isCoarse ? [coarse] : [] }
}

// MARK: - Wording

private let coarse = Warning(
  code: "coarse_alignment",
  message: Phrase(
    zh: "两份报告的正文过长，句子只在相近位置上对应，移动较远的句子会列为删去和新增",
    en:
      "the two reports are so long that sentences were matched near their places only; one that moved far "
      + "is listed as removed and added"
  ),
  line: nil
)
