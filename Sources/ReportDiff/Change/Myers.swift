/// The shortest edit script that Myers' greedy algorithm finds (An O(ND) Difference Algorithm, 1986).
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
  static let longestScript = 2000
  /// The most pairs of tokens that a table is made of, a bit for each; no sentence that a person wrote has as many.
  private static let largestTable = 1 << 24

  /// The runs that the script keeps, the last first.
  private static func script(
    _ old: UnsafeBufferPointer<Int>,
    _ new: UnsafeBufferPointer<Int>
  ) -> [KeptRuns.Run] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    return old.count * new.count <= largestTable
      ? CommonBeginnings(old, new).script : GreedySearch.script(old, new)
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
