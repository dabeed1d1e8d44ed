/// Appends one JSON value to UTF-8 bytes, without a tree in between.
package struct JSONWriter: ~Copyable {
  private var sink: ByteSink
  /// Whether the next member or element follows another one.
  private var needsComma = false

  /// - Parameter capacity: how many bytes it will come to, about.
  package init(capacity: Int = 1 << 12) { sink = ByteSink(capacity: capacity) }

  /// What is written so far.
  package var bytes: [UInt8] { sink.bytes }

  // MARK: - Members of an object

  package mutating func member(_ name: StaticString, _ value: String?) {
    open(name)
    if let value { append(string: value) } else { append("null") }
  }

  package mutating func member(_ name: StaticString, _ value: Text?) {
    open(name)
    if let value { append(value, 0..<value.count) } else { append("null") }
  }

  /// A part of a text.
  mutating func member(_ name: StaticString, _ text: Text, _ range: Range<Int>) {
    open(name)
    append(text, range)
  }

  /// A string that comes in pieces, which are not put together anywhere else.
  package mutating func string(_ name: StaticString, _ pieces: (inout JSONWriter) -> Void) {
    open(name)
    sink.write(Self.quote)
    pieces(&self)
    sink.write(Self.quote)
  }

  /// A piece of such a string.
  package mutating func piece(_ string: String) {
    var string = string
    string.withUTF8 { append(escaping: $0) }
  }

  package mutating func member(_ name: StaticString, _ value: Int?) {
    open(name)
    if let value { append(value) } else { append("null") }
  }

  package mutating func member(_ name: StaticString, _ value: Bool) {
    open(name)
    append(value ? "true" : "false")
  }

  /// A number as exact as it is: whole numbers without a point, others in their shortest form.
  package mutating func member(_ name: StaticString, _ value: Double?) {
    open(name)
    // JSON cannot say infinity. Up to 2⁵³ every whole double is the integer that it looks like.
    if let value, let whole = Int(exactly: value), whole.magnitude <= 9_007_199_254_740_992 {
      append(whole)
    } else if let value, value.isFinite {
      append(plain: value.description)
    } else {
      append("null")
    }
  }

  /// A measure such as a similarity, a score or a ratio: four decimals at most.
  package mutating func member(_ name: StaticString, measure value: Double?) {
    let scaled = value.map { ($0 * 10_000).rounded() }
    if let scaled, abs(scaled) < 1e15 {
      open(name)
      append(tenThousandths: Int(scaled))
    } else {
      member(name, scaled.map { $0 / 10_000 })
    }
  }

  package mutating func member(_ name: StaticString, object members: (inout JSONWriter) -> Void) {
    open(name)
    object(members)
  }

  /// An object where there is a value, `null` where there is none.
  package mutating func member<Value>(
    _ name: StaticString,
    object value: Value?,
    _ members: (inout JSONWriter, Value) -> Void
  ) {
    open(name)
    if let value { object { members(&$0, value) } } else { append("null") }
  }

  // MARK: - Lists

  package mutating func member(_ name: StaticString, strings: some Sequence<String>) {
    list(name, of: strings) { $0.append(string: $1) }
  }

  package mutating func member<Value>(
    _ name: StaticString,
    objects values: some Sequence<Value>,
    _ members: (inout JSONWriter, Value) -> Void
  ) {
    list(name, of: values) { json, value in json.object { members(&$0, value) } }
  }

  // MARK: - Values

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    append("{")
    needsComma = false
    members(&self)
    append("}")
    needsComma = true
  }

  /// Ends the line of a value that stands on its own.
  mutating func endLine() { append("\n") }

  private mutating func list<Value>(
    _ name: StaticString,
    of values: some Sequence<Value>,
    _ write: (inout JSONWriter, Value) -> Void
  ) {
    open(name)
    append("[")
    for (index, value) in values.enumerated() {
      if index > 0 { append(",") }
      write(&self, value)
    }
    append("]")
    needsComma = true
  }

  private mutating func open(_ name: StaticString) {
    let (bytes, length, isNext) = (name.utf8Start, name.utf8CodeUnitCount, needsComma)
    sink.write(atMost: length + 4) { place in
      var end = place
      if isNext {
        end.pointee = UInt8(ascii: ",")
        end += 1
      }
      end.pointee = Self.quote
      (end + 1).update(from: bytes, count: length)
      end += 1 + length
      (end[0], end[1]) = (Self.quote, UInt8(ascii: ":"))
      return end + 2 - place
    }
    needsComma = true
  }

  private static let quote = UInt8(ascii: "\"")

  private mutating func append(_ token: StaticString) { token.withUTF8Buffer { sink.write($0) } }
}

// MARK: - Characters and digits

extension JSONWriter {
  private mutating func append(_ number: Int) {
    guard number >= 0 else { return append(plain: String(number)) }
    var scale = 1
    while number / scale >= 10 { scale *= 10 }
    append(digits: number, from: scale)
  }

  /// The digits of a number from that of a power of ten on.
  private mutating func append(digits number: Int, from scale: Int) {
    var scale = scale
    while scale > 0 {
      sink.write(UInt8(ascii: "0") + UInt8(number / scale % 10))
      scale /= 10
    }
  }

  /// A number of ten-thousandths, as a number with as few decimals as it has.
  private mutating func append(tenThousandths value: Int) {
    if value < 0 { sink.write(UInt8(ascii: "-")) }
    let whole = Int(value.magnitude / 10_000)
    append(whole)
    var (decimals, scale) = (Int(value.magnitude % 10_000), 1_000)
    guard decimals > 0 else { return }
    while decimals.isMultiple(of: 10) { (decimals, scale) = (decimals / 10, scale / 10) }
    sink.write(UInt8(ascii: "."))
    append(digits: decimals, from: scale)
  }

  /// Characters that stand for themselves, as those of numbers.
  private mutating func append(plain string: String) {
    var string = string
    string.withUTF8 { sink.write($0) }
  }

  /// A string in its quotes; everything but quotes, backslashes and controls stands for itself.
  private mutating func append(string: String) {
    var string = string
    string.withUTF8 { bytes in
      guard !Self.holdsEscaped(bytes) else {
        sink.write(Self.quote)
        append(escaping: bytes)
        return sink.write(Self.quote)
      }
      sink.write(atMost: bytes.count + 2) { place in
        place.pointee = Self.quote
        if let start = bytes.baseAddress { (place + 1).update(from: start, count: bytes.count) }
        place[bytes.count + 1] = Self.quote
        return bytes.count + 2
      }
    }
  }

  private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
    if !Self.holdsEscaped(bytes) { return sink.write(bytes) }
    var start = 0
    for index in bytes.indices where Self.isEscaped(UInt32(bytes[index])) {
      sink.write(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(escaped: bytes[index])
      start = index + 1
    }
    sink.write(UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Whether anything has to be escaped, which is rare: asked of all bytes without a way out, so that the processor
  /// takes many at once.
  private static func holdsEscaped(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in bytes {
      found |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
    }
    return found != 0
  }

  /// Report text in its quotes, from its units, without a detour over `String`.
  private mutating func append(_ text: Text, _ range: Range<Int>) {
    sink.write(Self.quote)
    text.units.withUnsafeBufferPointer { units in
      var rest = UnsafeBufferPointer(rebasing: units[range])
      while true {
        let end = sink.write(utf8Of: rest, until: Self.isEscaped)
        guard end < rest.count else { break }
        append(escaped: UInt8(truncatingIfNeeded: rest[end]))
        rest = UnsafeBufferPointer(rebasing: rest[(end + 1)...])
      }
    }
    sink.write(Self.quote)
  }

  @inline(__always)
  private static func isEscaped(_ unit: UInt32) -> Bool {
    unit < 0x20 || unit == 0x22 || unit == 0x5C
  }

  private mutating func append(escaped unit: UInt8) {
    switch unit {
    case UInt8(ascii: "\""): append(#"\""#)
    case UInt8(ascii: "\\"): append(#"\\"#)
    case UInt8(ascii: "\n"): append(#"\n"#)
    case UInt8(ascii: "\r"): append(#"\r"#)
    case UInt8(ascii: "\t"): append(#"\t"#)
    default:
      append(unit < 0x10 ? #"\u000"# : #"\u00"#)
      append(plain: String(unit, radix: 16))
    }
  }
}
