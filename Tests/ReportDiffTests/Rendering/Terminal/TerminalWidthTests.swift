import Testing

@testable import ReportDiff

@Suite("Display width")
struct TerminalWidthTests {
  @Test(
    "a character takes the columns that UAX #11 gives it",
    arguments: [
      ("a", 1), ("公", 2), ("，", 2), ("（", 2), ("Ａ", 2), ("　", 2), ("“", 1), ("…", 1), ("→", 1),
      ("·", 1),
      ("é", 1), ("e\u{301}", 1), ("\u{200B}", 0), ("\u{FE0F}", 0), ("가", 2), ("𠀀", 2), ("😀", 2),
      ("ｱ", 1),
      ("〇", 2), ("①", 1), ("⼀", 2), ("⟨", 1), ("", 0), ("2024 年", 7),
    ]
  )
  func width(of text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test("the wide ranges ascend and do not touch")
  func ranges() {
    let ends = DisplayWidth.wideRanges
    #expect(ends.count.isMultiple(of: 2))
    for place in stride(from: 0, to: ends.count, by: 2) {
      #expect(ends[place] <= ends[place + 1])
      #expect(place + 2 == ends.count || ends[place + 1] + 1 < ends[place + 2])
    }
  }

  @Test("padding counts columns, not characters")
  func padding() {
    #expect(DisplayWidth.left("总计", 6) == "总计  ")
    #expect(DisplayWidth.right("总计", 6) == "  总计")
    #expect(DisplayWidth.left("总计", 2) == "总计")
  }

  @Test("what is cut off ends in two dots and keeps to the width")
  func fitting() {
    #expect(DisplayWidth.fitted("行政许可", 8) == "行政许可")
    #expect(DisplayWidth.fitted("行政许可", 7) == "行政..")
    #expect(DisplayWidth.of(DisplayWidth.fitted("行政事业性收费", 9)) <= 9)
  }

  @Test(
    "numbers have their thousands apart and no binary dust",
    arguments: [
      (0, "0"), (3525, "3,525"), (1_573_179, "1,573,179"), (72701.2578, "72,701.2578"),
      (0.1 + 0.2, "0.3"),
      (-0.00001, "0"), (-1234.5, "-1,234.5"), (1e20, "1e+20"),
    ]
  )
  func number(value: Double, text: String) {
    #expect(NumberText.plain(value) == text)
  }

  @Test(
    "a ratio is a percentage with one decimal below 100%",
    arguments: [
      (0.004, "+0.4%"), (-0.13, "-13.0%"), (1.5, "+150%"), (12.345, "+1,235%"), (-1, "-100%"),
      (0.00001, "+0.0%"),
      (0.9999, "+100%"),
    ]
  )
  func percent(ratio: Double, text: String) {
    #expect(NumberText.percent(ratio) == text)
  }
}
