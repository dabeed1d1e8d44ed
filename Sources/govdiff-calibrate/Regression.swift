import Foundation

/// A logistic regression with a penalty on large weights, fitted by Newton's method.
///
/// The numbers are brought to mean 0 and deviation 1 for the fit; the weights are given for the numbers as
/// they come.
struct Regression {
  private(set) var bias = 0.0
  private(set) var weights: [Double]

  /// Fits samples; `penalty` is that on the square of each standardised weight.
  init(_ samples: [Sample], penalty: Double) {
    let size = samples.first?.numbers.count ?? 0
    let scale = Scale(samples, size)
    var fitted = [Double](repeating: 0, count: size + 1)
    let rows = samples.map { scale.standard($0.numbers) + [1] }
    for _ in 0..<30 {
      let step = Self.newtonStep(rows, samples, fitted, penalty)
      for index in fitted.indices { fitted[index] += step[index] }
      if step.map(abs).max() ?? 0 < 1e-6 { break }
    }
    weights = (0..<size).map { fitted[$0] / scale.deviations[$0] }
    bias = fitted[size] - (0..<size).reduce(0) { $0 + weights[$1] * scale.means[$1] }
  }

  /// The logarithm of the odds of yes.
  func sum(_ numbers: [Double]) -> Double {
    zip(weights, numbers).reduce(bias) { $0 + $1.0 * $1.1 }
  }

  /// The chance of yes for the logarithm of its odds.
  static func chance(_ sum: Double) -> Double { 1 / (1 + exp(-sum)) }

  private static func newtonStep(
    _ rows: [[Double]],
    _ samples: [Sample],
    _ fitted: [Double],
    _ penalty: Double
  ) -> [Double] {
    let size = fitted.count
    var gradient = [Double](repeating: 0, count: size)
    var curvature = [Double](repeating: 0, count: size * size)
    for (row, sample) in zip(rows, samples) {
      var sum = 0.0
      for index in 0..<size { sum += row[index] * fitted[index] }
      let chance = chance(sum)
      let pull = sample.weight * ((sample.isYes ? 1 : 0) - chance)
      let bend = sample.weight * chance * (1 - chance)
      let used = (0..<size).filter { row[$0] != 0 }
      for left in used {
        gradient[left] += pull * row[left]
        let factor = bend * row[left]
        for right in used where right <= left {
          curvature[left * size + right] += factor * row[right]
        }
      }
    }
    // The bias, which stands last, is not held back.
    for index in 0..<(size - 1) {
      gradient[index] -= penalty * fitted[index]
      curvature[index * size + index] += penalty
    }
    curvature[size * size - 1] += 1e-9
    return Cholesky.solve(curvature, gradient)
  }
}

/// The mean and the deviation of each number over the samples.
private struct Scale {
  let means: [Double]
  let deviations: [Double]

  init(_ samples: [Sample], _ size: Int) {
    let count = Double(max(1, samples.count))
    let means = (0..<size).map { index in
      samples.reduce(0) { $0 + $1.numbers[index] } / count
    }
    self.means = means
    deviations = (0..<size).map { index in
      let spread = samples.reduce(0) { $0 + pow($1.numbers[index] - means[index], 2) } / count
      return spread > 0 ? spread.squareRoot() : 1
    }
  }

  func standard(_ numbers: [Double]) -> [Double] {
    numbers.indices.map { (numbers[$0] - means[$0]) / deviations[$0] }
  }
}

/// Solves A x = b for a symmetric, positive definite A given by its lower triangle.
private enum Cholesky {
  static func solve(_ matrix: [Double], _ right: [Double]) -> [Double] {
    let size = right.count
    var lower = matrix
    for row in 0..<size {
      for column in 0...row {
        var sum = lower[row * size + column]
        for index in 0..<column {
          sum -= lower[row * size + index] * lower[column * size + index]
        }
        lower[row * size + column] =
          row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column * size + column]
      }
    }
    var out = right
    for row in 0..<size {
      for index in 0..<row { out[row] -= lower[row * size + index] * out[index] }
      out[row] /= lower[row * size + row]
    }
    for row in (0..<size).reversed() {
      for index in (row + 1)..<max(size, row + 1) {
        out[row] -= lower[index * size + row] * out[index]
      }
      out[row] /= lower[row * size + row]
    }
    return out
  }
}
