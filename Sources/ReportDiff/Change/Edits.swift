/// Finds the way from one wording to another: Myers' shortest edit script over characters, with numbers
/// and Latin words whole, then cleaned so that no crumbs of chance agreement are left.
enum Edits {
  /// The edits; joined without the inserts they are `old`, without the deletes `new`, to the letter.
  static func between(_ old: Text, _ new: Text) -> [Edit] {
    let tokens = YearPair(old: Tokens(old), new: Tokens(new))
    var kept = Myers.kept(tokens.old.ids, tokens.new.ids)
    dropCrumbs(&kept, tokens)
    return edits(along: kept, tokens)
  }

  // MARK: Clean-up

  /// Turns runs of kept tokens that are shorter than the changes around them into changes.
  private static func dropCrumbs(_ kept: inout [(old: Int, new: Int)], _ tokens: YearPair<Tokens>) {
    let runs = runs(of: kept)
    var dropped: Set<Int> = []
    let edges = YearPair(
      old: Run(first: 0, old: 0, new: 0, length: 0),
      new: Run(first: 0, old: tokens.old.count, new: tokens.new.count, length: 0)
    )
    for (index, run) in runs.enumerated() {
      let before = changed(between: index > 0 ? runs[index - 1] : edges.old, and: run)
      let after = changed(
        between: run,
        and: index + 1 < runs.count ? runs[index + 1] : edges.new
      )
      guard before > 0, after > 0 else { continue }
      let isCrumb = run.length <= 2 && run.length < max(before, after)
      let isGlue = tokens.old.isPunctuation(run.old..<(run.old + run.length)) && before + after > 4
      if isCrumb || isGlue { dropped.formUnion(run.first..<(run.first + run.length)) }
    }
    kept = kept.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
  }

  private struct Run {
    let first: Int
    let old: Int
    let new: Int
    var length: Int
  }

  private static func runs(of kept: [(old: Int, new: Int)]) -> [Run] {
    var out: [Run] = []
    for (index, pair) in kept.enumerated() {
      if let last = out.last, last.old + last.length == pair.old, last.new + last.length == pair.new
      {
        out[out.count - 1].length += 1
      } else {
        out.append(Run(first: index, old: pair.old, new: pair.new, length: 1))
      }
    }
    return out
  }

  private static func changed(between left: Run, and right: Run) -> Int {
    max(right.old - left.old - left.length, right.new - left.new - left.length)
  }

  // MARK: Writing down

  private static func edits(
    along kept: [(old: Int, new: Int)],
    _ tokens: YearPair<Tokens>
  ) -> [Edit] {
    var out: [Edit] = []
    func add(_ operation: Edit.Operation, _ text: Text) {
      if !text.isEmpty { out.append(Edit(operation: operation, text: text)) }
    }
    var (old, new, next) = (0, 0, 0)
    while next < kept.count {
      add(.delete, tokens.old.text(old..<kept[next].old))
      add(.insert, tokens.new.text(new..<kept[next].new))
      (old, new) = kept[next]
      // Neighbours that are kept are one edit.
      let start = new
      while next < kept.count, kept[next].old == old, kept[next].new == new {
        (old, new, next) = (old + 1, new + 1, next + 1)
      }
      add(.equal, tokens.new.text(start..<new))
    }
    add(.delete, tokens.old.text(old..<tokens.old.count))
    add(.insert, tokens.new.text(new..<tokens.new.count))
    return out
  }
}

/// A text as tokens that edits never cut: each Han character, each number, each Latin word.
struct Tokens {
  private let source: Text
  /// Where each token begins, and last the end of the text.
  private var starts: [Int] = []
  /// One number for each token, equal for equal tokens.
  private(set) var ids: [Int] = []

  init(_ text: Text) {
    source = text
    var index = 0
    while index < text.count {
      let start = index
      index += 1
      if let joins = Self.joiner(text.units[start]) {
        while index < text.count, joins(text, index) { index += 1 }
      }
      starts.append(start)
      ids.append(Self.id(of: text.units[start..<index]))
    }
    starts.append(text.count)
  }

  var count: Int { ids.count }

  func text(_ range: Range<Int>) -> Text {
    range.isEmpty ? "" : source[starts[range.lowerBound]..<starts[range.upperBound]]
  }

  func isPunctuation(_ range: Range<Int>) -> Bool {
    text(range).units.allSatisfy { Mark.isPunctuation($0) || Mark.isSpace($0) }
  }

  private static func joiner(_ first: UInt16) -> ((Text, Int) -> Bool)? {
    if Mark.isDigit(first) { return continuesNumber }
    if Mark.isLatin(first) { return { Mark.isLatin($0.units[$1]) } }
    if (0xD800...0xDBFF).contains(first) { return { (0xDC00...0xDFFF).contains($0.units[$1]) } }
    return nil
  }

  private static func continuesNumber(_ text: Text, _ index: Int) -> Bool {
    let unit = text.units[index]
    if Mark.isDigit(unit) || unit == 0x25 || unit == 0xFF05 { return true }
    return (unit == 0x2E || unit == 0x2C) && index + 1 < text.count
      && Mark.isDigit(text.units[index + 1])
  }

  /// A hash of the token's units, FNV-1a; a character of its own is its own number.
  private static func id(of units: ArraySlice<UInt16>) -> Int {
    guard units.count > 1 else { return Int(units.first ?? 0) }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for unit in units { hash = (hash ^ UInt64(unit)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash | 1 << 62)
  }
}

/// Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986).
enum Myers {
  /// The pairs of places that a shortest edit script keeps.
  static func kept(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
    let lead = zip(old, new).prefix { $0 == $1 }.count
    let room = min(old.count, new.count) - lead
    let tail = zip(old.reversed(), new.reversed()).prefix(room).prefix { $0 == $1 }.count
    let middle = script(
      Array(old[lead..<(old.count - tail)]),
      Array(new[lead..<(new.count - tail)])
    )
    return (0..<lead).map { ($0, $0) } + middle.map { ($0.old + lead, $0.new + lead) }
      + (0..<tail).map { (old.count - tail + $0, new.count - tail + $0) }
  }

  /// Beyond this many edits two wordings have nothing in common that is worth the time.
  private static let longestScript = 2000

  private static func script(_ old: [Int], _ new: [Int]) -> [(old: Int, new: Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let most = min(old.count + new.count, longestScript)
    var reach = [Int](repeating: 0, count: 2 * most + 2)
    var trace: [[Int]] = []
    for distance in 0...most {
      trace.append(reach)
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        let down =
          diagonal == -distance
          || (diagonal != distance && reach[most + diagonal - 1] < reach[most + diagonal + 1])
        var x = down ? reach[most + diagonal + 1] : reach[most + diagonal - 1] + 1
        while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
        reach[most + diagonal] = x
        if x >= old.count, x - diagonal >= new.count {
          return walk(trace, old.count, new.count, most)
        }
      }
    }
    return []
  }

  private static func walk(
    _ trace: [[Int]],
    _ oldCount: Int,
    _ newCount: Int,
    _ middle: Int
  ) -> [(old: Int, new: Int)] {
    var kept: [(old: Int, new: Int)] = []
    var (x, y) = (oldCount, newCount)
    for distance in trace.indices.reversed() {
      let reach = trace[distance]
      let diagonal = x - y
      let down =
        diagonal == -distance
        || (diagonal != distance && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
      let before = down ? diagonal + 1 : diagonal - 1
      let fromX = distance == 0 ? 0 : reach[middle + before]
      let fromY = distance == 0 ? 0 : fromX - before
      while x > fromX, y > fromY {
        x -= 1
        y -= 1
        kept.append((x, y))
      }
      (x, y) = (fromX, fromY)
    }
    return kept.reversed()
  }
}
