/// Sorts by digits of the numbers instead of comparing them: for the bigrams of long passages.
enum RadixSort {
  /// Puts numbers in ascending order.
  static func sort(_ numbers: inout [UInt32]) {
    guard numbers.count > leastCount else { return numbers.sort() }
    var other = [UInt32](repeating: 0, count: numbers.count)
    for shift in stride(from: 0, to: 32, by: digit) {
      spread(numbers, by: UInt32(shift), into: &other)
      swap(&numbers, &other)
    }
  }

  /// The bits of a digit.
  private static let digit = 8
  /// From so many numbers on it is faster than comparing them.
  private static let leastCount = 128

  private static func spread(_ numbers: [UInt32], by shift: UInt32, into out: inout [UInt32]) {
    let mask = UInt32(1 << digit - 1)
    var starts = [Int](repeating: 0, count: 1 << digit)
    for number in numbers { starts[Int(number >> shift & mask)] += 1 }
    var next = 0
    for index in starts.indices { (starts[index], next) = (next, next + starts[index]) }
    for number in numbers {
      let place = Int(number >> shift & mask)
      out[starts[place]] = number
      starts[place] += 1
    }
  }
}
