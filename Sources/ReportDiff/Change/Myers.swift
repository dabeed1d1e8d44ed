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
  fileprivate static let longestScript = 2000

  /// The runs that the script keeps, the last first.
  private static func script(
    _ old: UnsafeBufferPointer<Int>,
    _ new: UnsafeBufferPointer<Int>
  ) -> [KeptRuns.Run] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    var search = Search()
    return search.reachesEnd(old, new) ? search.walk(from: (old.count, new.count)) : []
  }
}

/// How far every step of the search comes in the old text, on each of its diagonals.
///
/// Step d has d + 1 diagonals: −d, −d + 2, …, d. Those that run off either text lead nowhere and are left out.
private struct Search {
  /// The steps, one behind the other, and room for more; −1 on a diagonal that was left out.
  private var reaches = [Int32](repeating: -1, count: 1 << 10)
  private var steps = 0

  /// Looks for the end of both texts; whether the shortest script is short enough.
  mutating func reachesEnd(
    _ old: UnsafeBufferPointer<Int>,
    _ new: UnsafeBufferPointer<Int>
  ) -> Bool {
    var (lower, upper) = (0, 0)
    for step in 0...min(old.count + new.count, Myers.longestScript) {
      if reaches.count < Self.start(of: step + 1) {
        reaches += [Int32](repeating: -1, count: reaches.count)
      }
      steps += 1
      let isDone = reaches.withUnsafeMutableBufferPointer { reaches in
        let here = UnsafeMutableBufferPointer(rebasing: reaches[Self.start(of: step)...])
        let before = UnsafeBufferPointer(
          rebasing: reaches[Self.start(of: max(0, step - 1))..<Self.start(of: step)]
        )
        let places = ((lower + step) / 2)...((upper + step) / 2)
        if Self.take(step, places, before, here, old, new) { return true }
        // Where a text ends, the diagonals beyond can only run off it.
        while upper >= lower, Int(here[(upper + step) / 2]) >= old.count { upper -= 2 }
        while lower <= upper, Int(here[(lower + step) / 2]) - lower >= new.count { lower += 2 }
        return false
      }
      if isDone { return true }
      (lower, upper) = (lower - 1, upper + 1)
      guard lower <= upper else { return false }
    }
    return false
  }

  /// Takes one step on the diagonals at some places; whether it comes to the end of both texts.
  private static func take(
    _ step: Int,
    _ places: ClosedRange<Int>,
    _ before: UnsafeBufferPointer<Int32>,
    _ here: UnsafeMutableBufferPointer<Int32>,
    _ old: UnsafeBufferPointer<Int>,
    _ new: UnsafeBufferPointer<Int>
  ) -> Bool {
    var deleted = places.lowerBound > 0 ? before[places.lowerBound - 1] : -1
    for place in places {
      let inserted = place < step ? before[place] : -1
      let diagonal = 2 * place - step
      var x = step == 0 ? 0 : Int(deleted < inserted ? inserted : deleted + 1)
      deleted = inserted
      let end = min(old.count, new.count + diagonal)
      while x < end, old[x] == new[x - diagonal] { x += 1 }
      here[place] = Int32(truncatingIfNeeded: x)
      if x >= old.count, x - diagonal >= new.count { return true }
    }
    return false
  }

  /// Where a step begins: the steps before hold 1 + 2 + 3 + … diagonals.
  private static func start(of step: Int) -> Int { step * (step + 1) / 2 }

  private func reach(_ step: Int, _ diagonal: Int) -> Int {
    abs(diagonal) > step ? -1 : Int(reaches[Self.start(of: step) + (diagonal + step) / 2])
  }

  /// The runs on the way back from the end, the last first.
  func walk(from end: (old: Int, new: Int)) -> [KeptRuns.Run] {
    var runs: [KeptRuns.Run] = []
    var (x, y) = end
    for step in (0..<steps).reversed() {
      let diagonal = x - y
      let (deleted, inserted) = (reach(step - 1, diagonal - 1), reach(step - 1, diagonal + 1))
      let before = deleted < inserted ? diagonal + 1 : diagonal - 1
      let fromX = step == 0 ? 0 : max(deleted, inserted)
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
