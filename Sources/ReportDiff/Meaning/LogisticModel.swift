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

  /// The weighted sum of the numbers, and of one more that has the last name: the logarithm of the odds
  /// of yes.
  func sum(_ numbers: [Double], and last: Double? = nil) -> Double {
    var out = bias
    for (weight, number) in zip(weights, numbers) where weight != 0 { out += weight * number }
    if let last, let weight = weights.last { out += weight * last }
    func number(_ place: Int) -> Double { place < numbers.count ? numbers[place] : last ?? 0 }
    for product in products { out += product.weight * number(product.left) * number(product.right) }
    return out
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
