/// The bigrams of a promise and of each of its clauses, with what each weighs.
final class PromisedBigrams: Sendable {
  /// Where each bigram stands among them; they ascend.
  private let places: GramPlaces
  /// What each weighs, and what it counts for by the part in which it counts for most.
  private let weights, shares: [Double]
  /// What they count for together.
  let total: Double
  /// The bigrams of the parts by their places, those of each part side by side and ascending.
  private let ofParts: [Int]
  private let ends: [Int]
  /// What those of each part weigh together.
  let totals: [Double]

  /// Takes the clauses of a promise with the role of each.
  init(_ clauses: Clauses, _ roles: [PromiseReading.Role], _ weights: FieldWeights) {
    // Bigram and part in one number.
    var keys: [UInt64] = []
    keys.reserveCapacity(clauses.folded.units.count)
    for (part, clause) in clauses.all.enumerated() {
      ContentBigrams.visitAll(in: clauses.folded, clause.folded) {
        keys.append(UInt64($0) << 32 | UInt64(part))
      }
    }
    keys.sort()
    var (grams, best) = ([UInt32](), [PromiseReading.Role]())
    var found: [(part: Int, place: Int)] = []
    grams.reserveCapacity(keys.count)
    best.reserveCapacity(keys.count)
    found.reserveCapacity(keys.count)
    var last: UInt64?
    for key in keys where key != last {
      last = key
      let (gram, part) = (UInt32(key >> 32), Int(key & 0xFFFF_FFFF))
      if grams.last != gram {
        grams.append(gram)
        best.append(roles[part])
      } else if roles[part].rawValue < best[best.count - 1].rawValue {
        best[best.count - 1] = roles[part]
      }
      found.append((part, grams.count - 1))
    }
    let plain = grams.map(weights.weight(ofBigram:))
    places = GramPlaces(grams)
    self.weights = plain
    shares = zip(best, plain).map { $0.share * $1 }
    total = shares.reduce(0, +)
    (ofParts, ends) = Self.byPart(found, count: roles.count)
    totals = found.reduce(into: [Double](repeating: 0, count: roles.count)) { totals, gram in
      totals[gram.part] += plain[gram.place]
    }
  }

  private static func byPart(
    _ grams: [(part: Int, place: Int)],
    count: Int
  ) -> (places: [Int], ends: [Int]) {
    var ends = [Int](repeating: 0, count: count + 1)
    for gram in grams { ends[gram.part + 1] += 1 }
    for part in 0..<count { ends[part + 1] += ends[part] }
    // What begins as the start of each part has moved to its end when all have been put in their places.
    var places = [Int](repeating: 0, count: grams.count)
    for gram in grams {
      places[ends[gram.part]] = gram.place
      ends[gram.part] += 1
    }
    ends.removeLast()
    return (places, ends)
  }
}

extension PromisedBigrams {
  /// Which of them stand somewhere.
  struct Met {
    fileprivate let isMet: UnsafeMutableBufferPointer<Bool>
    /// Whether none does.
    let isEmpty: Bool
  }

  /// Looks which of them stand among others, in any order and some perhaps more than once.
  func meet<Value>(_ others: [UInt32], _ body: (Met) -> Value) -> Value {
    withUnsafeTemporaryAllocation(of: Bool.self, capacity: weights.count) { isMet in
      isMet.initialize(repeating: false)
      var isEmpty = true
      places.visit(others) { place in
        isMet[place] = true
        isEmpty = false
      }
      return body(Met(isMet: isMet, isEmpty: isEmpty))
    }
  }

  /// What those count for that are met.
  func share(of met: Met) -> Double {
    guard !met.isEmpty else { return 0 }
    var sum = 0.0
    for place in shares.indices where met.isMet[place] { sum += shares[place] }
    return sum
  }

  /// What those of a part weigh that are met.
  func weight(of met: Met, inPart part: Int) -> Double {
    guard !met.isEmpty else { return 0 }
    var sum = 0.0
    for index in (part == 0 ? 0 : ends[part - 1])..<ends[part] where met.isMet[ofParts[index]] {
      sum += weights[ofParts[index]]
    }
    return sum
  }
}
