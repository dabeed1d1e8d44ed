/// Myers' algorithm as he wrote it, for texts too long for a table of ``CommonBeginnings``: its cost grows with the
/// edits and not with the texts.
///
/// It is how far every step comes in the old text, on each of its diagonals.
/// Step d has d + 1 diagonals: −d, −d + 2, …, d. Those that run off either text lead nowhere and are left out.
struct GreedySearch {
  /// The steps, one behind the other, and room for more; −1 on a diagonal that was left out.
  private var reaches = [Int32](repeating: -1, count: 1 << 10)
  private var steps = 0

  /// The runs that the script keeps, the last first; none where it would be too long.
  static func script(
    _ old: UnsafeBufferPointer<Int>,
    _ new: UnsafeBufferPointer<Int>
  ) -> [KeptRuns.Run] {
    var search = GreedySearch()
    return search.reachesEnd(old, new) ? search.walk(from: (old.count, new.count)) : []
  }

  /// Looks for the end of both texts; whether the shortest script is short enough.
  private mutating func reachesEnd(
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
  private func walk(from end: (old: Int, new: Int)) -> [KeptRuns.Run] {
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
