package import CResources

/// The data files of the field, one entry a line: fields between tabs, `#` opens a comment.
package enum Resource {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private static let (newline, tab, space, comment): (UInt8, UInt8, UInt8, UInt8) = (
    0x0A, 0x09, 0x20, 0x23
  )

  /// The bytes of an embedded file.
  package static func bytes(_ file: govdiff_resource) -> [UInt8] {
    Array(buffer(file))
  }

  /// The entries of an embedded file, each as its fields.
  static func entries(_ file: govdiff_resource) -> [[String]] {
    var out: [[String]] = []
    forEachEntry(of: file) { fields in
      out.append(fields.map { String(decoding: $0, as: UTF8.self) })
    }
    return out
  }

  /// The words of an embedded file whose lines are `class<TAB>word word …`, by class.
  static func classes(_ file: govdiff_resource) -> [String: [Text]] {
    var out: [String: [Text]] = [:]
    forEachEntry(of: file) { fields in
      guard fields.count > 1 else { return }
      var words = out[String(decoding: fields[0], as: UTF8.self)] ?? []
      forEachPart(of: fields[1], between: space) { word in
        if !word.isEmpty { words.append(Text(units: UTF16Conversion.units(wellFormed: word))) }
      }
      out[String(decoding: fields[0], as: UTF8.self)] = words
    }
    return out
  }

  /// The words of a field.
  static func words(_ field: String, separator: UInt8) -> [Text] {
    field.utf8.split(separator: separator).map { Text(String(Substring($0))) }
  }

  /// The numbers in hexadecimal digits that the lines of an embedded file pair.
  static func pairs(_ file: govdiff_resource) -> [(from: UInt16, to: UInt16)] {
    var out: [(from: UInt16, to: UInt16)] = []
    forEachEntry(of: file) { fields in
      guard fields.count == 2, let from = hexadecimal(fields[0]), let to = hexadecimal(fields[1])
      else { return }
      out.append((from, to))
    }
    return out
  }
}

// MARK: - Cutting

extension Resource {
  private static func buffer(_ file: govdiff_resource) -> Bytes {
    Bytes(start: file.bytes, count: file.count)
  }

  /// Visits each line that holds more than a comment, as its fields.
  private static func forEachEntry(of file: govdiff_resource, _ visit: ([Bytes]) -> Void) {
    var fields: [Bytes] = []
    forEachPart(of: buffer(file), between: newline) { line in
      fields.removeAll(keepingCapacity: true)
      let end = line.firstIndex(of: comment) ?? line.count
      forEachPart(of: Bytes(rebasing: line[..<end]), between: tab) { field in
        if !field.isEmpty { fields.append(trimmed(field)) }
      }
      if fields.count > 1 || fields.first?.isEmpty == false { visit(fields) }
    }
  }

  private static func forEachPart(
    of bytes: Bytes,
    between separator: UInt8,
    _ visit: (Bytes) -> Void
  ) {
    var start = 0
    for index in 0..<bytes.count where bytes[index] == separator {
      visit(Bytes(rebasing: bytes[start..<index]))
      start = index + 1
    }
    visit(Bytes(rebasing: bytes[start...]))
  }

  private static func trimmed(_ field: Bytes) -> Bytes {
    var (start, end) = (0, field.count)
    while start < end, field[start] == space { start += 1 }
    while end > start, field[end - 1] == space { end -= 1 }
    return Bytes(rebasing: field[start..<end])
  }

  private static func hexadecimal(_ field: Bytes) -> UInt16? {
    guard (1...4).contains(field.count) else { return nil }
    var value: UInt16 = 0
    for byte in field {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt16(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt16(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt16(byte - 0x57)
      default: return nil
      }
    }
    return value
  }
}
