/// How much any two beginnings of two texts have in common, in tokens and in their order.
///
/// By dynamic programming, sixty-four places at a time (Hyyrö, Bit-parallel LCS-length computation revisited, 2004).
struct CommonBeginnings {
  private let counts: YearPair<Int>
  /// For each beginning of the new text, a bit for each token of the old one: whether a beginning of the old text has
  /// no more in common for ending with it.
  private var rows: [UInt64]
  /// The numbers that a row takes.
  private let width: Int

  init(_ old: UnsafeBufferPointer<Int>, _ new: UnsafeBufferPointer<Int>) {
    counts = YearPair(old: old.count, new: new.count)
    let width = (old.count + 63) / 64
    self.width = width
    let places = TokenPlaces(old, width)
    rows = Array(repeating: .max, count: (new.count + 1) * width)
    rows.withUnsafeMutableBufferPointer { rows in
      for (row, token) in new.enumerated() {
        let next = UnsafeMutableBufferPointer(rebasing: rows[((row + 1) * width)...].prefix(width))
        let here = UnsafeBufferPointer(rebasing: rows[(row * width)...].prefix(width))
        places.withBits(of: token) { Self.take($0, here, next) }
      }
    }
  }

  /// Takes a token in: of each stretch of the old text that adds one in common, the first place that the token stands
  /// at adds it from now on.
  private static func take(
    _ bits: UnsafeBufferPointer<UInt64>?,
    _ here: UnsafeBufferPointer<UInt64>,
    _ next: UnsafeMutableBufferPointer<UInt64>
  ) {
    guard let bits else {
      _ = next.update(fromContentsOf: here)
      return
    }
    var carry: UInt64 = 0
    for word in here.indices {
      let (sum, overflows) = here[word].addingReportingOverflow(here[word] & bits[word])
      let (all, overflowsToo) = sum.addingReportingOverflow(carry)
      carry = overflows || overflowsToo ? 1 : 0
      next[word] = all | here[word] & ~bits[word]
    }
  }

  /// The runs that a shortest edit script keeps, the last first; none where it would be too long.
  ///
  /// Of all shortest scripts it is the one that ``GreedySearch`` finds: seen from the end, what is inserted comes
  /// before what is deleted, and both before what is kept.
  var script: [KeptRuns.Run] {
    var (old, new) = (counts.old, counts.new)
    var common = common(old, new)
    guard old + new - 2 * common <= Myers.longestScript else { return [] }
    var runs: [KeptRuns.Run] = []
    while common > 0 {
      if self.common(old, new - 1) == common {
        new -= 1
      } else if !adds(old, new) {
        old -= 1
      } else {
        (old, new, common) = (old - 1, new - 1, common - 1)
        if let last = runs.last, last.old == old + 1, last.new == new + 1 {
          runs[runs.count - 1] = KeptRuns.Run(old: old, new: new, length: last.length + 1)
        } else {
          runs.append(KeptRuns.Run(old: old, new: new, length: 1))
        }
      }
    }
    return runs
  }

  /// How many tokens two beginnings have in common.
  private func common(_ old: Int, _ new: Int) -> Int {
    var count = 0
    let row = new * width
    for word in 0..<(old / 64) { count += (~rows[row + word]).nonzeroBitCount }
    guard old % 64 > 0 else { return count }
    return count + (~rows[row + old / 64] << UInt64(64 - old % 64)).nonzeroBitCount
  }

  /// Whether the last token of a beginning of the old text adds to what is in common.
  private func adds(_ old: Int, _ new: Int) -> Bool {
    rows[new * width + (old - 1) / 64] >> UInt64((old - 1) % 64) & 1 == 0
  }
}

/// At which places each token of a text stands, a bit for each.
private struct TokenPlaces {
  /// Each token at the place that its hash says or the next free one, with the number of its bits and 1.
  private var slots: [(token: Int, number: Int)]
  private var bits: [UInt64] = []
  private let width: Int

  init(_ text: UnsafeBufferPointer<Int>, _ width: Int) {
    self.width = width
    var size = 16
    while size < 2 * text.count { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    bits.reserveCapacity(text.count * width)
    var count = 0
    for (place, token) in text.enumerated() {
      let slot = slot(of: token)
      if slots[slot].number == 0 {
        count += 1
        slots[slot] = (token, count)
        for _ in 0..<width { bits.append(0) }
      }
      bits[(slots[slot].number - 1) * width + place / 64] |= 1 << UInt64(place % 64)
    }
  }

  private func slot(of token: Int) -> Int {
    let product = token &* 0x9E37_79B9
    var slot = product >> 16 & (slots.count - 1)
    while slots[slot].number > 0, slots[slot].token != token {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Gives the bits of a token; none for one that stands nowhere.
  func withBits(of token: Int, _ body: (UnsafeBufferPointer<UInt64>?) -> Void) {
    let number = slots[slot(of: token)].number
    guard number > 0 else { return body(nil) }
    bits.withUnsafeBufferPointer { bits in
      body(UnsafeBufferPointer(rebasing: bits[((number - 1) * width)...].prefix(width)))
    }
  }
}
