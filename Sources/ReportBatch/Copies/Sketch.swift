import ReportDiff

/// What a section five is known by among 100,000: where two are alike, most likely one of its keys is the same.
///
/// MinHash over runs of five characters (Broder 1997), the smallest hashes of 256 shares of all runs (one
/// permutation, Li, Owen, Zhang 2012; empty shares take the next one's), eight of them a key, as locality
/// sensitive hashing bands them: of sections that share eight tenths of their runs 99.7% share a key, of such
/// that share seven tenths 85%, and of such that share three tenths 0.2%.
struct Sketch: Sendable, Equatable {
  /// One key for each band; none for a section that is too short to be told apart.
  let keys: [UInt32]

  static let bandCount = 32
  private static let rows = 8
  private static let shareCount = bandCount * rows

  init(_ shingles: Shingles) {
    guard shingles.isTelling else {
      keys = []
      return
    }
    var least = [UInt64](repeating: .max, count: Self.shareCount)
    for hash in shingles.hashes {
      let share = Int(hash >> 56)
      least[share] = min(least[share], hash)
    }
    var filled = least
    for share in filled.indices.reversed() + filled.indices.reversed() where least[share] == .max {
      let next = (share + 1) % Self.shareCount
      // Marked by how far it was carried, so that it is no share of its own.
      filled[share] = filled[next] &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }
    keys = (0..<Self.bandCount).map { band in
      let key = filled[(band * Self.rows)..<((band + 1) * Self.rows)]
        .reduce(UInt64(band)) { Shingles.mixed($0 ^ $1) }
      return UInt32(truncatingIfNeeded: key >> 32)
    }
  }

  // MARK: As text

  /// Eight hexadecimal digits a key.
  var text: String {
    keys.map { key in
      let digits = String(key, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count % 8 == 0 else { return nil }
    var keys: [UInt32] = []
    for start in stride(from: 0, to: digits.count, by: 8) {
      let part = String(decoding: digits[start..<(start + 8)], as: UTF8.self)
      guard let key = UInt32(part, radix: 16) else { return nil }
      keys.append(key)
    }
    self.keys = keys
  }
}
