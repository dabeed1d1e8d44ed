/// What `govdiff-calibrate` needs to see of how a verdict is reached.
@_spi(Calibration) public enum Calibration {
  /// The names of the numbers that decide on a promise and a passage.
  public static var meetingNames: [String] { MeetingFeatures.names }
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
    /// The numbers of each promise with each passage.
    public let meetings: [[[Double]]]
    /// Whether a passage tells a promise as done less often than promised, which is never in full.
    public let seldom: [[Bool]]
    /// The numbers of each promise's problem with each problem of the new report.
    public let recurrences: [[[Double]]]
    /// The numbers of each promise with each promise of the new report.
    public let restatements: [[[Double]]]

    /// Reads two reports as follow-through reads them.
    public init(of reports: YearPair<Report>) {
      let reading = FollowThroughReading(of: reports)
      promises = reading.promises.map(\.item.text)
      passages = reading.passages.map { ($0.text, $0.sentence.text) }
      meetings = reading.promises.indices.map { promise in
        reading.passages.indices.map { passage in
          reading.features(promise, passage, reading.meeting(promise, passage)).values
        }
      }
      seldom = reading.promises.indices.map { promise in
        reading.passages.indices.map { reading.isSeldom(promise, $0) }
      }
      recurrences =
        ItemLikeness(
          reports.old.commitments.map { reports.old.subject(of: $0) },
          reports.new.problems.map(\.text)
        ).numbers
      restatements =
        ItemLikeness(
          reports.old.commitments.map(\.text),
          reports.new.commitments.map(\.text)
        ).numbers
    }
  }

  /// The numbers of one promise with one sentence, each by itself.
  public static func meeting(
    promise: String,
    problem: String?,
    sentence: String,
    agency: String?,
    year: Int?
  ) -> [Double] {
    func item(_ text: String) -> Item {
      Item(id: "", ordinal: 1, headline: nil, text: Text(text), line: 1)
    }
    let reading = FollowThroughReading(
      promise: item(promise),
      problem: problem.map(item),
      sentence: Sentence(id: "", heading: nil, text: Text(sentence), line: 1),
      agency: agency,
      year: year
    )
    return reading.features(0, 0, reading.meeting(0, 0)).values
  }

  /// The concepts and bigrams that stand in a sentence, each once, as `frequencies.txt` names them.
  public static func marks(of sentence: Text) -> [String] {
    let lexicon = Lexicon.shared
    let concepts = Set(Clause.clauses(of: sentence).flatMap { $0.hits.map(\.concept) })
    let bigrams = ContentBigrams.distinct(FoldedText(sentence)).map { gram in
      String(decoding: [UInt16(gram >> 16), UInt16(gram & 0xFFFF)], as: UTF16.self)
    }
    return concepts.map { lexicon.concepts[$0] }.map { "\($0.kind.rawValue)\t\($0.id)" }
      + bigrams.map { "bigram\t\($0)" }
  }

  /// From how many sentences on a bigram is worth listing.
  public static var leastListed: Int { FieldWeights.leastListed }
}
