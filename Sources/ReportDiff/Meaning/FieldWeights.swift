import CResources

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How much a concept or a bigram says, by how rare it is in the reports of the field.
///
/// Inverse document frequency over sentences, log((N + 1) / (n + 0.5)); counted by `make calibrate`.
struct FieldWeights: Sendable {
  /// The weight of each concept of the lexicon.
  private let concepts: [Double]
  private let bigrams: [UInt32: Double]
  /// What a bigram weighs that is too rare to be listed.
  private let rareBigram: Double
  /// Concepts that every report holds in every sentence, and that tell nothing.
  private let commonplace: Set<Int>

  /// From how many sentences on a bigram is listed; a rarer one is taken to stand in ``rareCount``.
  static let leastListed = 12
  static let rareCount = 4
  private static let tellNothing: [(Lexicon.Kind, String)] = [
    (.person, "departments-units"), (.act, "proactive-volume"), (.object, "timeliness"),
  ]

  static let shared = FieldWeights(
    Resource.entries(govdiff_frequencies_txt()),
    Lexicon.shared
  )

  init(_ entries: [[String]], _ lexicon: Lexicon) {
    var total = 1.0
    var counts: [String: Double] = [:]
    var bigrams: [UInt32: Double] = [:]
    for entry in entries where entry.count > 2 {
      guard let count = Double(entry[2]) else { continue }
      switch entry[0] {
      case "sentences": total = count
      case "bigram":
        let units = Array(entry[1].utf16)
        if units.count == 2 { bigrams[UInt32(units[0]) << 16 | UInt32(units[1])] = count }
      default: counts[entry[0] + ":" + entry[1]] = count
      }
    }
    func weight(_ count: Double) -> Double { log((total + 1) / (count + 0.5)) }
    concepts = lexicon.concepts.map { weight(counts[$0.kind.rawValue + ":" + $0.id] ?? 0) }
    self.bigrams = bigrams.mapValues(weight)
    rareBigram = weight(Double(Self.rareCount))
    commonplace = Set(Self.tellNothing.compactMap { lexicon.place($0.0, $0.1) })
  }

  func weight(ofConcept concept: Int) -> Double { concepts[concept] }

  func weight(ofBigram bigram: UInt32) -> Double { bigrams[bigram] ?? rareBigram }

  func isCommonplace(_ concept: Int) -> Bool { commonplace.contains(concept) }
}
