import ReportDiff

/// What a section five is known by among 100,000: where two are alike, most likely one of its keys is the same.
///
/// MinHash over runs of five characters (Broder 1997), the smallest hashes of 256 shares of all runs (one
/// permutation, Li, Owen, Zhang 2012; empty shares take the next one's), of which four bits each are kept (b-bit
/// minwise hashing, Li, König 2010). Eight of them are a key, as locality sensitive hashing bands them: of
/// sections that share eight tenths of their runs 99.8% share a key, of such that share seven tenths 88%, and
/// of such that share three tenths 0.6%. All of them together tell how much is shared, within some hundredths.
struct Sketch: Sendable, Equatable {
  /// Two shares a byte; none for a section that is too short to be told apart.
  let bytes: [UInt8]

  static let bandCount = 32
  /// How many bytes make a key.
  static let keyLength = 4
  static let byteCount = bandCount * keyLength
  private static let shareCount = 2 * byteCount

  init(_ shingles: Shingles) {
    guard shingles.isTelling else {
      bytes = []
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
    bytes = (0..<Self.byteCount).map { place in
      UInt8(filled[2 * place] & 15) << 4 | UInt8(filled[2 * place + 1] & 15)
    }
  }

  // MARK: As text

  /// Two hexadecimal digits a byte.
  var text: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  init?(_ text: String) {
    let digits = text.utf8
    guard [0, 2 * Self.byteCount].contains(digits.count) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    var high: UInt8?
    for digit in digits {
      guard let value = Self.value(of: digit) else { return nil }
      if let first = high { bytes.append(first << 4 | value) }
      high = high == nil ? value : nil
    }
    self.bytes = bytes
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

/// The sketches of many files, one behind the other.
struct Sketches: Sendable {
  private var bytes: [UInt8]
  /// Whether a file has one.
  private var isKnown: [Bool]

  /// Makes room for so many files.
  init(files: Int) {
    bytes = [UInt8](repeating: 0, count: files * Sketch.byteCount)
    isKnown = [Bool](repeating: false, count: files)
  }

  /// Keeps the sketch of a file, where it tells anything.
  mutating func set(_ sketch: Sketch, of file: Int) {
    guard !sketch.bytes.isEmpty else { return }
    isKnown[file] = true
    for (place, byte) in zip(place(of: file), sketch.bytes) { bytes[place] = byte }
  }

  /// The files that can be told apart.
  var files: [Int] { isKnown.indices.filter { isKnown[$0] } }

  /// The key of a file in a band.
  func key(of file: Int, band: Int) -> UInt32 {
    let start = file * Sketch.byteCount + band * Sketch.keyLength
    return bytes[start..<(start + Sketch.keyLength)].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// About how many of the runs that either of two files has both have.
  func likeness(of first: Int, to second: Int) -> Double {
    let same = zip(bytes[place(of: first)], bytes[place(of: second)]).reduce(0) { count, pair in
      let difference = pair.0 ^ pair.1
      return count + (difference >> 4 == 0 ? 1 : 0) + (difference & 15 == 0 ? 1 : 0)
    }
    // Four bits of different runs are the same once in 16 times.
    let share = Double(same) / Double(2 * Sketch.byteCount)
    return max(0, (16 * share - 1) / 15)
  }

  private func place(of file: Int) -> Range<Int> {
    (file * Sketch.byteCount)..<((file + 1) * Sketch.byteCount)
  }
}
