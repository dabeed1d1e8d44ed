/// What `govdiff-calibrate` needs to see of how a verdict is reached.
@_spi(Calibration) public enum Calibration {
  /// The names of the numbers that decide on a promise and a passage.
  public static var meetingNames: [String] { MeetingTable.names }
  /// How far behind the threshold a further sentence may stand and still be quoted beside the first.
  public static var furtherEvidence: Double { FollowThrough.furtherEvidence }
  /// How many sentences are quoted at the most.
  public static var mostEvidence: Int { FollowThrough.mostEvidence }
  /// What of another promise's lead on a passage is taken off.
  public static var rivalShare: Double { MeetingTable.rivalShare }

  /// A promise with a sentence or its part: their numbers but for the last, which is the sum over the
  /// characters, and the characters of both.
  public struct Meeting: Sendable {
    /// The numbers in the order of ``Calibration/meetingNames``, without the last.
    public let numbers: [Double]
    /// The characters of the promise, each once, in ascending order.
    public let promise: [UInt32]
    /// Those of the sentence.
    public let sentence: [UInt32]
    /// Those of the sentence with its pairs of neighbouring characters.
    public let sentenceWithPairs: [UInt32]

    init(_ reading: FollowThroughReading, _ promise: Int, _ passage: Int) {
      var features = MeetingFeatures()
      reading.read(&features, promise, passage, reading.meeting(promise, passage), 0)
      numbers = features.values.dropLast()
      self.promise = reading.promises[promise].letters
      sentence = reading.passages[passage].letters
      sentenceWithPairs = reading.passages[passage].lettersWithPairs
    }
  }
  /// The names of the numbers that decide on two items.
  public static var likenessNames: [String] { ItemLikeness.names }

  /// Does all that telling what became of the promises takes, for measuring how long that is; gives how
  /// many decisions it made.
  public static func decisions(on reports: YearPair<Report>) -> Int {
    let items =
      ItemAlignment.matches(reports.map(\.problems), ItemAlignment.recurs)
      + ItemAlignment.matches(reports.map(\.commitments), ItemAlignment.restated)
    return MeetingTable(FollowThroughReading(of: reports)).entries.joined().count + items.count
  }

  /// The promises of one year and the passages of the other with their numbers.
  public struct Pair: Sendable {
    /// The promises, in order.
    public let promises: [Text]
    /// The passages, each with its sentence.
    public let passages: [(text: Text, sentence: Text)]
    /// Each promise with each passage.
    public let meetings: [[Meeting]]
    /// Whether a passage meets what is promised more than once a year, and whether it tells it as done less
    /// often than promised, which is never in full.
    public let atInterval, seldom: [[Bool]]
    /// The numbers of each promise's problem with each problem of the new report.
    public let recurrences: [[[Double]]]
    /// The numbers of each promise with each promise of the new report.
    public let restatements: [[[Double]]]

    /// Reads two reports as follow-through reads them.
    public init(of reports: YearPair<Report>, _ space: SemanticSpace) {
      let reading = FollowThroughReading(of: reports, space)
      promises = reading.promises.map(\.item.text)
      passages = reading.passages.map { ($0.text, $0.sentence.text) }
      let met = reading.promises.indices.map { promise in
        reading.passages.indices.map { reading.meeting(promise, $0) }
      }
      meetings = reading.promises.indices.map { promise in
        reading.passages.indices.map { Meeting(reading, promise, $0) }
      }
      atInterval = met.map { $0.map { $0.timesAYear >= ReportDiff.Meeting.leastTimes } }
      seldom = met.enumerated().map { promise, row in
        row.enumerated().map { reading.isSeldom(promise, $0, timesAYear: $1.timesAYear) }
      }
      recurrences =
        ItemLikeness(
          reports.old.commitments.map { reports.old.subject(of: $0) },
          reports.new.problems.map(\.text),
          space
        ).numbers
      restatements =
        ItemLikeness(
          reports.old.commitments.map(\.text),
          reports.new.commitments.map(\.text),
          space
        ).numbers
    }
  }

  /// One promise with one sentence, each by itself.
  public static func meeting(
    promise: String,
    problem: String?,
    sentence: String,
    agency: String?,
    year: Int?,
    space: SemanticSpace
  ) -> Meeting {
    func item(_ text: String) -> Item {
      Item(id: "", ordinal: 1, headline: nil, text: Text(text), line: 1)
    }
    let reading = FollowThroughReading(
      promise: item(promise),
      problem: problem.map(item),
      sentence: Sentence(id: "", heading: nil, text: Text(sentence), line: 1),
      agency: agency,
      year: year,
      space
    )
    return Meeting(reading, 0, 0)
  }

  /// The terms of a text that the semantic space places, each once.
  public static func terms(of text: String) -> [UInt32] { SemanticSpace.terms(of: Text(text)) }

  /// How many concepts the lexicon has.
  public static var conceptCount: Int { Lexicon.shared.concepts.count }

  /// The concepts and bigrams that stand in a sentence, each once, as `frequencies.txt` names them.
  public static func marks(of sentence: Text) -> [String] {
    let lexicon = Lexicon.shared
    let concepts = Set(Clauses(of: sentence).hits.map(\.concept))
    let bigrams = ContentBigrams.distinct(FoldedText(sentence)).map { gram in
      String(decoding: [UInt16(gram >> 16), UInt16(gram & 0xFFFF)], as: UTF16.self)
    }
    return concepts.map { lexicon.concepts[$0] }.map { "\($0.kind.rawValue)\t\($0.id)" }
      + bigrams.map { "bigram\t\($0)" }
  }

  /// From how many sentences on a bigram is worth listing.
  public static var leastListed: Int { FieldWeights.leastListed }
}
