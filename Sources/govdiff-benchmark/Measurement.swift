import CAllocations

/// What one part of a suite takes.
struct Measurement {
  /// The time of each run, in nanoseconds, ascending.
  let times: [Int]
  /// What one run asks of the allocator; `nil` where that cannot be counted.
  let allocations: (count: Int, bytes: Int)?

  /// The median, in nanoseconds.
  var median: Int { times[times.count / 2] }

  /// Measures some work for about a time, at least a few runs, after one to warm up.
  init(for limit: Duration, _ work: () -> Void) {
    work()
    var times: [Int] = []
    let (clock, start) = (ContinuousClock(), ContinuousClock.now)
    while times.count < Self.leastRuns || start.duration(to: .now) < limit {
      let (seconds, attoseconds) = clock.measure(work).components
      times.append(Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000))
    }
    self.times = times.sorted()
    allocations = Self.allocations(of: work)
  }

  private static let leastRuns = 5

  private static func allocations(of work: () -> Void) -> (count: Int, bytes: Int)? {
    guard govdiff_allocations_known() else { return nil }
    govdiff_allocations_begin()
    work()
    let counted = govdiff_allocations_end()
    return (Int(counted.count), Int(counted.bytes))
  }
}
