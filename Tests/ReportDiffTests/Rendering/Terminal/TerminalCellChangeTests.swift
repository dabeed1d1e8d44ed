import Testing

@testable import ReportDiff

@Suite("A changed cell for a terminal")
struct TerminalCellChangeTests {
  @Test(
    "its row and its column are those of the form, strokes in their names and all",
    arguments: [
      (CellKey(.proactive, "licensing", "items_change"), "行政许可", "本年增/减"),
      (CellKey(.requests, "new", "total"), "一、本年新收政府信息公开申请数量", "总计"),
    ]
  )
  func labels(key: CellKey, row: String, column: String) {
    let cells = YearPair(old: 1.0, new: 2.0).map {
      Cell(key: key, value: $0, raw: "\(Int($0))", state: .read, line: 1)
    }
    let change = TerminalCellChange(CellChange(key: key, cells: cells), .chinese)
    #expect(change.row == row)
    #expect(change.column == column)
  }
}
