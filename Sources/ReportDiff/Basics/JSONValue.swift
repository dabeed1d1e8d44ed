/// A JSON value that another program wrote (RFC 8259).
package enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(Double)
  /// The bytes of a string, which are well-formed UTF-8: of much that is read no `String` is ever needed.
  case string([UInt8])
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads one document; `nil` for what is none, or nests deeper than any answer does.
  package init?(parsing bytes: ArraySlice<UInt8>) {
    var reader = JSONReader(bytes)
    guard let value = reader.document() else { return nil }
    self = value
  }

  /// The value of a key; `nil` where there is none, or no object.
  package subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The text of a string.
  package var string: String? { utf8.map { String(decoding: $0, as: UTF8.self) } }

  /// The text of a string, in UTF-8.
  package var utf8: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }

  /// The value of a number.
  package var number: Double? { if case .number(let number) = self { number } else { nil } }

  /// The elements of an array.
  package var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }
}

/// Reads JSON byte by byte, with a limit on nesting.
private struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private static let deepest = 64

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  mutating func document() -> JSONValue? {
    let value = value(depth: 0)
    skipSpaces()
    return index == bytes.endIndex ? value : nil
  }

  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func skipSpaces() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
    }
  }

  /// Passes over a character, where it comes next.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func take(word: String) -> Bool {
    guard bytes[index...].starts(with: word.utf8) else { return false }
    index += word.utf8.count
    return true
  }

  private mutating func value(depth: Int) -> JSONValue? {
    guard depth < Self.deepest else { return nil }
    skipSpaces()
    switch next {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return string().map(JSONValue.string)
    case UInt8(ascii: "t"): return take(word: "true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take(word: "false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return take(word: "null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    var members: [String: JSONValue] = [:]
    guard take("{") else { return nil }
    if take("}") { return .object(members) }
    repeat {
      skipSpaces()
      guard let key = string(), take(":"), let value = value(depth: depth + 1) else { return nil }
      members[String(decoding: key, as: UTF8.self)] = value
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func array(_ depth: Int) -> JSONValue? {
    var elements: [JSONValue] = []
    guard take("[") else { return nil }
    if take("]") { return .array(elements) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
    } while take(",")
    return take("]") ? .array(elements) : nil
  }

  private mutating func number() -> JSONValue? {
    let start = index
    guard let first = next, first == UInt8(ascii: "-") || Self.isDigit(first) else { return nil }
    // Most are whole and short.
    var whole = 0
    while let byte = next, Self.isDigit(byte), index - start < 15 {
      whole = 10 * whole + Int(byte - 0x30)
      index += 1
    }
    guard let byte = next, Self.isOfNumber(byte) else { return .number(Double(whole)) }
    while let byte = next, Self.isOfNumber(byte) { index += 1 }
    return Double(String(decoding: bytes[start..<index], as: UTF8.self)).map(JSONValue.number)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: isDigit(byte)
    }
  }
}

// MARK: - Strings

extension JSONReader {
  private mutating func string() -> [UInt8]? {
    guard next == Self.quote else { return nil }
    index += 1
    var text = ByteSink(capacity: bytes[index...].length(before: Self.quote))
    while let end = endOfPlain {
      let start = bytes.startIndex
      bytes.withUnsafeBufferPointer { bytes in
        text.write(UnsafeBufferPointer(rebasing: bytes[(index - start)..<(end - start)]))
      }
      index = end
      guard let byte = next else { return nil }
      index += 1
      if byte == Self.quote { return text.bytes }
      guard byte == Self.backslash, let escape = next else { return nil }
      if let byte = Self.byte(escapedAs: escape) {
        index += 1
        text.write(byte)
      } else if let scalar = escapedScalar() {
        for byte in String(scalar).utf8 { text.write(byte) }
      } else {
        return nil
      }
    }
    return nil
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  /// Where the characters end that stand for themselves; `nil` where bytes are none.
  private var endOfPlain: Int? {
    let start = bytes.startIndex
    return bytes.withUnsafeBufferPointer { bytes in
      var place = index - start
      while true {
        place = UTF16Conversion.endOfThreeByteUnits(in: bytes, from: place)
        guard place < bytes.count else { break }
        let byte = bytes[place]
        if byte < 0x20 || byte == Self.quote || byte == Self.backslash { break }
        if byte < 0x80 {
          place += 1
          continue
        }
        guard let (_, length) = UTF16Conversion.scalar(in: bytes, at: place) else { return nil }
        place += length
      }
      return start + place
    }
  }

  /// What an escape stands for, or two that are the halves of one character.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let unit = escape() else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard take(word: #"\u"#) else { return nil }
    index -= 1
    guard let trail = escape(), UTF16.isTrailSurrogate(trail) else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  /// What one character behind a backslash stands for; `nil` for what is a number of four digits, or no escape.
  private static func byte(escapedAs letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case quote, backslash, UInt8(ascii: "/"): letter
    default: nil
    }
  }

  private mutating func escape() -> UInt16? {
    guard next == UInt8(ascii: "u"), index + 5 <= bytes.endIndex else { return nil }
    let digits = bytes[(index + 1)..<(index + 5)]
    index += 5
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
