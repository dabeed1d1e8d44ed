import Testing

@testable import ReportDiff

@Suite("Pointing at the cell that broken sums have in common")
struct MendTests {
  private typealias Slip = (key: CellKey, printed: Double)

  /// The cells accused, alone or with others, with the values that would mend the sums.
  private func accused(
    _ slips: [Slip],
    without lost: Set<CellKey> = [],
    in table: ConsistentTable
  )
    -> [[CellKey: Double]]
  {
    let printed = Dictionary(slips.map { ($0.key, $0.printed) }) { $1 }
    let cells = table.cells(printing: printed, without: lost)
    return cells.mends.map { group in
      Dictionary(group.map { ($0.places[0], (cells[$0.places[0]].value ?? 0) + $0.change) }) { $1 }
    }
  }

  @Test("one altered cell of table three is named alone, with its own value", arguments: 0..<12)
  func one(_ seed: Int) {
    var random = Seeded(state: UInt64(seed) &* 7919 &+ 11)
    let table = ConsistentTable(&random)
    for key in ConsistentTable.requests {
      let slip = table.slip(in: [key], &random)
      #expect(accused([slip], in: table) == [[key: table.values[key] ?? 0]])
    }
  }

  @Test("an altered cell that a single sum holds is not named", arguments: 0..<12)
  func litigation(_ seed: Int) {
    var random = Seeded(state: UInt64(seed) &* 31 &+ 5)
    let table = ConsistentTable(&random)
    for key in table.values.keys where key.table == .litigation {
      #expect(accused([table.slip(in: [key], &random)], in: table) == [])
    }
  }

  @Test("with cells missing, one altered cell is named or none is", arguments: 0..<200)
  func missing(_ seed: Int) {
    var random = Seeded(state: UInt64(seed) &* 131 &+ 17)
    let table = ConsistentTable(&random)
    let lost = ConsistentTable.requests.shuffled(using: &random)
      .prefix(Int.random(in: 1...40, using: &random))
    let slip = table.slip(in: ConsistentTable.requests, &random)
    for group in accused([slip], without: Set(lost), in: table) {
      #expect(group[slip.key] == table.values[slip.key])
    }
  }

  @Test("of two altered cells, none other is named alone", arguments: 0..<600)
  func two(_ seed: Int) {
    var random = Seeded(state: UInt64(seed) &* 2503 &+ 29)
    let table = ConsistentTable(&random)
    let first = table.slip(in: ConsistentTable.requests, &random)
    // Every third pair shares a row, every third a column: there sums may cancel out.
    let others = ConsistentTable.requests.filter { key in
      key != first.key
        && [true, key.row == first.key.row, key.column == first.key.column][seed % 3]
    }
    var second = table.slip(in: others, &random)
    if seed.isMultiple(of: 2) {
      let change = first.printed - (table.values[first.key] ?? 0)
      second.printed = abs((table.values[second.key] ?? 0) + (seed % 4 < 2 ? change : -change))
    }
    for group in accused([first, second], in: table) where group.count == 1 {
      for (key, value) in group {
        #expect([first.key, second.key].contains(key))
        #expect(value == table.values[key])
      }
    }
  }

  @Test("two cells off by the same, at the corners of a rectangle, are named with the other two")
  func rectangle() throws {
    var random = Seeded(state: 3)
    let table = ConsistentTable(&random)
    let fewer = ConsistentTable.requests.filter { key in
      table.values[key].map { $0 > 0 } ?? false && key.row.contains(".") && key.column != "total"
    }
    let start = try #require(fewer.first)
    let end = try #require(fewer.first { $0.row != start.row && $0.column != start.column })
    let groups = accused(
      [start, end].map { (key: $0, printed: (table.values[$0] ?? 0) - 1) },
      in: table
    )
    #expect(groups.map(\.count) == [4])
    #expect(Set(groups[0].keys).isSuperset(of: [start, end]))
  }

  @Test("errors in separate rows and columns are each named alone")
  func separate() {
    var random = Seeded(state: 4)
    let table = ConsistentTable(&random)
    let keys = [
      CellKey(.requests, "granted", "natural_person"), CellKey(.requests, "carried_in", "research"),
      CellKey(.requests, "partial", "business"),
    ]
    let slips = zip(keys, [7.0, 8, 9]).map { key, change in
      (key: key, printed: (table.values[key] ?? 0) + change)
    }
    let groups = accused(slips, in: table)
    #expect(groups.count == 3)
    #expect(Set(groups.flatMap(\.keys)) == Set(keys))
  }

  @Test("only a cell that alone explains is suspect, and keeps what it prints")
  func state() {
    var random = Seeded(state: 5)
    let table = ConsistentTable(&random)
    let slip = table.slip(in: ConsistentTable.requests, &random)
    var cells = table.cells(printing: [slip.key: slip.printed])
    cells.markSuspects()
    #expect(cells[slip.key].state == .suspect)
    #expect(cells[slip.key].value == slip.printed)
    #expect(cells.all.count { $0.state == .suspect } == 1)
  }
}
