import MadeCorpus

/// What befalls a file: cut, flipped, spliced, tags lost, nested or spanned beyond reason.
///
/// The same seed does the same.
struct Mutation {
  private var dice: Dice

  init(seed: UInt64) {
    dice = Dice(seed: seed)
  }

  private mutating func below(_ limit: Int) -> Int { dice.below(limit) }

  /// The file after one to three accidents; `other` is what it may be spliced with.
  mutating func mutant(of file: [UInt8], with other: [UInt8]) -> [UInt8] {
    var bytes = file
    for _ in 0...below(3) {
      switch below(9) {
      case 0: bytes = Array(bytes.prefix(below(bytes.count + 1)))
      case 1: flip(&bytes)
      case 2: bytes = splice(bytes, other)
      case 3: removeTag(&bytes)
      case 4: bytes.removeSubrange(range(in: bytes))
      case 5: bytes.insert(contentsOf: bytes[range(in: bytes)], at: below(bytes.count + 1))
      case 6: insert(&bytes)
      case 7: changeNumber(&bytes)
      default: bytes.reverse(in: range(in: bytes))
      }
    }
    return bytes
  }

  private mutating func range(in bytes: [UInt8]) -> Range<Int> {
    let start = below(bytes.count + 1)
    return start..<min(bytes.count, start + 1 + below(400))
  }

  private mutating func flip(_ bytes: inout [UInt8]) {
    for _ in 0...below(24) where !bytes.isEmpty {
      bytes[below(bytes.count)] ^= 1 << UInt8(below(8))
    }
  }

  private mutating func splice(_ bytes: [UInt8], _ other: [UInt8]) -> [UInt8] {
    Array(bytes.prefix(below(bytes.count + 1))) + other.suffix(below(other.count + 1))
  }

  /// Takes out one `<…>`, as careless editors do.
  private mutating func removeTag(_ bytes: inout [UInt8]) {
    let start = below(bytes.count + 1)
    guard let open = bytes[start...].firstIndex(of: 0x3C),
      let close = bytes[open...].firstIndex(of: 0x3E)
    else { return }
    bytes.removeSubrange(open...close)
  }

  private static let oddities = [
    "\u{1B}[2J", "\u{202E}", "\u{0}", "\u{FEFF}", "99999999999999999999", "-0.0", "1e999", "NaN",
    " colspan=99999999", " rowspan=\"99999999\"", "<td>", "<table>", "</table>", "<tr>",
    "<![CDATA[",
    "<!--", "]]>", "&#x110000;", "&#0;", "&nbsp;", "|", "\t", "\r", "|||||||||", "#######", "****",
    "一、总体情况\n", "三、", "（七）总计", "\u{3000}", "\u{2028}", "￿", "1,2,3", "，", "。", "xMin=\"-1e300\"",
  ].map { Array($0.utf8) }

  private mutating func insert(_ bytes: inout [UInt8]) {
    let oddity = Self.oddities[below(Self.oddities.count)]
    let count = below(8) == 0 ? 1_000 : 1
    let run = Array(repeating: oddity, count: count).flatMap(\.self)
    bytes.insert(contentsOf: run, at: below(bytes.count + 1))
  }

  private mutating func changeNumber(_ bytes: inout [UInt8]) {
    let start = below(bytes.count + 1)
    guard let digit = bytes[start...].firstIndex(where: { (0x30...0x39).contains($0) }) else {
      return
    }
    bytes[digit] = 0x30 + UInt8(below(10))
    if below(4) == 0 {
      bytes.insert(contentsOf: Array(repeating: 0x39, count: 1 + below(40)), at: digit)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func reverse(in range: Range<Int>) {
    self[range].reverse()
  }
}
