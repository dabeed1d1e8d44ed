@_spi(Calibration) @_spi(Fitting) import ReportDiff

/// The products of two numbers that count beside the numbers themselves.
///
/// A decoy is told from a deed by numbers together: much of the promise's words, but about other business.
struct Products {
  /// The names of the numbers, those of the products behind them.
  let names: [String]
  private let places: [(left: Int, right: Int)]

  init(of numbers: [String], _ factors: [(String, String)]) {
    let known = factors.compactMap { left, right in
      numbers.firstIndex(of: left).flatMap { left in
        numbers.firstIndex(of: right).map { (left: left, right: $0) }
      }
    }
    places = known
    names = numbers + known.map { "\(numbers[$0.left])*\(numbers[$0.right])" }
  }

  /// Numbers with their products behind them.
  func with(_ numbers: [Double]) -> [Double] {
    numbers + places.map { numbers[$0.left] * numbers[$0.right] }
  }

  /// What decides whether a passage shows a promise as done.
  static let kept = Products(
    of: Calibration.meetingNames,
    sameSubject + sameSense + otherSubject + manner + characters
  )

  /// How far the two speak of the same, told twice.
  ///
  /// Shared bigrams are left out: their square weighs against a short deed that repeats a short promise.
  private static let sameSubject = [
    ("meet", "meet"), ("expl", "expl"), ("core", "core"), ("meet", "expl"), ("act", "obj"),
  ]
  /// How near the two lie in the semantic space, in the light of how far their words meet.
  private static let sameSense = [
    ("sense", "sense"), ("sense", "meet"), ("sense_part", "sense_part"), ("sense_part", "meet"),
  ]
  /// The promise's words on other business, or without its weightiest act or object.
  private static let otherSubject = [
    ("topic_strange", "canch"), ("ac_for", "canch"), ("topic_strange", "meet"), ("ac_for", "meet"),
    ("foreign", "meet"), ("ac_for", "bg"), ("foreign", "bg"), ("meet", "miss_obj"),
    ("meet", "miss_act"), ("bg", "miss_obj"), ("bg", "miss_act"),
  ]
  /// The promise's words in a duty, another body's act, a count of what was published, a long sentence, or from a
  /// promise of many acts.
  private static let manner = [
    ("duty", "meet"), ("other", "meet"), ("len", "meet"), ("len", "expl"), ("num", "meet"),
    ("nact", "meet"), ("nact", "core"), ("vol", "meet"), ("vol", "obj"), ("vol", "act"),
  ]
  /// What the characters say, in the light of how far the two meet.
  private static let characters = ["meet", "act", "obj", "bg", "expl", "num", "len"].map {
    ("wording", $0)
  }
}
