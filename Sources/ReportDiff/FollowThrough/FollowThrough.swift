/// Looks for each of last year's promises among what this year's report says was done.
///
/// This is a first, lexical reading: the share of a promise's rare bigrams that one sentence of this
/// year's account holds. It never counts a promise, a duty or a complaint as evidence.
struct FollowThrough {
  /// The share of a promise's weight at which it counts as shown, and as shown in part.
  static let leastEvidenced = 0.13
  static let leastPartial = 0.08
  /// How many sentences are quoted at the most.
  static let mostEvidence = 3

  let outcomes: [CommitmentOutcome]

  private struct Candidate {
    let section: SectionKind
    let sentence: Sentence
    let vector: ItemWeights.Vector
  }

  init(of reports: YearPair<Report>, along alignment: Alignment) {
    let candidates = Self.accounts(in: reports.new)
    let weights = ItemWeights(candidates.map(\.sentence.text) + reports.old.commitments.map(\.text))
    let prepared = candidates.map { candidate in
      Candidate(
        section: candidate.section,
        sentence: candidate.sentence,
        vector: weights.vector(of: candidate.sentence.text)
      )
    }
    outcomes = reports.old.commitments.enumerated().map { index, commitment in
      let evidence = Self.evidence(for: commitment, among: prepared, weights)
      return Self.outcome(commitment, index, evidence, reports, alignment)
    }
  }

  /// This year's sentences that tell of something done: not section five's problems and promises, and
  /// nothing in the future.
  private static func accounts(
    in report: Report
  ) -> [(section: SectionKind, sentence: Sentence)] {
    let items = (report.problems + report.commitments).map(\.text.folded)
    return report.sections.flatMap { section in
      section.sentences.filter { sentence in
        guard Tense(of: sentence.text) == .account else { return false }
        guard section.kind == .problems else { return true }
        let mark = ItemMark(sentence.text, at: 0)?.length ?? 0
        let folded = sentence.text.dropFirst(mark).folded
        return Tense.saysDone(sentence.text)
          && !items.contains { $0.contains(folded) || folded.contains($0) }
      }.map { (section.kind, $0) }
    }
  }

  private static func evidence(
    for commitment: Item,
    among candidates: [Candidate],
    _ weights: ItemWeights
  ) -> [Evidence] {
    let promise = weights.vector(of: commitment.text)
    let scored = candidates.map { candidate in
      Evidence(
        section: candidate.section,
        sentence: candidate.sentence,
        score: promise.containment(in: candidate.vector)
      )
    }
    let ranked = scored.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return ranked.prefix(mostEvidence).map(\.element)
  }

  private static func outcome(
    _ commitment: Item,
    _ index: Int,
    _ evidence: [Evidence],
    _ reports: YearPair<Report>,
    _ alignment: Alignment
  ) -> CommitmentOutcome {
    let score = evidence.first?.score ?? 0
    let verdict: Verdict =
      score >= leastEvidenced ? .evidenced : score >= leastPartial ? .partial : .absent
    let restated = alignment.commitments.first { $0.old == index }
    let problemIndex = reports.old.problems.firstIndex { $0.id == commitment.problem }
    let recurring = problemIndex.flatMap { place in alignment.problems.first { $0.old == place } }
    return CommitmentOutcome(
      commitment: commitment,
      problem: problemIndex.map { reports.old.problems[$0] },
      verdict: verdict,
      score: min(score, 1),
      evidence: verdict == .absent ? [] : evidence.filter { $0.score >= leastPartial },
      recurring: recurring.map { reports.new.problems[$0.new] },
      restated: restated.map { reports.new.commitments[$0.new] }
    )
  }
}
