import Testing

@testable import ReportDiff

@Suite("Inferring what rows have lost")
struct InferenceTests {
  private func key(_ row: String, _ column: String) -> CellKey { CellKey(.requests, row, column) }

  private func table(_ seed: Int) -> (table: ConsistentTable, random: Seeded) {
    var random = Seeded(state: UInt64(seed) &* 4099 &+ 7)
    return (ConsistentTable(&random), random)
  }

  @Test("cells lost from a table that adds up come back as they were", arguments: 0..<300)
  func consistent(_ seed: Int) {
    var (table, random) = table(seed)
    let keys = table.values.keys.sorted { "\($0)" < "\($1)" }
    let lost = keys.shuffled(using: &random).prefix(Int.random(in: 1...30, using: &random))
    let inference = Inference(table.cells(without: Set(lost)))
    for inferred in inference.inferred {
      #expect(inferred.value == table.values[inferred.key], "\(inferred.key)")
      #expect(inference.cells[inferred.key].state == .inferred)
    }
    #expect(inference.inferred.allSatisfy { lost.contains($0.key) })
  }

  @Test(
    "one or two cells lost beside a misprint come back as they were, or not",
    arguments: 0..<400
  )
  func besideMisprint(_ seed: Int) {
    var (table, random) = table(seed)
    let slip = table.slip(in: ConsistentTable.requests, &random)
    // Half of the lost cells share a row or a column with the misprint.
    let near = ConsistentTable.requests.filter { key in
      key != slip.key
        && (seed.isMultiple(of: 2) || key.row == slip.key.row || key.column == slip.key.column)
    }
    let lost = near.shuffled(using: &random).prefix(1 + seed % 2)
    let cells = table.cells(printing: [slip.key: slip.printed], without: Set(lost))
    for inferred in Inference(cells).inferred {
      #expect(inferred.value == table.values[inferred.key], "\(inferred.key), \(slip)")
    }
  }

  @Test("a row and a column that lost the same cell both name it")
  func twoSums() {
    let (table, _) = table(1)
    let lost = key("granted", "business")
    let inference = Inference(table.cells(without: [lost]))
    #expect(inference.inferred.map(\.key) == [lost])
    #expect(inference.inferred.first?.equations.count == 2)
  }

  @Test("two cells of one row are left by their columns")
  func columns() {
    let (table, _) = table(2)
    let lost = [key("carried_in", "business"), key("carried_in", "total")]
    let inference = Inference(table.cells(without: Set(lost)))
    for key in lost { #expect(inference.cells[key].value == table.values[key]) }
  }

  @Test("a cell that only another inferred cell gives away is inferred after it")
  func peeling() {
    let (table, _) = table(3)
    let lost = [
      key("granted", "business"), key("partial", "business"), key("partial", "research"),
      key("denied.third_party", "research"), key("denied.third_party", "other"),
    ]
    let inference = Inference(table.cells(without: Set(lost)))
    for key in lost { #expect(inference.cells[key].value == table.values[key]) }
  }

  @Test("a row of which nothing is printed is not made up")
  func wholeRow() {
    let (table, _) = table(4)
    let lost = Form.applicants.map { key("partial", $0.key) }
    #expect(Inference(table.cells(without: Set(lost))).inferred.isEmpty)
  }

  @Test("where row and column leave different values none is inferred")
  func contradiction() {
    let (table, _) = table(5)
    let other = key("granted", "research")
    let cells = table.cells(
      printing: [other: (table.values[other] ?? 0) + 3],
      without: [key("granted", "business")]
    )
    #expect(Inference(cells).inferred.isEmpty)
  }

  @Test("a blank cell stays blank, and leaves its row's other cells open")
  func blank() {
    let (table, _) = table(6)
    var cells = table.cells(without: [key("carried_out", "business")])
    for column in ["research", "business"] {
      let blank = key(column == "research" ? "carried_out" : "new", column)
      cells[blank] = Cell(key: blank, value: nil, raw: "", state: .blank, line: 1)
    }
    let inference = Inference(cells)
    #expect(inference.inferred.isEmpty)
    #expect(inference.cells[key("carried_out", "research")].state == .blank)
  }

  @Test("what a row alone had completed is withdrawn where its column leaves another value")
  func completed() {
    let (table, _) = table(7)
    let lost = key("granted", "business")
    var cells = table.cells()
    cells[lost] = .inferred(lost, (table.values[lost] ?? 0) + 2)
    #expect(Inference(cells).withdrawn == [lost])
    #expect(Inference(cells).cells[lost].value == table.values[lost])
  }
}
