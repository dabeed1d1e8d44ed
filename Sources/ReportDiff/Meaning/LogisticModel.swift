import CResources

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A calibrated decision: the sum of weighted numbers, and from where on it says yes.
///
/// The weights stand in `calibration.txt`, written by `make calibrate`. What is named there after two numbers
/// (meet*foreign) weighs their product: a passage in the promise's words tells otherwise where it is about
/// other business.
struct LogisticModel: Sendable {
  private let bias: Double
  private let weights: [Double]
  /// The products of two numbers, each by their places, with what they weigh.
  private let products: [(weight: Double, left: Int, right: Int)]
  /// The sum from which on it says yes.
  let threshold: Double

  /// The lines of the file.
  static let entries: [(model: ResourceField, name: ResourceField, weight: Double?)] = {
    var out: [(model: ResourceField, name: ResourceField, weight: Double?)] = []
    Resource.forEachEntry(of: govdiff_calibration_txt()) { fields in
      if fields.count > 2 { out.append((fields[0], fields[1], fields[2].number)) }
    }
    return out
  }()

  /// The model of a name, for numbers in the order of their names.
  init(_ name: String, features: [String]) {
    var known = KnownWeights()
    for entry in Self.entries where entry.model == name { known.append(entry.name, entry.weight) }
    bias = known["bias"] ?? 0
    threshold = known["threshold"] ?? 0
    weights = features.map { known[$0] ?? 0 }
    products = known.products.compactMap { factors, weight in
      let places = factors.compactMap { factor in features.firstIndex { factor == $0 } }
      return places.count == 2 ? (weight, places[0], places[1]) : nil
    }
  }

  /// The weighted sum of the numbers, which are as many as their names: the logarithm of the odds of yes.
  func sum(_ numbers: [Double]) -> Double {
    sum(numbers, leading: numbers.count - 1, further: [])
  }

  /// The sum where most of the numbers are 0.
  ///
  /// - Parameters:
  ///   - numbers: the numbers, as many as their names.
  ///   - leading: how many at the front may be anything.
  ///   - further: the places, in order, of those behind them that are not 0, but for the last.
  /// - Returns: the sum.
  func sum(_ numbers: [Double], leading: Int, further: [Int]) -> Double {
    precondition(numbers.count == weights.count)
    return numbers.withUnsafeBufferPointer { numbers in
      weights.withUnsafeBufferPointer { weights in
        var out = bias
        for place in 0..<leading { out += weights[place] * numbers[place] }
        for place in further { out += weights[place] * numbers[place] }
        let last = numbers.count - 1
        out += weights[last] * numbers[last]
        for (weight, left, right) in products { out += weight * numbers[left] * numbers[right] }
        return out
      }
    }
  }

  /// The probability of yes for a sum, moved so that the threshold is at one half.
  func strength(_ sum: Double) -> Double { 1 / (1 + exp(threshold - sum)) }
}

/// The weights of a model by their names, of which the first counts where one is told twice.
private struct KnownWeights {
  private var weights: [(name: ResourceField, weight: Double)] = []
  /// Where the next name is looked for first: names are asked for in the order in which they are written.
  private var next = 0

  mutating func append(_ name: ResourceField, _ weight: Double?) {
    weights.append((name, weight ?? 0))
  }

  subscript(name: String) -> Double? {
    mutating get {
      for step in weights.indices {
        let place = (next + step) % weights.count
        guard weights[place].name == name else { continue }
        next = place + 1
        return weights[place].weight
      }
      return nil
    }
  }

  /// The weights whose names are of several factors, in the order of the names.
  var products: [(factors: [ResourceField], weight: Double)] {
    weights.filter { $0.name.bytes.contains(Self.times) }
      .sorted { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }
      .map { ($0.name.parts(between: Self.times), $0.weight) }
  }

  private static let times: UInt8 = 0x2A
}
