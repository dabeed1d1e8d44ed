/// The bigrams of a promise and of each of its clauses, with what each weighs.
struct PromisedBigrams: Sendable {
  /// Each once, in ascending order.
  fileprivate let grams: [UInt32]
  /// What each weighs, and what it counts for by the part in which it counts for most.
  private let weights, shares: [Double]
  /// What they count for together, and what those of each part weigh together.
  let total: Double
  let totals: [Double]
  /// Which of them stand in each part, a bit each: the words of one part behind those of the other.
  private let ofParts: [UInt64]

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
    let words = Self.words(for: grams.count)
    var ofParts = [UInt64](repeating: 0, count: words * roles.count)
    var totals = [Double](repeating: 0, count: roles.count)
    for (part, place) in found {
      ofParts[part * words + place >> 6] |= 1 << UInt64(place & 63)
      totals[part] += plain[place]
    }
    self.grams = grams
    self.weights = plain
    shares = zip(best, plain).map { $0.share * $1 }
    total = shares.reduce(0, +)
    (self.ofParts, self.totals) = (ofParts, totals)
  }

  fileprivate static func words(for count: Int) -> Int { (count + 63) / 64 }

  /// What those count for that are met.
  func share(of met: MetBigrams) -> Double {
    var sum = 0.0
    for word in met.words.indices {
      var rest = met.words[word]
      while rest != 0 {
        sum += shares[word << 6 | rest.trailingZeroBitCount]
        rest &= rest &- 1
      }
    }
    return sum
  }

  /// What those of a part weigh that are met.
  func weight(of met: MetBigrams, inPart part: Int) -> Double {
    var sum = 0.0
    for word in met.words.indices {
      var rest = met.words[word] & ofParts[part * met.words.count + word]
      while rest != 0 {
        sum += weights[word << 6 | rest.trailingZeroBitCount]
        rest &= rest &- 1
      }
    }
    return sum
  }
}

/// Which bigrams of a promise a passage has: a bit for each, in their order.
struct MetBigrams {
  fileprivate let words: UnsafeBufferPointer<UInt64>
}

/// The bigrams of all promises, looked for in a passage at once.
struct PromisedBigramIndex: Sendable {
  /// The different bigrams, and where the bits of each lie: its first in ``bits``, last the end of all.
  private let places: GramPlaces
  private let starts: [Int]
  /// A bit for each promise that has it, 64 to a word.
  private let bits: [Int]
  /// Where the words of each promise begin, and last the end of all.
  private let words: [Int]

  init(_ promises: [PromisedBigrams]) {
    var (words, uses) = ([0], [(gram: UInt32, bit: Int)]())
    for promise in promises {
      let start = words[words.count - 1]
      for (place, gram) in promise.grams.enumerated() { uses.append((gram, start << 6 + place)) }
      words.append(start + PromisedBigrams.words(for: promise.grams.count))
    }
    uses.sort { ($0.gram, $0.bit) < ($1.gram, $1.bit) }
    var (grams, starts) = ([UInt32](), [Int]())
    for (place, use) in uses.enumerated() where grams.last != use.gram {
      grams.append(use.gram)
      starts.append(place)
    }
    starts.append(uses.count)
    places = GramPlaces(grams)
    bits = uses.map(\.bit)
    (self.starts, self.words) = (starts, words)
  }

  /// Which bigrams of the promises stand in a passage.
  struct Met {
    fileprivate let all: UnsafeBufferPointer<UInt64>
    fileprivate let words: [Int]

    /// Those of one promise.
    func bigrams(of promise: Int) -> MetBigrams {
      MetBigrams(
        words: UnsafeBufferPointer(rebasing: all[words[promise]..<words[promise + 1]])
      )
    }
  }

  /// Looks which of them stand in the told clauses of a passage.
  func meet<Value>(
    _ told: ArraySlice<PassageParts.Told>,
    of passage: Passage,
    _ body: (Met) -> Value
  ) -> Value {
    let count = words[words.count - 1]
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { met in
      met.initialize(repeating: 0)
      places.look { place in
        for told in told {
          ContentBigrams.visitAll(in: passage.folded, told.clause.folded) { gram in
            guard let place = place(gram) else { return }
            for bit in bits[starts[place]..<starts[place + 1]] {
              met[bit >> 6] |= 1 << UInt64(bit & 63)
            }
          }
        }
      }
      return body(Met(all: UnsafeBufferPointer(met), words: words))
    }
  }
}
