/// Bigrams, each once and in ascending order, with what each weighs.
struct WeightedBigrams: Sendable {
  let grams: [UInt32]
  private let weights: [Double]
  /// What they weigh together.
  let total: Double

  init(_ grams: [UInt32], _ weights: FieldWeights) {
    self.init(grams, weights: grams.map(weights.weight(ofBigram:)))
  }

  /// Takes of each bigram the share that it counts for.
  init(_ grams: [UInt32], shares: [Double], _ weights: FieldWeights) {
    self.init(grams, weights: zip(grams, shares).map { $1 * weights.weight(ofBigram: $0) })
  }

  private init(_ grams: [UInt32], weights: [Double]) {
    self.grams = grams
    self.weights = weights
    total = weights.reduce(0, +)
  }

  /// Those that stand among others, in ascending order.
  ///
  /// - Parameters:
  ///   - others: bigrams in any order, some perhaps more than once.
  ///   - places: where these stand.
  func common(with others: [UInt32], _ places: GramPlaces) -> [UInt32] {
    withUnsafeTemporaryAllocation(of: Bool.self, capacity: grams.count) { isMet in
      isMet.initialize(repeating: false)
      var count = 0
      places.visit(others) { place in
        count += isMet[place] ? 0 : 1
        isMet[place] = true
      }
      guard count > 0 else { return [] }
      var out: [UInt32] = []
      out.reserveCapacity(count)
      for place in grams.indices where isMet[place] { out.append(grams[place]) }
      return out
    }
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
