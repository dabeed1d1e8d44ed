import Testing

@testable import ReportDiff

@Suite("The tables of a PDF")
struct PDFTableTests {
  private let columns = [300.0, 330, 370, 410, 450, 490, 530]

  /// Title, header and first rows of table three.
  private func opened(header: Double = 80) -> PDFSketch {
    var sketch = PDFSketch()
    sketch.page()
    sketch.word("三、收到和处理政府信息公开申请情况", 100, 50)
    printHeader(&sketch, header)
    sketch.row(["3", "1", "0", "0", "0", "0", "4"], at: columns, header + 60)
    sketch.word("一、本年新收政府信息公开申请数量", 60, header + 60)
    return sketch
  }

  private func printHeader(_ sketch: inout PDFSketch, _ top: Double) {
    sketch.word("申请人情况", 390, top)
    sketch.word("（本列数据的勾稽关系）", 80, top + 15)
    sketch.word("自然人", 290, top + 15)
    sketch.word("法人或其他组织", 380, top + 15)
    sketch.word("总计", 525, top + 15)
    sketch.row(["商业", "科研", "公益", "法律", "其他"], at: [325, 365, 405, 445, 485], top + 30)
    sketch.row(["企业", "机构", "组织", "机构"], at: [325, 365, 405, 445], top + 42)
  }

  private func rows(_ sketch: PDFSketch) throws -> [String] {
    try sketch.texts().filter { $0.contains("|") }
  }

  @Test("a row is its label and a cell for every column, a blank one too")
  func blank() throws {
    var sketch = opened()
    sketch.word("二、上年结转政府信息公开申请数量", 60, 165)
    sketch.row(["2", "", "0", "0", "", "0", "2"], at: columns, 165)
    let read = try rows(sketch)
    #expect(
      read == [
        "（本列数据的勾稽关系）|自然人|商业企业|科研机构|公益组织|法律机构|其他|总计",
        "一、本年新收政府信息公开申请数量|3|1|0|0|0|0|4",
        "二、上年结转政府信息公开申请数量|2||0|0||0|2",
      ]
    )
  }

  @Test("a wrapped label is whole, a group's label down the side is no part of it")
  func wrapped() throws {
    var sketch = opened()
    for (index, unit) in ["三", "、", "本", "年", "度"].enumerated() {
      sketch.word(unit, 60, 165 + 14 * Double(index))
    }
    sketch.word("（三）不", 80, 175)
    sketch.word("予公开", 80, 187)
    for (index, label) in ["1.属于国家秘密", "2.其他法律法规禁止公开", "3.危及安全稳定"].enumerated() {
      let middle = 165 + 20 * Double(index)
      sketch.word(label, 140, middle)
      sketch.row(["1", "0", "0", "0", "0", "0", "1"], at: columns, middle)
    }
    sketch.word("4.申请人无正当理由逾期", 140, 225)
    sketch.word("不补正", 140, 237)
    sketch.row(["5", "0", "0", "0", "0", "0", "5"], at: columns, 231)
    sketch.word("（七）总计", 80, 255)
    sketch.row(["8", "0", "0", "0", "0", "0", "8"], at: columns, 255)
    let read = try rows(sketch).dropFirst(2)
    #expect(
      read == [
        "1.属于国家秘密|1|0|0|0|0|0|1", "2.其他法律法规禁止公开|1|0|0|0|0|0|1",
        "3.危及安全稳定|1|0|0|0|0|0|1", "4.申请人无正当理由逾期不补正|5|0|0|0|0|0|5",
        "（七）总计|8|0|0|0|0|0|8",
      ]
    )
  }

  @Test("a row torn by a page is one row, and a header printed again is none")
  func torn() throws {
    var sketch = opened(header: 600)
    sketch.word("5.要求行政机关确认或", 60, 690)
    sketch.word("12", 300, 770)
    sketch.page()
    printHeader(&sketch, 60)
    sketch.row(["7", "", "0", "0", "0", "0", "7"], at: columns, 125)
    sketch.word("重新出具已获取信息", 60, 125)
    sketch.word("四、结转下年度继续办理", 60, 150)
    sketch.row(["0", "0", "0", "0", "0", "0", "0"], at: columns, 150)
    sketch.word("13", 300, 770)
    let read = try rows(sketch).dropFirst()
    #expect(
      read == [
        "一、本年新收政府信息公开申请数量|3|1|0|0|0|0|4",
        "5.要求行政机关确认或重新出具已获取信息|7||0|0|0|0|7",
        "四、结转下年度继续办理|0|0|0|0|0|0|0",
      ]
    )
  }

  @Test("a figure wrapped in its cell is whole again, or no number")
  func wrappedFigure() throws {
    var sketch = opened()
    sketch.word("二、上年结转政府信息公开申请数量", 60, 170)
    sketch.row(["123", "0", "0", "0", "0", "0"], at: columns, 164)
    sketch.row(["45", "", "", "", "", "", "12345"], at: columns, 176)
    sketch.row(["", "0", "0", "0", "0", "0"], at: columns, 170)
    let last = try rows(sketch).last
    #expect(last?.hasPrefix("二、上年结转政府信息公开申请数量|12345|0；0|") == true)
  }

  @Test("a figure at the foot of a page is no page number where it stands among its like")
  func foot() throws {
    var sketch = opened(header: 680)
    sketch.word("二、上年结转政府信息公开申请数量", 60, 755)
    sketch.row(["2", "0", "0", "0", "0", "0", "2"], at: columns, 755)
    #expect(try rows(sketch).last == "二、上年结转政府信息公开申请数量|2|0|0|0|0|0|2")
  }

  @Test("table two has a header for every part of it")
  func proactive() throws {
    var sketch = PDFSketch()
    sketch.page()
    sketch.word("二、主动公开政府信息情况", 100, 50)
    sketch.word("第二十条第（一）项", 260, 80)
    sketch.row(["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], at: [80, 200, 300, 400], 100)
    sketch.row(["规章", "2", "", "12"], at: [80, 225, 325, 425], 120)
    sketch.row(["行政规范性文件", "5", "3", "9"], at: [80, 225, 325, 425], 140)
    sketch.word("第二十条第（五）项", 200, 160)
    sketch.row(["信息内容", "本年处理决定数量"], at: [80, 300], 180)
    sketch.row(["行政许可", "97123"], at: [80, 325], 200)
    let rows = try rows(sketch)
    #expect(rows.contains("规章|2||12"))
    #expect(rows.contains("行政规范性文件|5|3|9"))
    #expect(rows.last == "行政许可|97123")
  }

  @Test("a figure that its cell sets right behind the label is a figure all the same")
  func tight() throws {
    var sketch = opened()
    sketch.word("二、上年结转政府信息公开申请数量与", 128, 165)
    sketch.row(["2", "0", "0", "0", "0", "0", "2"], at: columns, 165)
    #expect(try rows(sketch).last == "二、上年结转政府信息公开申请数量与|2|0|0|0|0|0|2")
  }

  @Test("a table set sideways on its page is read as one set upright")
  func sideways() throws {
    var sketch = PDFSketch()
    sketch.page()
    for (index, label) in ["一、本年新收申请数量", "二、上年结转申请数量"].enumerated() {
      let right = 500 - 20 * Double(index)
      sketch.word(label, box: ["\(right - 12)", "100", "\(right)", "200"])
      for (column, figure) in ["31", "22", "53"].enumerated() {
        let top = 300 + 60 * Double(column)
        sketch.word(figure, box: ["\(right - 12)", "\(top)", "\(right)", "\(top + 10)"])
      }
    }
    #expect(try rows(sketch) == ["一、本年新收申请数量|31|22|53", "二、上年结转申请数量|31|22|53"])
  }

  @Test("heads of narrow columns are parted, so that blank cells before the first figure are seen")
  func narrow() throws {
    var sketch = PDFSketch()
    sketch.page()
    let lefts = (0..<5).map { 100 + 45 * Double($0) }
    sketch.word("行政复议", 180, 80)
    sketch.row(["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"], at: lefts, 100)
    sketch.row(["", "", "5", "", "5"], at: lefts.map { $0 + 10 }, 120)
    sketch.word("五、存在的主要问题及改进情况", 100, 160)
    #expect(try rows(sketch) == ["结果维持|结果纠正|其他结果|尚未审结|总计", "||5||5"])
  }

  @Test("a short label in a group's column is told from the group's label beside it")
  func total() throws {
    var sketch = opened()
    for (index, label) in ["1.属于国家秘密", "2.其他法律法规禁止公开", "3.其他"].enumerated() {
      sketch.word(label, 150, 165 + 20 * Double(index))
      sketch.row(["1", "0", "0", "0", "0", "0", "1"], at: columns, 165 + 20 * Double(index))
    }
    sketch.word("果", 60, 225)
    sketch.word("（七）总计", 80, 225)
    sketch.row(["3", "0", "0", "0", "0", "0", "3"], at: columns, 225)
    #expect(try rows(sketch).last == "（七）总计|3|0|0|0|0|0|3")
  }
}
