/// Many short texts in one piece of memory: a hundred thousand paths cost their bytes and four more each.
package struct PackedStrings: RandomAccessCollection, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// Packs texts, in their order.
  init(_ texts: [String]) {
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
    ends.reserveCapacity(texts.count)
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      ends.append(UInt32(bytes.count))
    }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { ends.count }

  package subscript(index: Int) -> String {
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
  }
}
