import Testing

@testable import ReportDiff

@Suite("Years in a text")
struct YearScanTests {
  @Test(
    "a year is four digits before 年, of either width or in Chinese, white space allowed between",
    arguments: [
      ("2024年，比2023 年多", [2024, 2023]), ("２０２４年度", [2024]), ("二〇二四年和二○二三年", [2024, 2023]),
      ("二零二四年", [2024]), ("截至2024\n年底", [2024]), ("12024年", []), ("224年", []), ("1989年", []),
      ("2100年", []), ("2024", []), ("2024,年", []), ("二十四年", []), ("年年年", []), ("", []),
    ]
  )
  func years(text: String, years: [Int]) {
    #expect(YearScan.years(in: Text(text)) == years)
  }

  @Test("the place of a year is that of its digits")
  func places() {
    let found = YearScan.found(in: "在2024 年与二〇二三年")
    #expect(found.map(\.digits) == [1..<5, 8..<12])
  }
}
