import Testing

@testable import ReportDiff

@Suite("The longest run that keeps the order")
struct LongestIncreaseTests {
  @Test("what is out of order is left out, as little as possible")
  func runs() {
    #expect(LongestIncrease.indices(of: [0, 1, 2]) == [0, 1, 2])
    #expect(LongestIncrease.indices(of: [3, 0, 1, 2]) == [1, 2, 3])
    #expect(LongestIncrease.indices(of: [5, 1, 4, 2, 3]) == [1, 3, 4])
    #expect(LongestIncrease.indices(of: []).isEmpty)
  }
}
