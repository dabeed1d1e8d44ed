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
}
