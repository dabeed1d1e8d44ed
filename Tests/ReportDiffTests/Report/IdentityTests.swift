import Testing

@testable import ReportDiff

@Suite("Who reports, and on which year")
struct IdentityTests {
  private func report(_ head: String, path: String = "a.txt", foot: String = "") throws -> Report {
    let text = "\(head)\n一、总体情况\n做了工作。\n六、其他需要报告的事项\n无。\n\(foot)\n"
    return try Report(from: SourceFile(path: path, bytes: Array(text.utf8)))
  }

  @Test(
    "the title gives agency and year, in either order and over several lines",
    arguments: [
      "青禾县白桦镇人民政府2023年政府信息公开工作年度报告",
      "# 青禾县白桦镇人民政府\n## 2023 年政府信息公开工作年度报告",
      "2023年青禾县白桦镇人民政府政府信息\n公开工作年度报告",
    ]
  )
  func title(_ head: String) throws {
    let read = try report(head)
    #expect(read.agency?.value == "青禾县白桦镇人民政府")
    #expect(read.year?.value == 2023)
  }

  @Test("a short name is made whole by the signature")
  func signature() throws {
    let read = try report("白桦镇2023年政府信息公开工作年度报告", foot: "青禾县白桦镇人民政府\n2024年1月3日")
    #expect(read.agency?.value == "青禾县白桦镇人民政府")
  }

  @Test("the words that lead up to a name are no part of it")
  func leadWords() throws {
    let read = try report("白桦镇2023年政府信息公开工作年度报告\n如有疑问,请直接与青禾县白桦镇人民政府联系。")
    #expect(read.agency?.value == "青禾县白桦镇人民政府")
  }

  @Test(
    "a year on a line of its own beside the title is the report's",
    arguments: [
      "青禾县人民政府\n政府信息公开工作年度报告\n（2022年度）", "2022年\n青禾县人民政府政府信息公开工作年度报告",
    ]
  )
  func yearBesideTitle(_ head: String) throws {
    #expect(try report(head).year?.value == 2022)
    #expect(try report(head).agency?.value == "青禾县人民政府")
  }

  @Test("a date beside the title is not the report's year")
  func dateBesideTitle() throws {
    #expect(try report("青禾县人民政府政府信息公开工作年度报告\n2023年1月20日").year == nil)
  }

  @Test("the first words of section one name the year where nothing else does")
  func yearOfOverview() throws {
    let text = "青禾县人民政府政府信息公开工作年度报告\n一、总体情况\n%，全县主动公开信息。\n六、其他需要报告的事项\n无。\n"
    func year(_ opening: String) throws -> Int? {
      let bytes = Array(text.replacing("%", with: opening).utf8)
      return try Report(from: SourceFile(path: "a.txt", bytes: bytes)).year?.value
    }
    #expect(try year("2022年") == 2022)
    #expect(try year("2021年以来") == nil)
  }

  @Test("the year of the period stands in where the title has none; then the file's name")
  func year() throws {
    #expect(try report("政府信息公开工作年度报告\n统计期限自2022年1月1日起。").year?.value == 2022)
    let named = try report("政府信息公开工作年度报告", path: "x/2021年报.txt")
    #expect(named.year?.value == 2021)
    #expect(named.year?.line == nil)
  }

  @Test(
    "titles in other wordings name the section that they are",
    arguments: [
      ("五、下一步工作打算", SectionKind.problems), ("六、其他", .other), ("第二部分 主动公开情况", .proactive),
      ("1. 总体情况", .overview), ("三、政府信息公开申请办理情况", .requests), ("四、复议诉讼情况", .litigation),
    ]
  )
  func titles(_ title: String, _ kind: SectionKind) {
    #expect(SectionTitle.kind(of: title) == kind)
  }

  @Test("promises that stand under an ordinal of their own belong to section five")
  func secondHalf() throws {
    let text = "某县2023年政府信息公开工作年度报告\n五、存在的主要问题\n一是人手较少。\n六、下一步改进措施\n一是配备专人。\n"
    let read = try Report(from: SourceFile(path: "a.txt", bytes: Array(text.utf8)))
    #expect(read.problems.map(\.text) == ["人手较少。"])
    #expect(read.commitments.map(\.text) == ["配备专人。"])
  }

  @Test("a file without any section of a report is refused")
  func noReport() {
    #expect(throws: SourceError.self) {
      try Report(from: SourceFile(path: "a.txt", bytes: Array("今天天气很好。\n".utf8)))
    }
    #expect(throws: SourceError.self) { try Report(from: SourceFile(path: "a.txt", bytes: [])) }
  }
}
