import ReportDiff

/// The runs of five characters of a section five: Chinese characters only, so that figures, marks and line
/// breaks make no difference.
struct Shingles: Sendable {
  /// A hash for each run, each once, in order.
  let hashes: [UInt64]

  private static let length = 5
  /// From how many runs on two sections can be told to be copies; a set phrase is shorter.
  private static let least = 60

  init(_ report: Report) {
    var units: [UInt64] = []
    for section in report.sections where section.kind == .problems {
      for sentence in section.sentences {
        for unit in sentence.text.units where (0x4E00...0x9FFF).contains(unit) {
          units.append(UInt64(unit))
        }
      }
    }
    var hashes: [UInt64] = []
    hashes.reserveCapacity(units.count)
    for start in units.indices.dropLast(Self.length - 1) {
      var hash: UInt64 = 0x51ED
      for place in start..<(start + Self.length) { hash = Self.mixed(hash ^ units[place]) }
      hashes.append(hash)
    }
    hashes.sort()
    var kept = 0
    for hash in hashes where kept == 0 || hash != hashes[kept - 1] {
      hashes[kept] = hash
      kept += 1
    }
    hashes.removeLast(hashes.count - kept)
    self.hashes = hashes
  }

  /// Whether there is enough to tell a copy from a coincidence.
  var isTelling: Bool { hashes.count >= Self.least }

  /// The runs that both have over the runs that either has.
  func likeness(to other: Shingles) -> Double {
    var (left, right, common) = (0, 0, 0)
    while left < hashes.count, right < other.hashes.count {
      if hashes[left] == other.hashes[right] {
        common += 1
        left += 1
        right += 1
      } else if hashes[left] < other.hashes[right] {
        left += 1
      } else {
        right += 1
      }
    }
    let either = hashes.count + other.hashes.count - common
    return either == 0 ? 0 : Double(common) / Double(either)
  }

  /// Spreads every bit over all (the finaliser of SplitMix64, Steele, Lea, Flood 2014).
  static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
