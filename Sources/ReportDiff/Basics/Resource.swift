/// The data files of the field, one entry a line: fields between tabs, `#` opens a comment.
enum Resource {
  private static let (newline, tab, space, comment): (UInt8, UInt8, UInt8, UInt8) = (
    0x0A, 0x09, 0x20, 0x23
  )

  /// The entries of an embedded file, each as its fields.
  static func entries(_ bytes: [UInt8]) -> [[String]] {
    bytes.split(separator: newline).compactMap { line in
      let entry = line.prefix { $0 != comment }
      let fields = entry.split(separator: tab).map { String(decoding: trimmed($0), as: UTF8.self) }
      return fields.isEmpty || fields == [""] ? nil : fields
    }
  }

  /// The words of an embedded file whose lines are `class<TAB>word word …`, by class.
  static func classes(_ bytes: [UInt8]) -> [String: [Text]] {
    var out: [String: [Text]] = [:]
    for entry in entries(bytes) where entry.count > 1 {
      out[entry[0], default: []] += words(entry[1], separator: space)
    }
    return out
  }

  /// The words of a field.
  static func words(_ field: String, separator: UInt8) -> [Text] {
    field.utf8.split(separator: separator).map { Text(String(Substring($0))) }
  }

  private static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var part = field
    while part.first == space { part.removeFirst() }
    while part.last == space { part.removeLast() }
    return part
  }
}
