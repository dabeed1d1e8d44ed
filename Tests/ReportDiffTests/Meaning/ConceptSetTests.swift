import Testing

@testable import ReportDiff

@Suite("Sets of concepts")
struct ConceptSetTests {
  @Test("hold what a set of numbers holds")
  func likeSets() {
    var random = Seeded(state: 11)
    for _ in 0..<50 {
      let (left, right) = (numbers(&random), numbers(&random))
      let (mine, theirs) = (ConceptSet(left), ConceptSet(right))
      #expect(mine.concepts == left.sorted())
      #expect((0..<700).allSatisfy { mine.contains($0) == left.contains($0) })
      #expect(mine.subtracting(theirs).concepts == left.subtracting(right).sorted())
      #expect(mine.commonCount(with: theirs) == left.intersection(right).count)
      var both = mine
      both.formUnion(theirs)
      #expect(both.concepts == left.union(right).sorted())
      #expect(both.count == left.union(right).count)
    }
  }

  @Test("are empty where nothing is in them, whatever was taken out")
  func empty() {
    #expect(ConceptSet([]).isEmpty)
    #expect(ConceptSet([130]).subtracting([130]).isEmpty)
    #expect(!ConceptSet([0]).isEmpty)
  }

  private func numbers(_ random: inout Seeded) -> Set<Int> {
    Set((0..<20).map { _ in Int.random(in: Lexicon.shared.concepts.indices, using: &random) })
  }
}
