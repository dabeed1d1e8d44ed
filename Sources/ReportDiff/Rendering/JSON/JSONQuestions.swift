extension JSONRendering {
  /// What a judge is asked, one JSON object a line for each promise (docs/judge.md).
  ///
  /// - Parameters:
  ///   - comparison: the two reports, compared.
  ///   - language: the language of the messages.
  /// - Returns: the lines; nothing where nothing was promised.
  public static func questions(of comparison: Comparison, language: Language) -> [UInt8] {
    comparison.commitments.flatMap { outcome in
      var json = JSONWriter()
      json.object { $0.question(about: outcome, comparison.reports, language) }
      json.endLine()
      return json.bytes
    }
  }
}

extension JSONWriter {
  fileprivate mutating func question(
    about outcome: CommitmentOutcome,
    _ reports: YearPair<Report>,
    _ language: Language
  ) {
    member("schema", "govdiff.judge/1")
    member("id", outcome.commitment.id)
    member("agency", reports.new.agency?.value)
    member("old_year", reports.old.year?.value)
    member("new_year", reports.new.year?.value)
    member("text", outcome.commitment.text)
    member("problem", outcome.problem?.text)
    member("verdict", outcome.verdict.rawValue)
    member("score", measure: outcome.score)
    let evidence = outcome.evidence.map { ($0, true) } + outcome.rejected.map { ($0, false) }
    member("candidates", objects: evidence) { json, candidate in
      json.members(ofCandidate: candidate.0, language)
      json.member("taken", candidate.1)
    }
  }
}
