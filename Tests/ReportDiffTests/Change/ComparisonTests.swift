import Testing

@testable import ReportDiff

@Suite("What changed between two years")
struct ComparisonTests {
  private func report(_ year: Int, _ overview: String, _ other: String = "无。") throws -> Report {
    let text = """
      青禾县白桦镇人民政府\(year)年政府信息公开工作年度报告
      一、总体情况
      \(overview)
      六、其他需要报告的事项
      \(other)
      """
    return try Report(from: SourceFile(path: "\(year).txt", bytes: Array(text.utf8)))
  }

  private func changes(_ old: String, _ new: String) throws -> [SentenceChange] {
    let pair = YearPair(old: try report(2023, old), new: try report(2024, new))
    return Comparison(of: pair).sections.flatMap(\.changes)
  }

  @Test("a year that rolled over and punctuation of another width are no rewording")
  func rolledOver() throws {
    let changes = try changes("2023年，我镇公开及时。做法如下,请看。", "2024年，我镇公开及时。做法如下，请看。")
    #expect(changes.allSatisfy { $0.kind == .unchanged })
    #expect(changes.map(\.difference) == [.year, .none, .none])
  }

  @Test("a sentence that differs in figures only says so, and counts as no change of wording")
  func figures() throws {
    let pair = YearPair(old: try report(2023, "公开信息19条。"), new: try report(2024, "公开信息25条。"))
    let comparison = Comparison(of: pair)
    #expect(comparison.sections[0].changes[0].difference == .figures)
    #expect(comparison.wordingChangeCount == 0)
    #expect(comparison.figures.map(\.delta) == [6])
  }

  @Test("a sentence that went to another section is moved")
  func moved() throws {
    let sentence = "全年共举办政府开放日活动三场，邀请群众代表参观。"
    let pair = YearPair(
      old: try report(2023, "做了工作。\(sentence)"),
      new: try report(2024, "做了工作。", "无。\(sentence)")
    )
    let changes = Comparison(of: pair).sections.flatMap(\.changes)
    #expect(
      changes.filter { $0.kind == .moved }.map { $0.sentences.new?.text.description } == [sentence]
    )
    #expect(changes.allSatisfy { $0.kind != .removed && $0.kind != .added })
  }

  @Test("a report does not differ from itself")
  func itself() throws {
    let one = try report(2024, "公开信息19条。做法很好。")
    #expect(Comparison(of: YearPair(old: one, new: one)).isEmpty)
  }

  @Test("a report whose table is gone is not the same report")
  func lostTable() throws {
    let table = "三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5\n"
    let text = "青禾县2024年政府信息公开工作年度报告\n一、总体情况\n做了工作。\n"
    let reports = try YearPair(old: text + table, new: text).map {
      try Report(from: SourceFile(path: "a.txt", bytes: Array($0.utf8)))
    }
    #expect(!Comparison(of: reports).isEmpty)
  }

  @Test("what one year added the other way round is removed")
  func mirrored() throws {
    let (old, new) = ("公开信息及时准确。", "公开信息及时准确。新设了便民服务专区三处。")
    #expect(try changes(old, new).map(\.kind).contains(.added))
    #expect(try changes(new, old).map(\.kind).contains(.removed))
  }
}
