import Testing

@testable import ReportDiff

@Suite("One report as text and as a Word document")
struct WordReportTests {
  /// The report of an agency that does not exist, in both dresses.
  private struct Sample {
    private(set) var text = ""
    private(set) var word = ""

    init() {
      line("临江县河西镇人民政府2024年政府信息公开工作年度报告")
      line("总体情况", number: "一、", level: 0)
      line("主动公开方面。全年主动公开政府信息312条，其中规范性文件3件。", number: "（一）", level: 1, bold: 6)
      line("依申请公开方面。全年收到申请12件，均按期答复。", number: "（二）", level: 1, bold: 7)
      line("主动公开政府信息情况", number: "二、", level: 0)
      proactive()
      line("收到和处理政府信息公开申请情况", number: "三、", level: 0)
      requests()
      line("政府信息公开行政复议、行政诉讼情况", number: "四、", level: 0)
      litigation()
      line("存在的主要问题及改进情况", number: "五、", level: 0)
      line("存在的主要问题：一是政策解读形式单一；二是公开目录更新不及时。")
      line("改进措施：")
      line("丰富解读形式，全年制作图解不少于十件。", number: "1.", level: 2)
      line("每季度核对一次公开目录，及时更新。", number: "2.", level: 2)
      line("其他需要报告的事项", number: "六、", level: 0)
      line("2024年没有收取信息处理费。")
    }

    /// A line of text; in Word its number is automatic and its beginning bold.
    private mutating func line(
      _ content: String,
      number: String = "",
      level: Int = 0,
      bold: Int = 0
    ) {
      let (head, rest) = (String(content.prefix(bold)), String(content.dropFirst(bold)))
      text += bold > 0 ? "**\(number)\(head)**\(rest)\n" : "\(number)\(content)\n"
      let list = "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='1'/></w:numPr>"
      let style = number.hasSuffix("、") ? "<w:pStyle w:val='1'/>" : ""
      word += """
        <w:p><w:pPr>\(style)\(number.isEmpty ? "" : list)</w:pPr>\
        \(bold > 0 ? run(head, "<w:b/>") : "")\(run(rest))</w:p>
        """
    }

    /// A row of labels and figures; in Word a label spans the columns that it leaves empty.
    private mutating func add(_ row: [(text: String, cell: String)]) {
      text += row.map(\.text).joined(separator: "\t") + "\n"
      word += "<w:tr>\(row.map(\.cell).joined())</w:tr>"
    }

    private mutating func table(_ fill: (inout Sample) -> Void) {
      word += "<w:tbl>"
      fill(&self)
      word += "</w:tbl>"
    }

    private func wide(_ text: String, _ span: Int) -> [(String, String)] {
      [(text, cell(text, "<w:gridSpan w:val='\(span)'/>"))]
        + Array(repeating: ("", ""), count: span - 1)
    }

    private func plain(_ text: String) -> (String, String) { (text, cell(text)) }

    private mutating func proactive() {
      table { sample in
        var group: String?
        for (row, columns) in Form.proactive {
          if row.group != group {
            group = row.group
            sample.add(sample.wide(row.group ?? "", 4))
            sample.add(
              [sample.plain("信息内容")]
                + columns.flatMap { sample.wide($0.label, columns.count == 3 ? 1 : 3) }
            )
          }
          let figures = columns.indices.flatMap {
            sample.wide("\($0 + row.label.utf8.count)", columns.count == 3 ? 1 : 3)
          }
          sample.add([sample.plain(row.label)] + figures)
        }
      }
    }

    private mutating func requests() {
      table { sample in
        sample.add(sample.wide("", 3) + Form.applicants.map { sample.plain($0.label) })
        var groups: [String] = []
        for (index, row) in Form.requestRows.enumerated() {
          let path = row.group?.split(separator: "/").map(String.init) ?? []
          var labels: [(String, String)] = []
          for (level, name) in path.enumerated() {
            let goesOn = groups.count > level && groups[level] == name
            let merge = "<w:vMerge\(goesOn ? "" : " w:val='restart'")/>"
            labels.append((goesOn ? "" : name, cell(goesOn ? "" : name, merge)))
          }
          groups = path
          labels += sample.wide(row.label, 3 - path.count)
          // The first column of some rows is printed empty.
          let first = index.isMultiple(of: 5) ? "" : "\(index)"
          let figures = [first, "1", "0", "0", "2", "0", "\((Int(first) ?? 0) + 3)"]
          sample.add(labels + figures.map { sample.plain($0) })
        }
      }
    }

    private mutating func litigation() {
      table { sample in
        sample.add(sample.wide("行政复议", 5) + sample.wide("行政诉讼", 10))
        sample.add(Form.litigation.flatMap { _ in Form.outcomes.map { sample.plain($0.label) } })
        sample.add((0..<15).map { sample.plain("\($0)") })
      }
    }
  }

  private func reports() throws -> (text: Report, word: Report) {
    let sample = Sample()
    let levels = list(
      1,
      ("chineseCounting", "%1、"),
      ("chineseCounting", "（%2）"),
      ("decimal", "%3.")
    )

    let styles = "<w:style w:styleId='1'><w:name w:val='heading 1'/></w:style>"
    let word = try WordSample(sample.word, styles: styles, numbering: levels).file()
    return (
      try Report(from: SourceFile(path: "a.txt", bytes: Array(sample.text.utf8))),
      try Report(from: word)
    )
  }

  @Test("cells are equal, in value and in state")
  func cells() throws {
    let (text, word) = try reports()
    for key in Form.cellKeys {
      #expect(word.cells[key].value == text.cells[key].value, "\(key)")
      #expect(word.cells[key].state == text.cells[key].state, "\(key)")
    }
    #expect(word.cells[CellKey(.requests, "new", "natural_person")].state == .blank)
    #expect(word.warnings == text.warnings.filter { $0.line == nil })
  }

  @Test("sections, sentences and their headings are equal")
  func sentences() throws {
    let (text, word) = try reports()
    #expect(word.sections.map(\.title) == text.sections.map(\.title))
    let read = [text, word].map { $0.sections.flatMap(\.sentences) }
    #expect(read[1].map(\.text) == read[0].map(\.text))
    #expect(read[1].map(\.heading) == read[0].map(\.heading))
    #expect(word.agency?.value == "临江县河西镇人民政府")
    #expect(word.year?.value == 2024)
  }

  @Test("problems and promises are equal")
  func items() throws {
    let (text, word) = try reports()
    #expect(word.problems.map(\.text) == text.problems.map(\.text))
    #expect(word.commitments.map(\.text) == text.commitments.map(\.text))
    #expect(word.problems.count == 2)
    #expect(word.commitments.count == 2)
  }

  @Test("a place in a Word document is told by its paragraph")
  func places() throws {
    let word = try reports().word
    let line = try #require(word.sections.first?.line)
    #expect(word.source.place(ofLine: line)(.chinese) == "a.docx 第 2 段")
  }
}
