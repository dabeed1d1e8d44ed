/// Every promise held against every passage that may show it, with what the models make of each.
struct MeetingTable: Sendable {
  struct Entry: Sendable {
    let passage: Int
    let meeting: Meeting
    /// The odds that the passage shows the promise as done, and as done in full, as logarithms.
    ///
    /// What was promised at an interval and is told as done seldom is never shown in full.
    let kept: Double
    let full: Double
    /// ``kept``, less where another promise fits the passage better.
    var standing: Double
  }

  /// The entries of each promise, those that stand best first.
  let entries: [[Entry]]

  static let keptModel = LogisticModel("kept", features: MeetingFeatures.names)
  static let fullModel = LogisticModel("full", features: MeetingFeatures.names)
  /// What of another promise's lead is taken off.
  static let rivalShare = 0.5

  init(_ reading: FollowThroughReading) {
    let found = reading.promises.indices.map { promise in
      reading.candidates(for: promise).map { passage in
        let meeting = reading.meeting(promise, passage)
        let numbers = reading.features(promise, passage, meeting).values
        let kept = Self.keptModel.sum(numbers)
        return Entry(
          passage: passage,
          meeting: meeting,
          kept: kept,
          full: reading.isSeldom(promise, passage) ? -.infinity : Self.fullModel.sum(numbers),
          standing: kept
        )
      }
    }
    let leads = Self.leads(found, count: reading.passages.count)
    entries = found.enumerated().map { promise, row in
      row.map { entry in
        var entry = entry
        let lead = leads[entry.passage]
        let rival = lead.promise == promise ? lead.second : lead.first
        entry.standing -= Self.rivalShare * max(0, rival - entry.kept)
        return entry
      }.sorted { ($1.standing, $0.passage) < ($0.standing, $1.passage) }
    }
  }

  /// For each passage the promise that fits it best, with its odds and those of the next.
  private static func leads(
    _ rows: [[Entry]],
    count: Int
  ) -> [(promise: Int, first: Double, second: Double)] {
    var out = [(promise: Int, first: Double, second: Double)](
      repeating: (-1, -.infinity, -.infinity),
      count: count
    )
    for (promise, row) in rows.enumerated() {
      for entry in row {
        let lead = out[entry.passage]
        if entry.kept > lead.first {
          out[entry.passage] = (promise, entry.kept, lead.first)
        } else if entry.kept > lead.second {
          out[entry.passage].second = entry.kept
        }
      }
    }
    return out
  }
}
