/// Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986).
enum Myers {
  /// What a shortest edit script keeps, as runs in order.
  static func kept(_ old: [Int], _ new: [Int]) -> [KeptRuns.Run] {
    old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in
        let most = min(old.count, new.count)
        var lead = 0
        while lead < most, old[lead] == new[lead] { lead += 1 }
        var tail = 0
        while tail < most - lead, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
          tail += 1
        }
        var runs: [KeptRuns.Run] = []
        runs.add(old: 0, new: 0, length: lead)
        let middle = script(
          UnsafeBufferPointer(rebasing: old[lead..<(old.count - tail)]),
          UnsafeBufferPointer(rebasing: new[lead..<(new.count - tail)])
        )
        for run in middle.reversed() {
          runs.add(old: run.old + lead, new: run.new + lead, length: run.length)
        }
        runs.add(old: old.count - tail, new: new.count - tail, length: tail)
        return runs
      }
    }
  }

  /// Beyond this many edits two wordings have nothing in common that is worth the time.
  private static let longestScript = 2000

  /// The runs that the script keeps, the last first.
  private static func script(
    _ old: UnsafeBufferPointer<Int>,
    _ new: UnsafeBufferPointer<Int>
  ) -> [KeptRuns.Run] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    let most = min(old.count + new.count, longestScript)
    var reach = [Int32](repeating: 0, count: 2 * most + 3)
    var trace = Trace()
    return reach.withUnsafeMutableBufferPointer { reach in
      for distance in 0...most {
        trace.add(reach, around: most, distance)
        for diagonal in stride(from: -distance, through: distance, by: 2) {
          let inserted = reach[most + diagonal + 1]
          let deleted = diagonal == -distance ? -1 : reach[most + diagonal - 1]
          let down =
            diagonal == -distance || (diagonal != distance && deleted < inserted)
          var x = Int(down ? inserted : deleted + 1)
          while x < old.count, x - diagonal < new.count, old[x] == new[x - diagonal] { x += 1 }
          reach[most + diagonal] = Int32(truncatingIfNeeded: x)
          if x >= old.count, x - diagonal >= new.count {
            return trace.walk(from: (old.count, new.count))
          }
        }
      }
      return []
    }
  }
}

/// How far every step of the search had come, one behind the other: step d holds 2d + 3 diagonals.
private struct Trace {
  private var reaches: [Int32] = []
  private var steps = 0

  /// Keeps what the next step goes by: one diagonal more on either side than its own.
  mutating func add(
    _ reach: UnsafeMutableBufferPointer<Int32>,
    around middle: Int,
    _ distance: Int
  ) {
    for diagonal in (-distance - 1)...(distance + 1) {
      let place = middle + diagonal
      reaches.append(reach.indices.contains(place) ? reach[place] : 0)
    }
    steps += 1
  }

  private func reach(_ step: Int, _ diagonal: Int) -> Int {
    // The steps before hold 3 + 5 + 7 + … diagonals.
    Int(reaches[step * (step + 2) + diagonal + step + 1])
  }

  /// The runs on the way back from the end, the last first.
  func walk(from end: (old: Int, new: Int)) -> [KeptRuns.Run] {
    var runs: [KeptRuns.Run] = []
    var (x, y) = end
    for step in (0..<steps).reversed() {
      let diagonal = x - y
      let down =
        diagonal == -step
        || (diagonal != step && reach(step, diagonal - 1) < reach(step, diagonal + 1))
      let before = down ? diagonal + 1 : diagonal - 1
      let fromX = step == 0 ? 0 : reach(step, before)
      let fromY = step == 0 ? 0 : fromX - before
      let length = max(0, min(x - fromX, y - fromY))
      if length > 0 {
        (x, y) = (x - length, y - length)
        runs.append(KeptRuns.Run(old: x, new: y, length: length))
      }
      (x, y) = (fromX, fromY)
    }
    return runs
  }
}

extension [KeptRuns.Run] {
  /// Adds a run, to the last one where it follows it in both texts.
  fileprivate mutating func add(old: Int, new: Int, length: Int) {
    guard length > 0 else { return }
    if let last, last.oldEnd == old, last.newEnd == new {
      self[count - 1].length += length
    } else {
      append(KeptRuns.Run(old: old, new: new, length: length))
    }
  }
}
