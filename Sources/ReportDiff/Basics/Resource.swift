package import CResources

/// The data files of the field, one entry a line: fields between tabs, `#` opens a comment.
package enum Resource {
  private static let (newline, tab, space, comment): (UInt8, UInt8, UInt8, UInt8) = (
    0x0A, 0x09, 0x20, 0x23
  )

  /// The bytes of an embedded file.
  package static func bytes(_ file: govdiff_resource) -> [UInt8] {
    Array(buffer(file))
  }

  /// The entries of an embedded file, each as its fields.
  static func entries(_ file: govdiff_resource) -> [[String]] {
    buffer(file).split(separator: newline).compactMap { line in
      let entry = line.prefix { $0 != comment }
      let fields = entry.split(separator: tab).map { String(decoding: trimmed($0), as: UTF8.self) }
      return fields.isEmpty || fields == [""] ? nil : fields
    }
  }

  /// The words of an embedded file whose lines are `class<TAB>word word …`, by class.
  static func classes(_ file: govdiff_resource) -> [String: [Text]] {
    var out: [String: [Text]] = [:]
    for entry in entries(file) where entry.count > 1 {
      out[entry[0], default: []] += words(entry[1], separator: space)
    }
    return out
  }

  /// The words of a field.
  static func words(_ field: String, separator: UInt8) -> [Text] {
    field.utf8.split(separator: separator).map { Text(String(Substring($0))) }
  }

  private static func buffer(_ file: govdiff_resource) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  private static func trimmed(
    _ field: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var part = field
    while part.first == space { part.removeFirst() }
    while part.last == space { part.removeLast() }
    return part
  }
}
