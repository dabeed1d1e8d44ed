/// Appends one JSON value to UTF-8 bytes, without a tree in between.
package struct JSONWriter {
  /// What is written so far.
  package private(set) var bytes: [UInt8] = []
  /// Whether the next member or element follows another one.
  private var needsComma = false

  package init() {}

  // MARK: - Members of an object

  package mutating func member(_ name: StaticString, _ value: String?) {
    open(name)
    if let value { append(string: value) } else { append("null") }
  }

  package mutating func member(_ name: StaticString, _ value: Text?) {
    member(name, value?.description)
  }

  package mutating func member(_ name: StaticString, _ value: Int?) {
    open(name)
    append(value.map(String.init) ?? "null")
  }

  package mutating func member(_ name: StaticString, _ value: Bool) {
    open(name)
    append(value ? "true" : "false")
  }

  /// A number as exact as it is: whole numbers without a point, others in their shortest form.
  package mutating func member(_ name: StaticString, _ value: Double?) {
    open(name)
    append(value.flatMap(JSONWriter.number) ?? "null")
  }

  /// A measure such as a similarity, a score or a ratio: four decimals at most.
  package mutating func member(_ name: StaticString, measure value: Double?) {
    member(name, value.map { ($0 * 10_000).rounded() / 10_000 })
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
    if needsComma { append(",") }
    append("\"\(name)\":")
    needsComma = true
  }

  private mutating func append(_ token: String) {
    bytes.append(contentsOf: token.utf8)
  }
}

// MARK: - Characters and digits

extension JSONWriter {
  /// A string in its quotes; everything but quotes, backslashes and controls stands for itself.
  private mutating func append(string: String) {
    bytes.append(UInt8(ascii: "\""))
    for unit in string.utf8 {
      switch unit {
      case UInt8(ascii: "\""): append(#"\""#)
      case UInt8(ascii: "\\"): append(#"\\"#)
      case UInt8(ascii: "\n"): append(#"\n"#)
      case UInt8(ascii: "\r"): append(#"\r"#)
      case UInt8(ascii: "\t"): append(#"\t"#)
      case 0..<0x20: append((unit < 0x10 ? #"\u000"# : #"\u00"#) + String(unit, radix: 16))
      default: bytes.append(unit)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The digits of a number; `nil` for what JSON cannot say (an infinity, not a number).
  private static func number(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    // 2⁵³: up to there every whole double is the integer that it looks like.
    return abs(value) <= 9_007_199_254_740_992 && value == value.rounded()
      ? String(Int(value)) : value.description
  }
}
