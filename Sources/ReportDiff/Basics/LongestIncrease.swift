/// The longest strictly increasing part of a sequence, by patience sorting.
enum LongestIncrease {
  /// The indices of its elements, ascending.
  static func indices(of values: [Int]) -> [Int] {
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: values.count)
    for index in values.indices {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] < values[index] { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var out: [Int] = []
    var place = tails.last
    while let index = place {
      out.append(index)
      place = before[index]
    }
    return out.reversed()
  }
}
