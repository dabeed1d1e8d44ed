import Testing

@testable import ReportDiff

@Suite("Sorting by digits")
struct RadixSortTests {
  @Test(
    "gives what comparing gives, for few numbers and for many",
    arguments: [0, 1, 7, 1_200, 20_000]
  )
  func order(count: Int) {
    var random = Seeded(state: UInt64(count + 1))
    let numbers = (0..<count).map { _ in UInt32.random(in: 0...UInt32.max, using: &random) }
    #expect(sorted(numbers) == numbers.sorted())
  }

  @Test("keeps repeats, zero and the greatest number")
  func edges() {
    let numbers = [UInt32.max, 0, 1, UInt32.max, 0] + Array(repeating: 1 << 11, count: 600)
    #expect(sorted(numbers) == numbers.sorted())
  }

  private func sorted(_ numbers: [UInt32]) -> [UInt32] {
    var numbers = numbers
    RadixSort.sort(&numbers)
    return numbers
  }
}
