#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How much each concept and each listed bigram says, by how rare it is in the reports of the field.
///
/// Inverse document frequency over sentences, log((N + 1) / (n + 0.5)), from the counts of `make calibrate`.
struct FieldWeightTables {
  let concepts: [Double]
  let bigrams: [(key: UInt32, weight: Double)]
  /// What a bigram weighs that is too rare to be listed.
  let rareBigram: Double

  /// In how many sentences a bigram that is not listed is taken to stand.
  private static let rareCount = 4.0

  init(_ entries: [[Substring]], of lexicon: LexiconTables) {
    var total = 1.0
    var counts: [String: Double] = [:]
    var bigrams: [(UInt32, Double)] = []
    for entry in entries where entry.count > 2 {
      guard let count = Double(entry[2]) else { continue }
      switch entry[0] {
      case "sentences": total = count
      case "bigram":
        let units = Array(entry[1].utf16)
        if units.count == 2 { bigrams.append((UInt32(units[0]) << 16 | UInt32(units[1]), count)) }
      default: counts["\(entry[0]):\(entry[1])"] = count
      }
    }
    func weight(_ count: Double) -> Double { log((total + 1) / (count + 0.5)) }
    concepts = lexicon.concepts.map {
      weight(counts["\(lexicon.kinds[$0.kind]):\($0.id)"] ?? 0)
    }
    self.bigrams = bigrams.map { ($0, weight($1)) }
    rareBigram = weight(Self.rareCount)
  }
}
