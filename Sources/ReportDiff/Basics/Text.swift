/// A run of report text as UTF-16 units.
///
/// Nearly every character of a report is one unit, so positions are integers and comparisons run over
/// plain arrays; `String` and `Character` stay at the edges.
public struct Text: Sendable, Hashable {
  /// The UTF-16 units, in order.
  public var units: [UInt16]

  /// Makes a text of UTF-16 units.
  public init(units: some Sequence<UInt16>) {
    self.units = Array(units)
  }

  /// Makes a text of UTF-16 units that are in an array already.
  public init(units: [UInt16]) {
    self.units = units
  }

  /// Makes a text of a string.
  public init(_ string: String) {
    units = UTF16Conversion.units(of: string)
  }

  /// The number of UTF-16 units.
  public var count: Int { units.count }

  /// The columns that it takes: two for a character of Chinese text, one for another.
  var width: Int {
    // The count of units bounds it; without a look at each sum many units are taken at once.
    var wide = 0
    units.withUnsafeBufferPointer { for unit in $0 where unit >= 0x1100 { wide &+= 1 } }
    return count + wide
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { units.isEmpty }

  /// The units of a range, as a text of their own.
  public subscript(range: Range<Int>) -> Text {
    if range.lowerBound == 0, range.upperBound == count { return self }
    if range.count == 1, (0x30...0x39).contains(units[range.lowerBound]) {
      return Self.digits[Int(units[range.lowerBound] - 0x30)]
    }
    // From the buffer, as a slice would be retained and released for each.
    return Text(
      units: units.withUnsafeBufferPointer { Array(UnsafeBufferPointer(rebasing: $0[range])) }
    )
  }

  /// The ten texts of one digit, which most cells of a table are: they are shared instead of made anew.
  private static let digits = (0x30...0x39).map { Text(units: [$0]) }

  /// Hashes the units all at once and not one by one.
  public func hash(into hasher: inout Hasher) {
    units.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension Text: ExpressibleByStringLiteral, CustomStringConvertible {
  /// Makes a text of a literal.
  public init(stringLiteral value: StaticString) {
    units = value.withUTF8Buffer(UTF16Conversion.units(wellFormed:))
  }

  /// The text as a string; a lone surrogate becomes U+FFFD.
  public var description: String {
    // A single digit, as most cells hold.
    if count == 1, units[0] < 0x80 {
      return String(Unicode.Scalar(UInt8(truncatingIfNeeded: units[0])))
    }
    return UTF16Conversion.string(of: units)
  }

  static func + (left: Text, right: Text) -> Text { Text(units: left.units + right.units) }

  static func += (left: inout Text, right: Text) { left.units += right.units }
}

// MARK: - Looking for something

extension Text {
  /// The first place at or after `start` where `needle` stands.
  func firstIndex(of needle: Text, from start: Int = 0) -> Int? {
    units.withUnsafeBufferPointer { needle.firstIndex(in: $0, from: start) }
  }

  /// The first place at or after `start` where it stands in units.
  func firstIndex(in text: UnsafeBufferPointer<UInt16>, from start: Int = 0) -> Int? {
    guard let head = units.first, count <= text.count - start else { return nil }
    // Behind the last place where there is room for it its first unit need not be looked for.
    let heads = UnsafeBufferPointer(rebasing: text[...(text.count - count)])
    var index = start
    while let place = heads.firstPlace(of: head, from: index) {
      if stands(in: text, at: place) { return place }
      index = place + 1
    }
    return nil
  }

  /// Whether `needle` stands at `index`.
  func matches(_ needle: Text, at index: Int) -> Bool {
    guard index >= 0, index + needle.count <= count else { return false }
    return units.withUnsafeBufferPointer { needle.stands(in: $0, at: index) }
  }

  /// Whether it stands at a place behind which there is room for it.
  private func stands(in text: UnsafeBufferPointer<UInt16>, at index: Int) -> Bool {
    units.withUnsafeBufferPointer { needle in
      for offset in 0..<needle.count where text[index + offset] != needle[offset] { return false }
      return true
    }
  }

  /// The first place, at or after `start`, of a unit of a set.
  func firstPlace(in set: UnitSet, from start: Int) -> Int? {
    units.withUnsafeBufferPointer { set.firstPlace(in: $0, from: start) }
  }

  /// Whether a unit stands in it that mostly does not.
  func holds(rare unit: UInt16) -> Bool { firstPlace(of: unit, from: 0) != nil }

  /// The first place, at or after `start`, of a unit.
  func firstPlace(of unit: UInt16, from start: Int) -> Int? {
    units.withUnsafeBufferPointer { $0.firstPlace(of: unit, from: start) }
  }

  func contains(_ needle: Text) -> Bool { firstIndex(of: needle) != nil }

  func contains(anyOf needles: [Text]) -> Bool { needles.contains { contains($0) } }

  func hasPrefix(_ needle: Text) -> Bool { matches(needle, at: 0) }

  func hasPrefix(anyOf needles: [Text]) -> Bool { needles.contains { hasPrefix($0) } }

  func hasSuffix(_ needle: Text) -> Bool { holds(needle, before: count) }

  /// Whether `needle` stands right before a place.
  func holds(_ needle: Text, before end: Int) -> Bool { matches(needle, at: end - needle.count) }

  func hasSuffix(anyOf needles: [Text]) -> Bool { needles.contains { hasSuffix($0) } }

  func count(ofAny needles: [Text]) -> Int { needles.count { contains($0) } }
}

// MARK: - Cutting

extension Text {
  func prefix(_ length: Int) -> Text { self[0..<Swift.min(length, count)] }

  func dropFirst(_ length: Int) -> Text { self[Swift.min(length, count)..<count] }

  func suffix(_ length: Int) -> Text { dropFirst(Swift.max(0, count - length)) }

  func removingPrefix(_ prefix: Text) -> Text {
    hasPrefix(prefix) ? dropFirst(prefix.count) : self
  }

  func removingSuffix(_ suffix: Text) -> Text {
    hasSuffix(suffix) ? self.prefix(count - suffix.count) : self
  }

  /// Without white space at either end.
  var trimmed: Text { trimming(Mark.isSpace) }

  func trimming(_ isDropped: (UInt16) -> Bool) -> Text { self[trim(0..<count, isDropped)] }

  /// A range without the units at either end that are dropped.
  func trim(_ range: Range<Int>, _ isDropped: (UInt16) -> Bool = Mark.isSpace) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isDropped(units[start]) { start += 1 }
    while end > start, isDropped(units[end - 1]) { end -= 1 }
    return start..<end
  }

  func split(separator: UInt16) -> [Text] { ranges(between: separator).map { self[$0] } }

  /// Where the parts between separators stand, empty ones included.
  func ranges(between separator: UInt16) -> [Range<Int>] {
    var out: [Range<Int>] = []
    out.reserveCapacity(units.count { $0 == separator } + 1)
    var start = 0
    for index in units.indices where units[index] == separator {
      out.append(start..<index)
      start = index + 1
    }
    out.append(start..<count)
    return out
  }

  /// Without any white space.
  var withoutSpaces: Text {
    units.contains(where: Mark.isSpace) ? filter { !Mark.isSpace($0) } : self
  }

  @inline(__always)
  func filter(_ isKept: (UInt16) -> Bool) -> Text { filter(0..<count, isKept) }

  /// The units of a range that are kept.
  @inline(__always)
  func filter(_ range: Range<Int>, _ isKept: (UInt16) -> Bool) -> Text {
    compactMap(range) { isKept($0) ? $0 : nil }
  }

  @inline(__always)
  func compactMap(_ transform: (UInt16) -> UInt16?) -> Text { compactMap(0..<count, transform) }

  /// The units of a range, each as another or left out; what is the same throughout is not copied.
  @inline(__always)
  func compactMap(_ range: Range<Int>, _ transform: (UInt16) -> UInt16?) -> Text {
    var same = range.lowerBound
    units.withUnsafeBufferPointer { units in
      while same < range.upperBound, transform(units[same]) == units[same] { same += 1 }
    }
    if same == range.upperBound { return self[range] }
    var out = Array(units[range])
    var kept = same - range.lowerBound
    out.withUnsafeMutableBufferPointer { out in
      for index in kept..<out.count {
        guard let unit = transform(out[index]) else { continue }
        out[kept] = unit
        kept += 1
      }
    }
    out.removeLast(out.count - kept)
    return Text(units: out)
  }
}
