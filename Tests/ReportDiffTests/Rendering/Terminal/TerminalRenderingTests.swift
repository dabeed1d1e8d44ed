import Testing

@testable import ReportDiff

@Suite("The terminal rendering")
struct TerminalRenderingTests {
  private let plain = TerminalSample.text(TerminalOptions())

  @Test("without colour, edits are in brackets and braces")
  func plainEdits() {
    #expect(plain.contains("加强业务培训[-旧词-]{+新词+}。"))
  }

  @Test("with colour, edits need no brackets")
  func coloredEdits() {
    let text = TerminalSample.text(TerminalOptions(usesColor: true))
    #expect(text.contains("\u{1B}[31m旧词\u{1B}[0m\u{1B}[4;32m新词\u{1B}[0m。"))
    #expect(!text.contains("[-"))
  }

  @Test("the summary is one screen, however much there is", arguments: Language.allCases)
  func oneScreen(language: Language) {
    let sentence = String(repeating: "围绕群众关心的政策开展解读，", count: 20)
    let options = TerminalOptions(language: language, summaryOnly: true)
    let crowded = TerminalSample.crowded(sentence: "培训")
    let text = TerminalRendering.text(of: crowded, options: options)
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 25)
    let long = TerminalSample.comparison(text: sentence)
    let lines = TerminalRendering.text(of: long, options: options).split(separator: "\n")
    #expect(lines.count { $0.contains("围绕群众") } < 12)
  }

  @Test("the summary says who, which years, what changed most, what was kept and what is wrong")
  func summary() {
    let text = TerminalSample.text(TerminalOptions(summaryOnly: true))
    for part in [
      "临江县河西镇人民政府", "2023 年 -> 2024 年", "可比 199 格，变化 3 格（1 格只有一个年度有数）",
      "86,489.3629 -> 96,171.6?", "+9,682.2371", "+11.2%  行政事业性收费", "[未见体现] 健全考核机制。",
      "已见落实 1，部分体现 0，未见体现 1", "再次出现 1", "错误 1", "[2024 年] 总计应为 3,521", "读取时有提示",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("==="))
  }

  @Test("an unchanged sentence, and one in which the year rolled over, is shown on demand only")
  func unchanged() {
    let full = TerminalSample.text(TerminalOptions(full: true))
    for sentence in ["原样保留的句子。", "年跨年句。"] {
      #expect(!plain.contains(sentence))
      #expect(full.contains(sentence))
    }
    #expect(full.contains("w2 [仅年份有变]"))
  }

  @Test("a sentence of which only the figures changed is marked so")
  func figuresOnly() {
    #expect(plain.contains("w3 [仅数字有变]"))
    #expect(plain.contains("公开[-19-]{+20+}条。"))
  }

  @Test("evidence is quoted with its section, sentence and line")
  func evidence() {
    let text = TerminalSample.text(TerminalOptions(width: 100))
    #expect(text.contains("2024.txt:88  第一部分第 12 句 （一）主动公开方面  全年培训4次。\n"))
  }

  @Test("a cell that is not a plain printed number is said to be so")
  func states() {
    #expect(plain.contains("空白"))
    #expect(plain.contains("2024 年: 与勾稽关系不符，存疑"))
    let report = TerminalSample.report(2024, "培训")
    let parsed = TerminalRendering.text(of: report, findings: [], options: TerminalOptions())
    for part in ["1,234", "空白", "(5)", "缺失", "77?", "没有找到这张表"] {
      #expect(parsed.contains(part), "\(part)")
    }
  }

  @Test("a finding begins with its file and line, as compilers have it")
  func findings() {
    #expect(plain.contains("\n2024.txt:40: 错误: 总计应为 3,521"))
    #expect(plain.contains("\n2023.txt:9: 缺一格 [missing_cell]"))
  }

  @Test("identities are counted, those that hold as well")
  func identities() {
    #expect(plain.contains(/跨年\n +上年结转等于上年报告的结转下年度 +2 +0 +1\n/))
  }

  @Test("--only shows one part, --section one section")
  func selection() {
    let findings = TerminalSample.text(TerminalOptions(parts: [.findings]))
    #expect(findings.contains("=== 核查结果 ==="))
    #expect(findings.matches(of: /===.*===/).count == 1)
    let requests = TerminalSample.text(TerminalOptions(section: .requests))
    #expect(requests.contains("三、收到和处理政府信息公开申请情况"))
    #expect(!requests.contains("行政事业性收费"))
    #expect(!requests.contains("整改承诺"))
  }

  @Test("columns stand at the same place in every row")
  func columns() {
    var sheet = Sheet(TerminalOptions())
    var table = ColumnTable(heads: ["自然人", "总计"])
    table.rows = [
      ColumnTable.Row(label: "一、新收", values: ["1", "3,525"]),
      ColumnTable.Row(label: "3.危及“三安全一稳定”", values: ["空白", "12?"], indent: 2),
    ]
    table.write(on: &sheet, indent: 0)
    #expect(
      sheet.text == """
                                自然人   总计
        一、新收                     1  3,525
          3.危及"三安全一稳定"    空白    12?

        """
    )
  }

  @Test("English has no Chinese but the reports' own")
  func english() {
    let text = TerminalSample.text(TerminalOptions(language: .english), text: "training")
    for word in ["变化", "承诺", "核查", "读取", "句", "错误", "已见落实", "第一部分", "旧", "新报告"] {
      #expect(!text.replacing("旧词", with: "").contains(word), "\(word)")
    }
  }
}
