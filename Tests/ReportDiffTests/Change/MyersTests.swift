import Testing

@testable import ReportDiff

@Suite("The shortest edit script")
struct MyersTests {
  /// How many elements two lists have in common at the most, in one order: by the table of the textbooks.
  private func longestCommon(_ old: [Int], _ new: [Int]) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for element in old {
      var diagonal = 0
      for (index, other) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = element == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[new.count]
  }

  @Test("keeps as much as can be kept, in runs that are the same in both lists")
  func shortest() {
    var random = Seeded(state: 5)
    for _ in 0..<300 {
      let lists = (0..<2).map { _ in
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          Int.random(in: 0..<4, using: &random)
        }
      }
      let runs = Myers.kept(lists[0], lists[1])
      for run in runs {
        #expect(lists[0][run.old..<run.oldEnd] == lists[1][run.new..<run.newEnd])
      }
      #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.oldEnd <= $1.old && $0.newEnd <= $1.new })
      #expect(runs.reduce(0) { $0 + $1.length } == longestCommon(lists[0], lists[1]))
    }
  }

  @Test("a table of common beginnings gives the script that Myers' own search finds")
  func table() {
    var random = Seeded(state: 11)
    for round in 0..<400 {
      let alphabet = round % 3 == 0 ? 2 : 1 + round % 40
      let lists = (0..<2).map { _ in
        (0..<Int.random(in: 1...200, using: &random)).map { _ in
          Int.random(in: 0..<alphabet, using: &random)
        }
      }
      lists[0].withUnsafeBufferPointer { old in
        lists[1].withUnsafeBufferPointer { new in
          let (table, search) = (CommonBeginnings(old, new).script, GreedySearch.script(old, new))
          #expect(table.map(\.old) == search.map(\.old))
          #expect(table.map(\.new) == search.map(\.new))
          #expect(table.map(\.length) == search.map(\.length))
        }
      }
    }
  }

  @Test("nothing is kept where the script would be too long, however it is looked for")
  func tooLong() {
    let lists = [Array(0..<1_200) + [9_999], [9_999] + Array(5_000..<6_200)]
    lists[0].withUnsafeBufferPointer { old in
      lists[1].withUnsafeBufferPointer { new in
        #expect(CommonBeginnings(old, new).script.isEmpty)
        #expect(GreedySearch.script(old, new).isEmpty)
      }
    }
  }

  @Test("runs that follow each other in both lists are one")
  func joined() {
    #expect(Myers.kept([1, 2, 3], [1, 2, 3]).map(\.length) == [3])
  }
}
