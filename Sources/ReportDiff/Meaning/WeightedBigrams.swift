/// Bigrams, each once and in ascending order, with what each weighs.
struct WeightedBigrams: Sendable {
  let grams: [UInt32]
  private let weights: [Double]
  /// What they weigh together.
  let total: Double

  init(_ grams: [UInt32], _ weights: FieldWeights) {
    self.grams = grams
    self.weights = grams.map(weights.weight(ofBigram:))
    total = self.weights.reduce(0, +)
  }

  /// What those weigh that stand among others, which ascend too.
  func shared(with others: [UInt32]) -> Double {
    var (low, high, sum) = (0, 0, 0.0)
    while low < grams.count, high < others.count {
      let (mine, theirs) = (grams[low], others[high])
      if mine == theirs { sum += weights[low] }
      low += mine <= theirs ? 1 : 0
      high += theirs <= mine ? 1 : 0
    }
    return sum
  }
}
