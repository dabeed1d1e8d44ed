import Testing

@testable import ReportDiff

@Suite("Figures of a PDF that are too long for their column")
struct PDFWrappedFigureTests {
  private let columns = [300.0, 340, 380, 420, 460, 500, 540]

  private func opened(_ top: Double = 100) -> PDFSketch {
    var sketch = PDFSketch()
    sketch.page()
    sketch.word("三、收到和处理政府信息公开申请情况", 100, top - 60)
    let heads = ["自然人", "商业", "科研", "公益", "法律", "其他", "总计"]
    sketch.row(heads, at: columns.map { $0 - 5 }, top - 20)
    sketch.word("一、本年新收政府信息公开申请数量", 60, top)
    sketch.row(["12", "1", "0", "0", "0", "0", "13"], at: columns, top)
    return sketch
  }

  private func rows(_ sketch: PDFSketch) throws -> [String] {
    try sketch.texts().filter { $0.contains("|") }
  }

  @Test("the rest below the first row's top is a part of its figures")
  func top() throws {
    var sketch = opened()
    sketch.word("二、上年结转政府信息公开申请数量", 60, 120)
    sketch.row(["171", "0", "0", "0", "0", "0", "180"], at: columns, 120)
    sketch.row(["7", "", "", "", "", "", "8"], at: columns.map { $0 + 5 }, 132)
    #expect(try rows(sketch).last == "二、上年结转政府信息公开申请数量|1717|0|0|0|0|0|1808")
  }

  @Test(
    "the rest on the next page is, too, in the last row as in others, and below a header",
    arguments: [
      false, true,
    ]
  )
  func page(_ isLast: Bool) throws {
    var sketch = opened(640)
    sketch.word("四、结转下年度继续办理", 60, 740)
    sketch.row(["438", "0", "0", "0", "5", "0", "458"], at: columns, 740)
    sketch.page()
    sketch.row(["1", "", "", "", "", "", "0"], at: columns.map { $0 + 5 }, 100)
    if isLast {
      sketch.word("四、政府信息公开行政复议、行政诉讼情况", 100, 150)
    } else {
      sketch.word("（七）总计", 60, 120)
      sketch.row(["3", "0", "0", "0", "5", "0", "8"], at: columns, 120)
    }
    #expect(try rows(sketch).contains("四、结转下年度继续办理|4381|0|0|0|5|0|4580"))
  }

  @Test("figures of two digits one below the other are those of two rows, and never one")
  func twoRows() throws {
    var sketch = opened()
    sketch.word("二、上年结转政府信息公开申请数量", 60, 120)
    sketch.row(["28", "3", "0", "0", "0", "0", "31"], at: columns, 120)
    sketch.row(["12", "0", "0", "1", "0", "0", "13"], at: columns, 130)
    #expect(try !rows(sketch).contains { $0.contains("2812") || $0.contains("3113") })
  }

  @Test("a figure set to the right goes on at the right, below the middle of the others")
  func right() throws {
    var sketch = PDFSketch()
    sketch.page()
    let lefts = (0..<5).map { 100 + 45 * Double($0) }
    sketch.row(["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"], at: lefts, 100)
    sketch.word("133", 285, 118)
    sketch.row(["990", "340", "0", "5"], at: lefts.map { $0 + 20 }, 124)
    sketch.word("5", 295, 130)
    sketch.word("五、存在的主要问题及改进情况", 100, 170)
    #expect(try rows(sketch).last == "990|340|0|5|1335")
  }

  @Test("a number is torn behind its separator, and never joined to one that it does not go on to")
  func separator() throws {
    var sketch = opened()
    sketch.word("二、上年结转政府信息公开申请数量", 60, 120)
    sketch.row(["1,", "0", "0", "0", "0", "0", "1,"], at: columns, 120)
    sketch.row(["204", "", "", "", "", "", "204"], at: columns, 132)
    #expect(try rows(sketch).last?.contains("1,204|0") != nil)
    #expect(PDFFigure.isGrouped("1,204"))
    #expect(!PDFFigure.isGrouped("1,2047"))
    #expect(!PDFFigure.isGrouped("1204,5"))
  }

  @Test("the figures of a row below, with a label of its own, are its own")
  func row() throws {
    var sketch = opened()
    sketch.word("二、上年结转政府信息公开申请数量", 60, 112)
    sketch.row(["171", "0", "0", "0", "0", "0", "180"], at: columns, 112)
    sketch.word("四、结转下年度继续办理", 60, 124)
    sketch.row(["7", "", "", "", "", "", "8"], at: columns.map { $0 + 5 }, 124)
    #expect(
      try rows(sketch).suffix(2) == [
        "二、上年结转政府信息公开申请数量|171|0|0|0|0|0|180", "四、结转下年度继续办理|7||||||8",
      ]
    )
  }

  @Test("figures in every column are a row, though nothing stands beside them")
  func unlabelled() throws {
    var sketch = opened()
    sketch.row(["11", "22", "33", "44", "55", "66", "231"], at: columns, 130)
    sketch.row(["1", "2", "3", "4", "5", "6", "21"], at: columns.map { $0 + 2.5 }, 142)
    #expect(try rows(sketch).last == "|1|2|3|4|5|6|21")
  }

  @Test("two rows of figures in the same columns are two, however near their boxes bring them")
  func near() throws {
    var sketch = opened()
    sketch.row(["28", "3", "0", "0", "0", "0", "31"], at: columns, 140)
    sketch.row(["12", "0", "0", "1", "0", "0", "13"], at: columns, 148)
    #expect(try rows(sketch).suffix(2) == ["|28|3|0|0|0|0|31", "|12|0|0|1|0|0|13"])
  }
}
