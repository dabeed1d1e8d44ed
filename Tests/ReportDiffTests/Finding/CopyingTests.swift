import Testing

@testable import ReportDiff

@Suite("What was copied from last year")
struct CopyingTests {
  private func findings(_ rule: Finding.Rule, _ old: String, _ new: String) throws -> [Finding] {
    try Wording.comparison(old, new).findings.filter { $0.rule == rule }
  }

  @Test("a sentence that still begins with last year is told with its place")
  func staleYear() throws {
    let old = "2023年，全镇公开政务信息120条。群众满意度进一步提高。"
    let new = "2023年，全镇公开政务信息131条。群众满意度进一步提高。"
    let found = try findings(.staleYear, old, new)
    #expect(found.map(\.scope) == [.new])
    #expect(found.map(\.sentence) == ["overview.1"])
    #expect(found.map(\.line) == [3])
    #expect(found.map(\.expected) == [2024])
  }

  @Test(
    "a look back, a law, a document, a plan over years and a comparison are no stale years",
    arguments: [
      "较2023年增加12条，公开质量进一步提高。",
      "2023年以来，我镇共公开政务信息120条。",
      "截至2023年底，全镇共设公开栏12处。",
      "2023年度部门决算已按时公开。",
      "2023年报告中提出的问题已全部整改。",
      "2023年3月印发的清单继续执行。",
      "按照《公开条例》（2023年修订）要求开展工作。",
      "2023—2025年，全镇将分批更换公开栏。",
      "2023年收到申请20件，2024年收到申请26件。",
      "2023年，全镇收到申请20件。2024年收到申请26件。",
      "根据国办公开办函〔2023〕30号要求编制。",
      "我镇在2023年全县考评中获评优秀。",
      "针对2023年，全镇普遍存在的问题，今年作了整改。",
    ]
  )
  func lookingBack(sentence: String) throws {
    #expect(try findings(.staleYear, sentence, sentence).isEmpty)
    let report = try Wording.report(2024, sentence)
    #expect(Finding.findings(in: report, scope: .new).allSatisfy { $0.rule != .staleYear })
  }

  @Test("a plan for the year that is over was copied; one for the next year was not")
  func plans() throws {
    #expect(
      try findings(.staleYear, "2024年，我镇将着力抓好以下工作：", "2024年，我镇将着力抓好以下工作：")
        .map(\.expected) == [2025]
    )
    #expect(
      try findings(.staleYear, "2024年，我镇将着力抓好以下工作：", "2025年，我镇将着力抓好以下工作：").isEmpty
    )
  }

  @Test("a year that stands in one report only says it by itself", arguments: ["度", " 年度", "年，"])
  func alone(unit: String) throws {
    let year = unit == "度" ? "本单位2023年度" : unit == "年，" ? "2023年，" : "本机关2023 年度"
    let report = try Wording.report(2024, year + "主动公开政府信息120条。")
    let found = Finding.findings(in: report, scope: .new).filter { $0.rule == .staleYear }
    #expect(found.count == 1)
  }

  @Test("the preamble's period of last year is told")
  func period() throws {
    let text = """
      青禾县白桦镇人民政府2024年政府信息公开工作年度报告
      本报告所列数据的统计期限自2023年1月1日起，至2023年12月31日止。
      一、总体情况
      公开信息120条。
      """
    let report = try Report(from: SourceFile(path: "a.txt", bytes: Array(text.utf8)))
    let found = Finding.findings(in: report, scope: .new).filter { $0.rule == .staleYear }
    #expect(found.map(\.line) == [2])
  }

  private static let passage = """
    信息发布前由经办人初审、股室负责人复审、分管领导终审，逐项核对标题、附件和链接，错漏之处当日更正，\
    做到件件有记录、事事有人管。失效文件及时标注，过期信息按月撤下，涉及个人隐私的内容隐去姓名和证件号码后再行张贴，\
    并由档案员按季度装订成册备查。
    """

  @Test("a passage that stands in last year's report to the letter was copied")
  func verbatim() throws {
    let found = try findings(
      .verbatimSection,
      "公开信息120条。" + Self.passage,
      "公开信息131条。" + Self.passage
    )
    #expect(found.map(\.scope) == [.cross])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test("a short passage, one that was written anew, and prescribed wording are not accused")
  func innocent() throws {
    #expect(try findings(.verbatimSection, "公布监督电话。", "公布监督电话。").isEmpty)
    let anew = "公布监督电话，聘请监督员十二名，按季度召开座谈会听取意见，逐条反馈办理结果，年终在公开栏通报全年办理情况。"
    #expect(try findings(.verbatimSection, Self.passage, Self.passage + anew + anew).isEmpty)
    let prescribed = String(repeating: "本年度未收取信息处理费。无其他需要报告的事项。", count: 8)
    #expect(try findings(.verbatimSection, prescribed, prescribed).isEmpty)
  }

  @Test("shares and measures of a text and itself are 1, of unlike texts nearly 0")
  func repetition() throws {
    let same = try Wording.comparison(Self.passage, Self.passage).repetition
    #expect(same.whole.verbatim == 1)
    #expect(same.measures.map { [$0.jaccard, $0.minimumEdit, $0.simple] } == [1, 1, 1])
    let unlike = try Wording.comparison("春种秋收。", Self.passage).sections[0].repetition
    #expect(unlike.whole.near == 0)
    #expect((unlike.measures?.jaccard ?? 1) < 0.1)
  }
}
