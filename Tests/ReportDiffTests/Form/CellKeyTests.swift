import Testing

@testable import ReportDiff

@Suite("The names of cells")
struct CellKeyTests {
  @Test("every cell of both forms has a place of its own, and is found by its name")
  func places() {
    let keys = CellName.all.indices.map(CellKey.init(place:))
    #expect(Set(keys.map(\.description)).count == keys.count)
    for key in keys {
      #expect(CellKey(key.table, key.row, key.column) == key)
      #expect(CellKey(description: key.description) == key)
    }
  }

  @Test("the form in force has 200 cells, which come first, and the merged row behind them")
  func order() {
    #expect(Form.cellKeys.count == 200)
    #expect(Form.cellKeys.map(\.place) == Array(0..<200))
    #expect(CellName.merged.map { CellKey(place: $0).row }.allSatisfy { $0 == "other" })
  }

  @Test(
    "what no form has is no key",
    arguments: ["", "requests.new", "requests.newer.total", "a.b.c"]
  )
  func none(_ name: String) {
    #expect(CellKey(description: name) == nil)
  }
}
