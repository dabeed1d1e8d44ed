import Foundation
@_spi(Calibration) @_spi(Fitting) import ReportDiff

/// Fits the semantic space to judged promises: each with its problem and the sentences that show it, in full or in
/// part, is one document.
///
/// Latent semantic analysis (Deerwester et al. 1990): the matrix of documents by terms, weighed by how rare a
/// term is, and of it the dimensions in which the documents lie farthest apart. These are found by orthogonal
/// iteration from a start that is always the same; which axes span them does not matter, as only angles count.
struct SpaceFit {
  let terms: [UInt32]
  /// Where each term lies, its rarity counted in, in whole steps.
  let rows: [Int8]

  var space: SemanticSpace { SemanticSpace(terms: terms, rows: rows) }

  /// What stands in fewer documents is not placed.
  private static let leastDocuments = 4
  private static let rounds = 60
  private static let size = SemanticSpace.dimensions

  /// One cell of the matrix.
  private struct Cell {
    let document, term: Int
    let weight: Double
  }

  init(_ documents: [SpaceDocument]) {
    let spread = documents.reduce(into: [UInt32: Int]()) { counts, document in
      for term in document.counts.keys { counts[term, default: 0] += 1 }
    }
    terms = spread.filter { $0.value >= Self.leastDocuments }.keys.sorted()
    let rarities = terms.map { log(Double(documents.count) / Double(spread[$0] ?? 1)) }
    let cells = Self.cells(documents, terms, rarities)
    let axes = Self.axes(cells, documents: documents.count, terms: terms.count)
    let values = terms.indices.map { term in axes.map { $0[term] * rarities[term] } }
    let greatest = values.joined().map(abs).max() ?? 1
    rows = values.joined().map { Int8(($0 / greatest * 127).rounded()) }
  }

  /// The matrix, every document brought to length 1.
  private static func cells(
    _ documents: [SpaceDocument],
    _ terms: [UInt32],
    _ rarities: [Double]
  ) -> [Cell] {
    let places = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, $0) })
    return documents.enumerated().flatMap { index, document -> [Cell] in
      let weights = document.counts.compactMap { term, count in
        places[term].map { ($0, (1 + log(Double(count))) * rarities[$0]) }
      }.sorted { $0.0 < $1.0 }
      let length = weights.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
      return weights.map {
        Cell(document: index, term: $0.0, weight: length > 0 ? $0.1 / length : 0)
      }
    }
  }

  private static func axes(_ cells: [Cell], documents: Int, terms: Int) -> [[Double]] {
    var axes = start(terms)
    for _ in 0..<rounds {
      axes = axes.map { axis in
        var seen = [Double](repeating: 0, count: documents)
        for cell in cells { seen[cell.document] += cell.weight * axis[cell.term] }
        var next = [Double](repeating: 0, count: terms)
        for cell in cells { next[cell.term] += cell.weight * seen[cell.document] }
        return next
      }
      makeOrthogonal(&axes)
    }
    return axes
  }

  /// Axes in no particular direction, always the same (Knuth's linear congruential generator).
  private static func start(_ terms: Int) -> [[Double]] {
    var state: UInt64 = 1
    return (0..<size).map { _ in
      (0..<terms).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 11) / Double(1 << 53) - 0.5
      }
    }
  }

  /// Gram and Schmidt's.
  private static func makeOrthogonal(_ axes: inout [[Double]]) {
    for index in axes.indices {
      for other in 0..<index {
        let shared = zip(axes[index], axes[other]).reduce(0) { $0 + $1.0 * $1.1 }
        for term in axes[index].indices { axes[index][term] -= shared * axes[other][term] }
      }
      let length = axes[index].reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 0 else { continue }
      for term in axes[index].indices { axes[index][term] /= length }
    }
  }
}

/// A judged promise as it is placed in the semantic space: in how many of its texts each term stands.
struct SpaceDocument {
  let counts: [UInt32: Int]

  init(_ judgement: Judgement) {
    let texts =
      [judgement.promise] + [judgement.problem].compactMap(\.self) + judgement.evidenced
      + judgement.partial
    counts = texts.reduce(into: [:]) { counts, text in
      for term in Calibration.terms(of: text) { counts[term, default: 0] += 1 }
    }
  }
}

/// The space as tables in C.
struct SpaceTables {
  let text: String

  init(_ fit: SpaceFit) {
    let slots = KeySlots(fit.terms)
    func list(_ values: some Sequence<some CustomStringConvertible>) -> String {
      values.map { "\($0.description),\n" }.joined()
    }
    text = """
      // Where concepts and bigrams lie in the space of meaning. Written by `make calibrate`.
      #include "CLexicon.h"

      static const uint16_t slots[] = {
      \(list(slots.places))};

      static const uint32_t keys[] = {
      \(list(fit.terms))};

      static const int8_t rows[] = {
      \(list(fit.rows))};

      struct govdiff_senses govdiff_senses_of_terms(void) {
        return (struct govdiff_senses){
            \(KeySlots.spread)u, \(slots.bits), slots, keys, rows, \(Calibration.conceptCount)};
      }

      """
  }
}
