package import CResources

/// The data files of the field, one entry a line: fields between tabs, `#` opens a comment.
package enum Resource {
  /// The bytes of an embedded file.
  package static func bytes(_ file: govdiff_resource) -> [UInt8] {
    Array(ResourceField(file).bytes)
  }

  /// The entries of an embedded file, each as its fields.
  static func entries(_ file: govdiff_resource) -> [[ResourceField]] {
    var out: [[ResourceField]] = []
    forEachEntry(of: file) { out.append($0) }
    return out
  }

  /// The words of an embedded file whose lines are `class<TAB>word word …`, by class.
  static func classes(_ file: govdiff_resource) -> WordClasses {
    var out = WordClasses()
    forEachEntry(of: file) { fields in
      if fields.count > 1 { out.append(fields[1], to: fields[0]) }
    }
    return out
  }

  /// The numbers in hexadecimal digits that the lines of an embedded file pair.
  static func pairs(_ file: govdiff_resource) -> [(from: UInt16, to: UInt16)] {
    var out: [(from: UInt16, to: UInt16)] = []
    forEachEntry(of: file) { fields in
      guard fields.count == 2, let from = fields[0].hexadecimal, let to = fields[1].hexadecimal
      else { return }
      out.append((from, to))
    }
    return out
  }

  /// Visits each line that holds more than a comment, as its fields.
  static func forEachEntry(of file: govdiff_resource, _ visit: ([ResourceField]) -> Void) {
    var fields: [ResourceField] = []
    ResourceField(file).forEachPart(between: newline) { line in
      guard !line.isEmpty, line.bytes[0] != comment else { return }
      fields.removeAll(keepingCapacity: true)
      line.before(comment).forEachPart(between: tab) { field in
        if !field.isEmpty { fields.append(field.trimmed) }
      }
      if fields.count > 1 || fields.first?.isEmpty == false { visit(fields) }
    }
  }

  private static let newline: UInt8 = 0x0A
  private static let tab: UInt8 = 0x09
  private static let comment: UInt8 = 0x23
}
