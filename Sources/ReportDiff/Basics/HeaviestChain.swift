/// The heaviest way to pair runs of one sequence with runs of another that keeps the order of both.
enum HeaviestChain {
  /// A run of rows that may pair with a run of columns, and what that is worth, above 0.
  struct Link: Sendable {
    let rows: Range<Int>
    let columns: Range<Int>
    let gain: Int
  }

  /// The indices of the links on the heaviest chain, in order.
  ///
  /// Runs in n log n of the number of links, however long the sequences are.
  static func best(_ links: [Link], columns: Int) -> [Int] {
    let byStart = links.indices.sorted {
      (links[$0].rows.lowerBound, $0) < (links[$1].rows.lowerBound, $1)
    }
    let byEnd = links.indices.sorted {
      (links[$0].rows.upperBound, $0) < (links[$1].rows.upperBound, $1)
    }
    var (weights, before) = (
      [Int](repeating: 0, count: links.count), [Int](repeating: -1, count: links.count)
    )
    var tree = PrefixMaxima(count: columns + 1)
    var ended = 0
    for index in byStart {
      while ended < byEnd.count, links[byEnd[ended]].rows.upperBound <= links[index].rows.lowerBound
      {
        let link = byEnd[ended]
        tree.raise(at: links[link].columns.upperBound, to: weights[link], by: link)
        ended += 1
      }
      let (weight, last) = tree.maximum(upTo: links[index].columns.lowerBound)
      weights[index] = weight + links[index].gain
      before[index] = last
    }
    return chain(endingAt: weights.indices.max { weights[$0] < weights[$1] }, before)
  }

  private static func chain(endingAt last: Int?, _ before: [Int]) -> [Int] {
    var out: [Int] = []
    var index = last ?? -1
    while index >= 0 {
      out.append(index)
      index = before[index]
    }
    return out.reversed()
  }
}

/// The greatest value at or before a place, with who put it there: a binary indexed tree.
private struct PrefixMaxima {
  private var values: [Int]
  private var owners: [Int]

  init(count: Int) {
    values = Array(repeating: 0, count: count + 1)
    owners = Array(repeating: -1, count: count + 1)
  }

  mutating func raise(at place: Int, to value: Int, by owner: Int) {
    var index = place + 1
    while index < values.count {
      if value > values[index] { (values[index], owners[index]) = (value, owner) }
      index += index & -index
    }
  }

  func maximum(upTo place: Int) -> (value: Int, owner: Int) {
    var best = (value: 0, owner: -1)
    var index = place + 1
    while index > 0 {
      if values[index] > best.value { best = (values[index], owners[index]) }
      index -= index & -index
    }
    return best
  }
}
