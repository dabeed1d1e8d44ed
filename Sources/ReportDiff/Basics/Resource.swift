/// The data files of the field, one entry a line: fields between tabs, `#` opens a comment.
enum Resource {
  /// The entries of an embedded file, each as its fields.
  static func entries(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let entry = line.prefix { $0 != "#" }
      let fields = entry.split(separator: "\t").map { String($0.trimmingSpaces) }
      return fields.isEmpty || fields == [""] ? nil : fields
    }
  }

  /// The words of an embedded file whose lines are `class<TAB>word word …`, by class.
  static func classes(_ bytes: [UInt8]) -> [String: [Text]] {
    var out: [String: [Text]] = [:]
    for entry in entries(bytes) where entry.count > 1 {
      let words = entry[1].split(separator: " ").map { Text(String($0)) }
      out[entry[0], default: []] += words
    }
    return out
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var part = self
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return part
  }
}
