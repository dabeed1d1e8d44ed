import Testing

@testable import ReportDiff

@Suite("Bigrams by number")
struct GramNumbersTests {
  @Test("the same bigram has the same number, in whatever text, and another one another")
  func numbers() {
    var random = Seeded(state: 7)
    var (numbers, known) = (GramNumbers(), [UInt32: Int32]())
    for length in [0, 1, 2, 3, 400, 5_000] {
      let units = (0..<length).map { _ in UInt16.random(in: 0x4E00..<0x4E80, using: &random) }
      let grams = Bigrams.inOrder(units)
      let found = numbers.numbers(of: units)
      #expect(found.count == grams.count)
      for (gram, number) in zip(grams, found) { #expect(known[gram] ?? number == number) }
      known.merge(zip(grams, found)) { first, _ in first }
    }
    #expect(Set(known.values).count == known.count)
    #expect(numbers.count == known.count)
    #expect(known.values.allSatisfy { (0..<Int32(numbers.count)).contains($0) })
  }
}
