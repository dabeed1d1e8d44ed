/// Tells of most places of a text at once that none of some words stands there.
///
/// A bit for each value of the low bits of a unit says whether a word opens with it, and behind that one for each value
/// of a hash of two units whether a word opens with both; what passes is held against the words.
struct WordGate: Sendable {
  /// Of every word the first unit, of words of one unit that unit, of longer ones the hash of the first two.
  private var bits = [UInt64](repeating: 0, count: (2 * unitBits + pairBits) / 64)

  private static let unitBits = 1024
  private static let pairBits = 2048

  /// Lets a word pass.
  mutating func open(for word: some Sequence<UInt16>) {
    var units = word.makeIterator()
    guard let first = units.next() else { return }
    set(Self.place(of: first))
    guard let second = units.next() else { return set(Self.unitBits + Self.place(of: first)) }
    set(Self.place(of: first, second))
  }

  private mutating func set(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

  @inline(__always)
  private static func place(of unit: UInt16) -> Int { Int(unit) & (unitBits - 1) }

  @inline(__always)
  private static func place(of first: UInt16, _ second: UInt16) -> Int {
    2 * unitBits + (Int(first) &* 37 ^ Int(second)) & (pairBits - 1)
  }

  /// Runs a body that asks of many places.
  @inline(__always)
  func with<Result>(_ body: (Open) -> Result) -> Result {
    bits.withUnsafeBufferPointer { body(Open(bits: $0)) }
  }

  /// The gate while its bits are at hand.
  struct Open {
    fileprivate let bits: UnsafeBufferPointer<UInt64>

    /// Whether a word may stand at a place of units.
    @inline(__always)
    func passes(_ text: UnsafeBufferPointer<UInt16>, at index: Int) -> Bool {
      let first = text[index]
      guard isSet(WordGate.place(of: first)) else { return false }
      return isSet(WordGate.unitBits + WordGate.place(of: first))
        || index + 1 < text.count && isSet(WordGate.place(of: first, text[index + 1]))
    }

    @inline(__always)
    private func isSet(_ place: Int) -> Bool { bits[place >> 6] >> UInt64(place & 63) & 1 != 0 }
  }
}
