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

  /// The models that come with the program, by name.
  static let entries = Dictionary(
    grouping: Resource.entries(govdiff_calibration_txt()).filter { $0.count > 2 },
    by: { $0[0] }
  )

  /// The model of a name, for numbers in the order of their names.
  init(_ name: String, features: [String]) {
    let known = Dictionary(
      (Self.entries[name] ?? []).map { ($0[1], Double($0[2]) ?? 0) },
      uniquingKeysWith: { first, _ in first }
    )
    bias = known["bias"] ?? 0
    threshold = known["threshold"] ?? 0
    weights = features.map { known[$0] ?? 0 }
    products = known.sorted { $0.key < $1.key }.compactMap { name, weight in
      let factors = name.split(separator: "*").compactMap { features.firstIndex(of: String($0)) }
      return factors.count == 2 ? (weight, factors[0], factors[1]) : nil
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
