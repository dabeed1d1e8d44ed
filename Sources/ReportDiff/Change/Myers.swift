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
      // Only as far as this step can look: one diagonal more than its own.
      let seen = max(0, most - distance - 1)...min(2 * most + 1, most + distance + 1)
      trace.append(Array(reach[seen]))
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
      let middle = middle - max(0, middle - distance - 1)
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
