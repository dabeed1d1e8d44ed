/// Which units may stand close behind each place of a text, a bit for all that end alike: says at once that most
/// of what could follow does not.
struct UnitsAhead {
  private let bits: UnsafeMutableBufferPointer<UInt64>

  /// Looks ahead of each place of a text, as far as what begins up to `reach` units behind it.
  static func with<Value>(
    _ text: UnsafeBufferPointer<UInt16>,
    reach: Int,
    _ body: (UnitsAhead) -> Value
  ) -> Value {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: text.count) { bits in
      for index in text.indices { bits.initializeElement(at: index, to: bit(text[index])) }
      // Each round doubles how far every place looks, and the last adds what is left.
      var seen = 1
      while seen < reach + 1 {
        let step = min(seen, reach + 1 - seen)
        for index in text.indices.dropLast(step) { bits[index] |= bits[index + step] }
        seen += step
      }
      return body(UnitsAhead(bits: bits))
    }
  }

  private static func bit(_ unit: UInt16) -> UInt64 { 1 << UInt64(unit & 63) }

  /// What may stand within reach of a place, the place itself included; nothing at the end of the text.
  func seen(from place: Int) -> UInt64 { place < bits.count ? bits[place] : 0 }

  /// Whether a unit may be among what was seen.
  static func mayHold(_ unit: UInt16, _ seen: UInt64) -> Bool { seen & bit(unit) != 0 }
}
