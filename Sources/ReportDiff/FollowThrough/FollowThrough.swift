/// Looks for each of last year's promises among what this year's report says was done.
///
/// Promises and passages are read through the lexicon into acts and objects; how they meet, and how the
/// passage tells it, is weighed by calibrated models (decision 11). A promise, a duty or a complaint is
/// never evidence.
struct FollowThrough {
  /// How many sentences are quoted, and how many rejected ones are told of, at the most.
  static let mostEvidence = 3
  static let mostRejected = 3
  /// How far behind the threshold a further sentence may stand and still be quoted beside the first.
  static let furtherEvidence = 1.0
  /// How far a sentence must meet a promise for its rejection to be worth telling.
  static let leastRejected = 0.3

  let outcomes: [CommitmentOutcome]

  /// Every promise held against what this year's report says: all that needs no alignment.
  struct Preparation: Sendable {
    fileprivate let reading: FollowThroughReading
    fileprivate let table: MeetingTable

    init(of reports: YearPair<Report>) {
      reading = FollowThroughReading(of: reports)
      table = MeetingTable(reading)
    }
  }

  init(_ preparation: Preparation, of reports: YearPair<Report>, along alignment: Alignment) {
    let (reading, table) = (preparation.reading, preparation.table)
    outcomes = reading.promises.indices.map { promise in
      Self.outcome(promise, reading, table.entries[promise], reports, alignment)
    }
  }

  private static func outcome(
    _ index: Int,
    _ reading: FollowThroughReading,
    _ entries: [MeetingTable.Entry],
    _ reports: YearPair<Report>,
    _ alignment: Alignment
  ) -> CommitmentOutcome {
    let promise = reading.promises[index]
    let kept = MeetingTable.keptModel
    let isKept = entries.first.map { $0.standing >= kept.threshold } ?? false
    let evidence = isKept ? quoted(entries, reading) : []
    let verdict = verdict(index, entries, evidence, reading)
    let problemIndex = reports.old.problems.firstIndex { $0.id == promise.item.problem }
    var outcome = CommitmentOutcome(
      commitment: promise.item,
      problem: problemIndex.map { reports.old.problems[$0] },
      verdict: verdict,
      score: entries.first.map { kept.strength($0.standing) } ?? 0,
      evidence: evidence.map { reading.evidence($0, for: index, kept.strength($0.standing)) },
      recurring: recurring(promise.item, problemIndex, reports, alignment),
      restated: alignment.commitments.first { $0.old == index }
        .map { reports.new.commitments[$0.new] }
    )
    outcome.promise = Promise(promise)
    if verdict == .partial, let best = entries.first {
      outcome.shortfalls = Shortfall.shortfalls(of: promise, reading.passages[best.passage], best)
    }
    outcome.rejected = rejected(entries, evidence, index, reading)
    return outcome
  }

  /// Shown in full is what any passage of the quoted sentences shows in full.
  ///
  /// Often one sentence tells the one action of a promise, and another the other. What the best passage tells as done seldom is made good
  /// only by one that shows an action promised at an interval too.
  private static func verdict(
    _ promise: Int,
    _ entries: [MeetingTable.Entry],
    _ quoted: [MeetingTable.Entry],
    _ reading: FollowThroughReading
  ) -> Verdict {
    guard !quoted.isEmpty else { return .absent }
    let sentences = Set(quoted.map { reading.passages[$0.passage].sentence.id })
    let isSeldom =
      entries.first.map {
        reading.isSeldom(promise, $0.passage, timesAYear: $0.timesAYear)
      } ?? false
    let isFull = near(entries).contains { entry in
      sentences.contains(reading.passages[entry.passage].sentence.id)
        && (!isSeldom || entry.isAtInterval)
        && MeetingTable.full(promise, entry, reading) > MeetingTable.fullModel.threshold
    }
    return isFull ? .evidenced : .partial
  }

  /// The passages that stand high enough to be quoted beside the first.
  private static func near(_ entries: [MeetingTable.Entry]) -> ArraySlice<MeetingTable.Entry> {
    let least = MeetingTable.keptModel.threshold - furtherEvidence
    return entries.prefix { $0.standing >= least }
  }

  /// The passages that are quoted, of each sentence the best.
  private static func quoted(
    _ entries: [MeetingTable.Entry],
    _ reading: FollowThroughReading
  ) -> [MeetingTable.Entry] {
    var seen: Set<String> = []
    return near(entries).filter {
      seen.insert(reading.passages[$0.passage].sentence.id).inserted
    }.prefix(mostEvidence).map(\.self)
  }

  /// The sentences that come near and are not quoted, with what speaks against each.
  private static func rejected(
    _ entries: [MeetingTable.Entry],
    _ quoted: [MeetingTable.Entry],
    _ promise: Int,
    _ reading: FollowThroughReading
  ) -> [Evidence] {
    var seen = Set(quoted.map { reading.passages[$0.passage].sentence.id })
    var out: [Evidence] = []
    for entry in entries where out.count < mostRejected && entry.meet >= leastRejected {
      guard seen.insert(reading.passages[entry.passage].sentence.id).inserted else { continue }
      let strength = MeetingTable.keptModel.strength(entry.standing)
      out.append(reading.rejection(entry.passage, for: promise, strength))
    }
    guard out.count < mostRejected else { return out }
    return out
      + reading.plans(for: promise, least: leastRejected)
      .filter { seen.insert($0.sentence.id).inserted }.prefix(mostRejected - out.count)
  }

  /// This year's problem that names the promise's own again.
  private static func recurring(
    _ commitment: Item,
    _ problem: Int?,
    _ reports: YearPair<Report>,
    _ alignment: Alignment
  ) -> Item? {
    guard let problem else {
      let found = ItemAlignment.likest(commitment.text, reports.new.problems, ItemAlignment.recurs)
      return found.map { reports.new.problems[$0] }
    }
    return alignment.problems.first { $0.old == problem }.map { reports.new.problems[$0.new] }
  }
}
