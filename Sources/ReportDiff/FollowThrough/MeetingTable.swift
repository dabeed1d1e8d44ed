/// Every promise held against every passage that may show it, with what the models make of each.
struct MeetingTable: Sendable {
  struct Entry: Sendable {
    let passage: Int
    /// How far the passage meets the promise, and its core action.
    let meet, core: Double
    /// How many actions are met.
    let covered: Int
    /// How many times a year is promised what is met; 0 where unsaid.
    let timesAYear: Int
    /// The odds that the passage shows the promise as done, as a logarithm.
    let kept: Double
    /// ``kept``, less where another promise fits the passage better.
    fileprivate(set) var standing: Double

    fileprivate init(_ passage: Int, _ meeting: Meeting, kept: Double) {
      self.passage = passage
      (meet, core, covered) = (meeting.meet, meeting.core, meeting.covered)
      timesAYear = meeting.timesAYear
      self.kept = kept
      standing = kept
    }

    /// Whether the passage meets what is promised more than once a year.
    var isAtInterval: Bool { timesAYear >= Meeting.leastTimes }
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
    let model = Self.keptModel
    var features = MeetingFeatures()
    var entries = [[Entry]](repeating: [], count: reading.promises.count)
    reading.forEachMeeting { promise, passage, meeting in
      reading.read(&features, promise, passage, meeting, reading.keptWording(promise, passage))
      entries[promise].append(Entry(passage, meeting, kept: features.sum(model)))
    }
    let leads = Self.leads(entries, count: reading.passages.count)
    for promise in entries.indices {
      for place in entries[promise].indices {
        let entry = entries[promise][place]
        let lead = leads[entry.passage]
        let rival = lead.promise == promise ? lead.second : lead.first
        entries[promise][place].standing =
          entry.kept - Self.rivalShare * max(0, rival - entry.kept)
      }
      entries[promise].sort { left, right in
        left.standing > right.standing
          || left.standing == right.standing && left.passage < right.passage
      }
    }
    self.entries = entries
  }

  /// The odds that a passage shows a promise as done in full, as a logarithm.
  ///
  /// What was promised at an interval and is told as done seldom is never shown in full.
  static func full(_ promise: Int, _ entry: Entry, _ reading: FollowThroughReading) -> Double {
    guard !reading.isSeldom(promise, entry.passage, timesAYear: entry.timesAYear) else {
      return -.infinity
    }
    var features = MeetingFeatures()
    let meeting = reading.meeting(promise, entry.passage)
    reading.read(&features, promise, entry.passage, meeting, reading.fullWording(entry.passage))
    return features.sum(fullModel)
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
