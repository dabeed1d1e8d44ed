#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Weighs bigrams by how rare they are among the texts at hand, so that what every report says counts
/// for little.
struct ItemWeights: Sendable {
  /// A text as weighted bigrams, each once, ascending.
  struct Vector: Sendable {
    let grams: [(gram: UInt32, weight: Double)]
    let length: Double

    /// The cosine of two texts, 0 to 1.
    func similarity(to other: Vector) -> Double {
      guard length > 0, other.length > 0 else { return 0 }
      return product(with: other) / (length * other.length)
    }

    /// The share of this text's weight that the other holds as well, 0 to 1.
    func containment(in other: Vector) -> Double {
      length > 0 ? product(with: other) / (length * length) : 0
    }

    private func product(with other: Vector) -> Double {
      var (left, right, sum) = (0, 0, 0.0)
      while left < grams.count, right < other.grams.count {
        if grams[left].gram == other.grams[right].gram {
          sum += grams[left].weight * other.grams[right].weight
          left += 1
          right += 1
        } else if grams[left].gram < other.grams[right].gram {
          left += 1
        } else {
          right += 1
        }
      }
      return sum
    }
  }

  private let frequency: [UInt32: Int]
  private let count: Double

  init(_ texts: [Text]) {
    var frequency: [UInt32: Int] = [:]
    for text in texts {
      for gram in Set(Bigrams(text.folded).grams) { frequency[gram, default: 0] += 1 }
    }
    self.frequency = frequency
    count = Double(texts.count)
  }

  /// The inverse document frequency, log((N + 1) / (n + 0.5)).
  func weight(of gram: UInt32) -> Double { log((count + 1) / (Double(frequency[gram] ?? 0) + 0.5)) }

  func vector(of text: Text) -> Vector {
    var grams: [(gram: UInt32, weight: Double)] = []
    var previous: UInt32?
    for gram in Bigrams(text.folded).grams where gram != previous {
      grams.append((gram, max(weight(of: gram), 0)))
      previous = gram
    }
    return Vector(grams: grams, length: grams.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot())
  }
}
