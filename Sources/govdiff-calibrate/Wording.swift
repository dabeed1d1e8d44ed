@_spi(Calibration) @_spi(Fitting) import ReportDiff

/// What the characters of a sentence weigh: a logistic regression with a penalty on large weights, fitted one
/// weight after the other.
struct Wording {
  /// A sentence by the characters or pairs in it, each told by whether the promise has it, and the answer.
  typealias Example = (keys: [UInt64], isYes: Bool)

  private static let passes = 40

  /// The weights in hundredths.
  private var weights: [UInt64: Int] = [:]

  /// Fits examples; what stands in fewer than `least` of them is not weighed.
  init(_ examples: [Example], least: Int, penalty: Double) {
    var places: [UInt64: [Int]] = [:]
    for (place, example) in examples.enumerated() {
      for key in example.keys { places[key, default: []].append(place) }
    }
    let keys = places.keys.filter { places[$0, default: []].count >= least }.sorted()
    let columns = keys.map { places[$0, default: []] }
    let all = Array(examples.indices)
    var fitted = [Double](repeating: 0, count: keys.count)
    var sums = [Double](repeating: 0, count: examples.count)
    for _ in 0..<Self.passes {
      _ = Self.step(0, all, &sums, examples, penalty: 0)
      for (index, column) in columns.enumerated() {
        fitted[index] += Self.step(fitted[index], column, &sums, examples, penalty: penalty)
      }
    }
    for (key, weight) in zip(keys, fitted) { weights[key] = Int((weight * 100).rounded()) }
  }

  /// A step down for one weight that cannot overshoot, as no logistic curve bends more than by a quarter.
  private static func step(
    _ weight: Double,
    _ places: [Int],
    _ sums: inout [Double],
    _ examples: [Example],
    penalty: Double
  ) -> Double {
    var pull = -penalty * weight
    for place in places { pull += (examples[place].isYes ? 1 : 0) - Regression.chance(sums[place]) }
    let step = pull / (0.25 * Double(places.count) + penalty)
    for place in places { sums[place] += step }
    return step
  }

  /// The sum over a sentence.
  func sum(_ keys: [UInt64]) -> Double {
    Double(keys.reduce(0) { $0 + (weights[$1] ?? 0) }) / 100
  }

  /// The weights that are not 0, for characters and pairs in ascending order.
  var letters: [(key: UInt32, shared: Int, strange: Int)] {
    let known = Set(weights.filter { $0.value != 0 }.keys.map(Self.letter)).sorted()
    return known.map { letter in
      let (shared, strange) = (
        Self.key(letter, isShared: true), Self.key(letter, isShared: false)
      )
      return (letter, weights[shared] ?? 0, weights[strange] ?? 0)
    }
  }
}

// MARK: - Keys

extension Wording {
  /// A character or a pair, the lowest bit saying whether the promise has it.
  private static func key(_ letter: UInt32, isShared: Bool) -> UInt64 {
    UInt64(letter) << 1 | (isShared ? 1 : 0)
  }

  private static func letter(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 1) }

  /// The characters of a sentence, each told by whether the promise has it.
  static func keptKeys(_ meeting: Calibration.Meeting) -> [UInt64] {
    let promise = Set(meeting.promise)
    return meeting.sentence.map { key($0, isShared: promise.contains($0)) }
  }

  /// The characters and pairs of a sentence, whatever is promised.
  static func fullKeys(_ meeting: Calibration.Meeting) -> [UInt64] {
    meeting.sentenceWithPairs.map { key($0, isShared: false) }
  }
}

/// The sums over characters for the two questions on a promise and a sentence.
struct Wordings {
  let kept, full: Wording

  init(_ judged: [JudgedPromise]) {
    let all = judged.flatMap(\.meetings)
    kept = Wording(
      all.filter { $0.label != .stranger }.map { (Wording.keptKeys($0.meeting), $0.label.isKept) },
      least: 3,
      penalty: 100
    )
    full = Wording(
      all.filter(\.label.isKept).map { (Wording.fullKeys($0.meeting), $0.label == .evidenced) },
      least: 8,
      penalty: 33
    )
  }

  /// The numbers that each question is decided on.
  func keptNumbers(_ meeting: Calibration.Meeting) -> [Double] {
    Products.kept.with(meeting.numbers + [kept.sum(Wording.keptKeys(meeting))])
  }

  func fullNumbers(_ meeting: Calibration.Meeting) -> [Double] {
    meeting.numbers + [full.sum(Wording.fullKeys(meeting))]
  }
}
