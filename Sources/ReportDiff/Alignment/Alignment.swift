/// What of one year's report is what of the other's.
struct Alignment: Sendable {
  /// How alike two problems, or two promises, must be to be the same one.
  static let leastProblem = 0.08
  static let leastCommitment = 0.12

  let sections: [Pairing<Section>]
  let sentences: SentenceAlignment
  let problems: [ItemAlignment.Counterpart]
  let commitments: [ItemAlignment.Counterpart]
  let reports: YearPair<Report>

  init(of reports: YearPair<Report>, sameSections: [YearPair<String>] = []) {
    self.reports = reports
    sections = SectionAlignment.pairs(reports.map(\.sections), rules: sameSections)
    sentences = SentenceAlignment(sections)
    problems = ItemAlignment.matches(reports.map(\.problems), least: Self.leastProblem)
    commitments = ItemAlignment.matches(reports.map(\.commitments), least: Self.leastCommitment)
  }
}
