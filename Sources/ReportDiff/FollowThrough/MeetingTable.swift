/// Every promise held against every passage that may show it, with what the models make of each.
struct MeetingTable: Sendable {
  struct Entry: Sendable {
    let passage: Int
    let meeting: Meeting
    /// The odds that the passage shows the promise as done, as a logarithm.
    let kept: Double
    /// ``kept``, less where another promise fits the passage better.
    var standing: Double
  }

  /// The entries of each promise, those that stand best first.
  let entries: [[Entry]]

  /// Whether a passage shows a promise as done, and whether in full.
  static let keptModel = LogisticModel("kept", features: names)
  static let fullModel = LogisticModel("full", features: names)
  /// The names of the numbers that each decides on; the characters' sum is its own.
  static let names = MeetingFeatures.names + ["wording"]
  /// What of another promise's lead is taken off.
  static let rivalShare = 0.5

  init(_ reading: FollowThroughReading) {
    let found = reading.promises.indices.map { promise in
      reading.candidates(for: promise).map { passage in
        let meeting = reading.meeting(promise, passage)
        let kept = Self.keptModel.sum(
          reading.features(promise, passage, meeting).values,
          and: reading.keptWording(promise, passage)
        )
        return Entry(passage: passage, meeting: meeting, kept: kept, standing: kept)
      }
    }
    let leads = Self.leads(found, count: reading.passages.count)
    entries = found.enumerated().map { promise, row in
      let standings = row.map { entry in
        let lead = leads[entry.passage]
        let rival = lead.promise == promise ? lead.second : lead.first
        return entry.kept - Self.rivalShare * max(0, rival - entry.kept)
      }
      // Places are sorted, as an entry is large; each row has its passages in order.
      let order = row.indices.sorted { (standings[$1], $0) < (standings[$0], $1) }
      return order.map { place in
        var entry = row[place]
        entry.standing = standings[place]
        return entry
      }
    }
  }

  /// The odds that a passage shows a promise as done in full, as a logarithm.
  ///
  /// What was promised at an interval and is told as done seldom is never shown in full.
  static func full(_ promise: Int, _ entry: Entry, _ reading: FollowThroughReading) -> Double {
    guard !reading.isSeldom(promise, entry.passage, entry.meeting) else { return -.infinity }
    return fullModel.sum(
      reading.features(promise, entry.passage, entry.meeting).values,
      and: reading.fullWording(entry.passage)
    )
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
