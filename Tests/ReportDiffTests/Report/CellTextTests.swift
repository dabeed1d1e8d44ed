import Testing

@testable import ReportDiff

@Suite("What a printed cell says")
struct CellTextTests {
  @Test(
    "a space parts thousands, or a number from its unit or note",
    arguments: [
      ("1 234", 1234), ("12 345 678", 12_345_678), (" 7 件", 7), ("3 476.39 万元", 3476.39),
      ("22 （其中 16 件）", 22), ("１　２３４", 1234),
    ]
  )
  func spaces(text: String, number: Double) {
    #expect(CellText(Text(text)).number == number)
  }

  @Test(
    "two numbers in a cell are not a third one",
    arguments: ["1 2", "12 3", "1234 567", "１　２", "0 156", "0,156", "1；234"]
  )
  func twoNumbers(text: String) {
    #expect(CellText(Text(text)).value == .illegible)
  }
}
